import { Caption1, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { SurveyedSheet } from "../../app";
import type { Locale } from "../../locales";
import { usePaneContext, useWords } from "../context";
import { SheetDetails } from "./SheetDetails";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  warning: { color: tokens.colorStatusDangerForeground2 },
  // A long name takes the line for itself.
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { flex: "1 1 auto", minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere" },
  count: {
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
  },
});

export function SheetChoice({ sheets }: { readonly sheets: readonly SurveyedSheet[] }) {
  const { state, actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  const none = state.sheets.size === 0;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.sheets}</legend>
      {sheets.map((sheet) => (
        <div key={sheet.name}>
          <div className={styles.row}>
            <Checkbox
              className={styles.name}
              label={sheet.name}
              checked={state.sheets.has(sheet.name)}
              disabled={sheet.layouts.length === 0 || state.busy !== null}
              onChange={() => actions.toggleSheet(sheet.name)}
            />
            <Caption1 className={styles.count}>{holds(sheet, words)}</Caption1>
          </div>
          {sheet.layouts.length + sheet.unheaded.length > 0 && <SheetDetails sheet={sheet} />}
        </div>
      ))}
      {none && (
        <Text size={200} role="alert" className={styles.warning}>
          {words.noSheetChosen}
        </Text>
      )}
    </fieldset>
  );
}

/** In a few words, what was recognised on a sheet. */
function holds({ layouts, records, issues }: SurveyedSheet, words: Locale["pane"]): string {
  const [first] = layouts;
  const kind = first ? words.sheetKinds[first.kind] : words.noRecords;
  const parts = [records > 0 ? words.recordCount(records) : kind];
  if (issues > 0) parts.push(words.doubtCount(issues));
  return parts.join(" · ");
}
