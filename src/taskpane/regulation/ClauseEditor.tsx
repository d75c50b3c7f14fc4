import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Clause, Counted, Effect, Unit } from "../../core";
import { usePaneContext, useWords } from "../context";
import { type AmountFault, type AmountFields, amountFields, readAmount } from "./amount";
import { Choice } from "./Choice";
import type { ClauseChange } from "./draft";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // A field is as wide as its words by default, wider than half of a narrow pane.
  narrow: { minWidth: 0, width: "100%" },
  wide: { gridColumn: "1 / -1" },
  fault: { gridColumn: "1 / -1", color: tokens.colorStatusDangerForeground2 },
});

interface Props {
  readonly index: number;
  /** Null for prose, which may become a clause. */
  readonly clause: Clause | null;
}

/** Corrects a reading; accepting it as it stands answers its question too. */
export function ClauseEditor({ index, clause }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { state, actions } = usePaneContext().regulation;
  const [change, setChange] = useState(() => changeOf(clause));
  const [fields, setFields] = useState(() => amountFields(clause?.amount ?? null));
  const [fault, setFault] = useState<AmountFault | null>(null);
  const scores = change.effect === "deduct" || change.effect === "bonus";
  const part = (some: Partial<ClauseChange>) => setChange({ ...change, ...some });
  const write = (some: Partial<AmountFields>) => {
    setFields({ ...fields, ...some });
    setFault(null);
  };
  const accept = (): void => {
    const read = readAmount(fields, !scores || Boolean(clause?.choices));
    if ("fault" in read) setFault(read.fault);
    else actions.set(index, { ...change, amount: read.amount });
  };
  const { drafting } = words;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <Choice
        label={drafting.kind}
        value={change.effect}
        options={kindsFor(clause)}
        spoken={drafting.kinds}
        choose={(effect: Effect) => part({ effect })}
      />
      {scores && (
        <>
          <Choice
            label={drafting.unit}
            value={change.unit}
            options={units}
            spoken={drafting.units}
            choose={(unit: Unit) => part({ unit })}
          />
          <AmountField
            label={drafting.amount}
            value={fields.least}
            set={(least) => write({ least })}
          />
          <AmountField label={drafting.upTo} value={fields.most} set={(most) => write({ most })} />
          <Choice
            label={drafting.per}
            value={change.per}
            options={counted}
            spoken={words.regulation.counted}
            choose={(per: Counted) => part({ per })}
          />
        </>
      )}
      {(fault !== null || state.refused) && (
        <Text size={200} role="alert" className={styles.fault}>
          {fault === null ? drafting.refused : drafting[fault]}
        </Text>
      )}
      <Button type="submit" appearance="primary" className={styles.wide}>
        {drafting.accept}
      </Button>
    </form>
  );
}

interface AmountFieldProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

function AmountField({ label, value, set }: AmountFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        className={styles.narrow}
        input={{ className: styles.narrow }}
        inputMode="decimal"
        value={value}
        onChange={(_, data) => set(data.value)}
      />
    </Field>
  );
}

const units: readonly Unit[] = ["point", "yuan"];
const counted: readonly Counted[] = [
  "occurrence",
  "person",
  "case",
  "day",
  "hour",
  "question",
  "order",
  "recording",
  "month",
];

/** A grade needs its choices and a sanction its words, which only the text gives. */
function kindsFor(clause: Clause | null): readonly Effect[] {
  if (clause?.effect === "grade") return ["grade"];
  const sanctioned = clause !== null && clause.sanctions.length > 0;
  return ["deduct", "bonus", ...(sanctioned ? (["sanction"] as const) : []), "note"];
}

const changeOf = (clause: Clause | null): ClauseChange => ({
  effect: clause?.effect ?? "note",
  amount: clause?.amount ?? null,
  unit: clause?.unit ?? "point",
  per: clause?.per ?? "occurrence",
});
