import { Caption1, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { SurveyedSheet } from "../../app";
import type { Locale } from "../../locales";
import { usePaneContext, useWords } from "../context";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  warning: { color: tokens.colorStatusDangerForeground1 },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flex: 1, minWidth: 0, maxWidth: "none", overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

export function SheetChoice({ sheets }: { readonly sheets: readonly SurveyedSheet[] }) {
  const { state, actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  const none = state.sheets.size === 0;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.sheets}</legend>
      {sheets.map(({ name, layouts, records }) => (
        <div key={name} className={styles.row}>
          <Checkbox
            className={styles.name}
            label={name}
            checked={state.sheets.has(name)}
            disabled={layouts.length === 0 || state.busy !== null}
            onChange={() => actions.toggleSheet(name)}
          />
          <Caption1 className={styles.count}>{holds(layouts, records, words)}</Caption1>
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
function holds(layouts: SurveyedSheet["layouts"], records: number, words: Locale["pane"]): string {
  if (records > 0) return words.recordCount(records);
  const [first] = layouts;
  return (first && words.sheetKinds[first.kind]) ?? words.noRecords;
}
