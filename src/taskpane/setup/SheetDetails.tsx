import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
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
  quiet: { display: "block", color: tokens.colorNeutralForeground3, textWrap: "balance" },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
});

/** What was recognised on a sheet, for a person to check and to put right. */
export function SheetDetails({ sheet }: { readonly sheet: SurveyedSheet }) {
  const styles = useStyles();
  const words = useWords().pane;
  const { name, layouts, unheaded, hiddenRows } = sheet;
  const headed = layouts.some(({ headings }) => headings.length > 0);
  // Where nothing was understood, this is what there is to do.
  const [opened] = useState(layouts.length === 0);
  return (
    <details className={styles.details} open={opened}>
      <summary className={styles.summary}>
        {unheaded.length > 0 ? words.sayColumns(name) : words.found(name)}
      </summary>
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
      {unheaded.length > 0 && (
        <>
          <Caption1 className={styles.quiet}>{words.unheaded}</Caption1>
          <ul className={styles.list}>
            {unheaded.map((column) => (
              <HeadingChoice key={column.cell} sheet={name} column={column} />
            ))}
          </ul>
        </>
      )}
      {hiddenRows > 0 && (
        <Caption1 className={styles.quiet}>{words.hiddenRows(hiddenRows)}</Caption1>
      )}
      {headed && <Caption1 className={styles.quiet}>{words.correct}</Caption1>}
    </details>
  );
}
