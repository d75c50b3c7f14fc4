import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { SurveyedSheet } from "../../app";
import { useWords } from "../context";
import { HeadingChoice } from "./HeadingChoice";

const useStyles = makeStyles({
  details: { marginInlineStart: "36px", marginBottom: tokens.spacingVerticalS },
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { display: "block", color: tokens.colorNeutralForeground3, textWrap: "pretty" },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
});

/** What was recognised on a sheet, for a person to check and to put right. */
export function SheetDetails({ sheet }: { readonly sheet: SurveyedSheet }) {
  const styles = useStyles();
  const words = useWords().pane;
  const { name, layouts, hiddenRows } = sheet;
  const headed = layouts.some(({ headings }) => headings.length > 0);
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{words.found(name)}</summary>
      {layouts.map(({ kind, range, headings }) => (
        <div key={range}>
          <Text size={200}>{words.tableAt(words.sheetKinds[kind], range)}</Text>
          <ul className={styles.list}>
            {headings.map((column) => (
              <HeadingChoice key={column.cell} sheet={name} column={column} />
            ))}
          </ul>
        </div>
      ))}
      {hiddenRows > 0 && (
        <Caption1 className={styles.quiet}>{words.hiddenRows(hiddenRows)}</Caption1>
      )}
      {headed && <Caption1 className={styles.quiet}>{words.correct}</Caption1>}
    </details>
  );
}
