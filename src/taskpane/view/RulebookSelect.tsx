import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneContext, useWords } from "../context";
import type { Offered } from "../offered";

// A long title is cut short rather than pushed out of a narrow pane.
const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly Offered[];
  /** The key of the one chosen. */
  readonly value: string;
  readonly choose: (key: string) => void;
  /** Options that stand before the choices. */
  readonly children?: ReactNode;
}

/** A choice of rulebooks, those of the workbook with the sheet that they stand on. */
export function RulebookSelect({ label, hint, choices, value, choose, children }: Props) {
  const styles = useStyles();
  const { busy } = usePaneContext().state;
  const { pane, title } = useWords();
  return (
    <Field className={styles.field} label={label} {...(hint !== undefined && { hint })}>
      <Select
        className={styles.select}
        value={value}
        disabled={busy !== null}
        onChange={(_, data) => choose(data.value)}
      >
        {children}
        {choices.map(({ key, rulebook, sheet }) => (
          <option key={key} value={key}>
            {sheet === null
              ? title(rulebook.title)
              : pane.ruleTableNamed(title(rulebook.title), sheet)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
