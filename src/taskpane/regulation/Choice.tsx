import { Field, Select, makeStyles } from "@fluentui/react-components";

// A select is as wide as its words by default, wider than half of a narrow pane.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly spoken: Readonly<Record<Value, string>>;
  readonly choose: (value: Value) => void;
}

/** One of a closed set, in words. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  spoken,
  choose,
}: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {spoken[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
