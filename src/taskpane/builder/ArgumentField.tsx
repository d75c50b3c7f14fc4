import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { TableCursorRegular } from "@fluentui/react-icons";
import { useWords } from "../context";
import type { Fault, Parameter } from "./check";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flex: 1, minWidth: 0, "& input": { minWidth: 0 } },
});

interface Props {
  readonly parameter: Parameter;
  readonly typed: string;
  readonly fault: Fault | null;
  readonly onType: (text: string) => void;
  readonly onTakeSelection: () => void;
}

/** One argument: what it is, a place to type it, and the way to take what is selected. */
export function ArgumentField({ parameter, typed, fault, onType, onTakeSelection }: Props) {
  const styles = useStyles();
  const words = useWords().builder;
  const { name, description, optional = false } = parameter;
  const label = words.labels[name] ?? name;
  // Nobody has done wrong who has not begun yet.
  const told = fault !== null && typed.trim() !== "";
  return (
    <Field
      label={optional ? words.optional(label) : label}
      hint={description}
      required={!optional}
      {...(told && { validationState: "error", validationMessage: words.faults[fault] })}
    >
      <div className={styles.row}>
        <Input
          className={styles.input}
          aria-label={label}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => onType(value)}
        />
        <Button
          icon={<TableCursorRegular />}
          aria-label={words.takeSelectionFor(label)}
          title={words.takeSelection}
          onClick={onTakeSelection}
        />
      </div>
    </Field>
  );
}
