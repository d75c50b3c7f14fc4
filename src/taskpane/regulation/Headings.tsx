import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";
import { readBase, readBound } from "./amount";
import { TextField } from "./TextField";

const row = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
  alignItems: "start",
  gap: tokens.spacingHorizontalS,
} as const;

const useStyles = makeStyles({
  row,
  more: { gridColumn: "1 / -1", cursor: "pointer" },
  within: { ...row, paddingTop: tokens.spacingVerticalS, cursor: "auto" },
  wide: { gridColumn: "1 / -1" },
  // A field is as wide as its words by default, wider than half of a narrow pane.
  narrow: { minWidth: 0, width: "100%" },
});

/** The edition, and what every card begins with: without it there are deductions but no scores. */
export function Headings({ busy }: { readonly busy: boolean }) {
  const styles = useStyles();
  const { drafting } = useWords();
  const { state, actions } = usePaneContext().regulation;
  const { top } = state;
  const narrow = { className: styles.narrow, input: { className: styles.narrow } };
  const fault = readBase(top.base) === undefined;
  return (
    <div className={styles.row}>
      <Field label={drafting.edition} required>
        <Input
          {...narrow}
          value={top.edition}
          maxLength={50}
          disabled={busy}
          onChange={(_, { value }) => actions.head({ edition: value })}
        />
      </Field>
      <Field
        label={drafting.base}
        {...(fault
          ? { validationMessage: drafting.faults.notAFigure }
          : top.base.trim() === "" && { hint: drafting.noBase })}
      >
        <Input
          {...narrow}
          inputMode="decimal"
          value={top.base}
          disabled={busy}
          onChange={(_, { value }) => actions.head({ base: value })}
        />
      </Field>
      <details className={styles.more}>
        <summary>{drafting.moreOfAll}</summary>
        <Bounds busy={busy} />
      </details>
    </div>
  );
}

/** What a score may not pass, and whether a first offence is only warned. */
function Bounds({ busy }: { readonly busy: boolean }) {
  const styles = useStyles();
  const { drafting, rules } = useWords();
  const { state, actions } = usePaneContext().regulation;
  const { floor, ceiling, warns } = state.top;
  const [least, most] = [readBound(floor), readBound(ceiling)];
  const crossed = least != null && most != null && least > most;
  const order = crossed ? drafting.faults.notARange : undefined;
  return (
    <div className={styles.within}>
      <TextField
        label={rules.table.headings.floor}
        value={floor}
        disabled={busy}
        fault={least === undefined ? drafting.notABound : undefined}
        set={(value) => actions.head({ floor: value })}
      />
      <TextField
        label={rules.table.headings.ceiling}
        value={ceiling}
        disabled={busy}
        fault={most === undefined ? drafting.notABound : order}
        set={(value) => actions.head({ ceiling: value })}
      />
      <Checkbox
        className={styles.wide}
        label={drafting.warnsFirst}
        checked={warns}
        disabled={busy}
        onChange={(_, { checked }) => actions.head({ warns: checked === true })}
      />
    </div>
  );
}
