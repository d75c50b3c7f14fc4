import { Field, Input, makeStyles } from "@fluentui/react-components";

// A field is as wide as its words by default, wider than half of a narrow pane.
const useStyles = makeStyles({
  narrow: { minWidth: 0, width: "100%" },
  wide: { gridColumn: "1 / -1" },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  /** Whether words are wanted, for which half a row is too little. */
  readonly words?: boolean;
  /** How such words may read. */
  readonly example?: string;
  /** What is wrong with the value, said below it. */
  readonly fault?: string | undefined;
  readonly disabled?: boolean;
}

/** A figure, or with `words` a few words. */
export function TextField(props: Props) {
  const { label, value, set, words = false, example, fault, disabled = false } = props;
  const styles = useStyles();
  return (
    <Field
      label={label}
      {...(words && { className: styles.wide })}
      {...(fault !== undefined && { validationMessage: fault })}
    >
      <Input
        className={styles.narrow}
        input={{ className: styles.narrow }}
        inputMode={words ? "text" : "decimal"}
        placeholder={example}
        maxLength={2000}
        disabled={disabled}
        value={value}
        onChange={(_, data) => set(data.value)}
      />
    </Field>
  );
}
