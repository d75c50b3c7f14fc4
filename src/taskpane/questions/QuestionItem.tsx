import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../core";
import { useWords } from "../context";
import { CellLink } from "../view/CellLink";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  read: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

export function QuestionItem({ issue }: { readonly issue: Issue }) {
  const styles = useStyles();
  const words = useWords();
  const { sheet, cell, text } = issue;
  const sentence = words.issueSentence(issue);
  return (
    <li className={styles.item}>
      <Text>{sentence}</Text>
      {text !== "" && !sentence.includes(text) && (
        <Text size={200} className={styles.read}>
          {words.pane.readText(text)}
        </Text>
      )}
      <span>
        {cell === null ? <Text size={200}>{sheet}</Text> : <CellLink place={{ sheet, cell }} />}
      </span>
    </li>
  );
}
