import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";
import { readBase } from "./amount";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  // A field is as wide as its words by default, wider than half of a narrow pane.
  narrow: { minWidth: 0, width: "100%" },
});

/** The edition, and what every card begins with: without it there are deductions but no scores. */
export function Headings({ busy }: { readonly busy: boolean }) {
  const styles = useStyles();
  const words = useWords().drafting;
  const { state, actions } = usePaneContext().regulation;
  const narrow = { className: styles.narrow, input: { className: styles.narrow } };
  const fault = readBase(state.base) === undefined;
  return (
    <div className={styles.row}>
      <Field label={words.edition} required>
        <Input
          {...narrow}
          value={state.edition}
          maxLength={50}
          disabled={busy}
          onChange={(_, { value }) => actions.date(value)}
        />
      </Field>
      <Field
        label={words.base}
        {...(fault
          ? { validationMessage: words.notAFigure }
          : state.base.trim() === "" && { hint: words.noBase })}
      >
        <Input
          {...narrow}
          inputMode="decimal"
          value={state.base}
          disabled={busy}
          onChange={(_, { value }) => actions.beginWith(value)}
        />
      </Field>
    </div>
  );
}
