import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../core";
import { useWords } from "../context";
import { QuestionItem } from "./QuestionItem";
import { keyed } from "./keyed";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  none: {
    display: "block",
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
  },
});

/** What was not understood, each with its sentence and its cell. */
export function QuestionList({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const words = useWords().pane;
  if (issues.length === 0) return <Text className={styles.none}>{words.allAnswered}</Text>;
  return (
    <ol className={styles.list}>
      {keyed(issues).map(({ key, issue }) => (
        <QuestionItem key={key} issue={issue} />
      ))}
    </ol>
  );
}
