import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Clause, Counted, Effect, Unit } from "../../core";
import { usePaneContext, useWords } from "../context";
import { Choice } from "./Choice";
import { type EditFields, type FieldFault, fieldsOf, readFields, scores } from "./fields";
import { Limits } from "./Limits";
import { TextField } from "./TextField";
import { TierList } from "./TierList";

const grid = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
  gap: tokens.spacingVerticalS,
} as const;

const useStyles = makeStyles({
  form: {
    ...grid,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  wide: { gridColumn: "1 / -1" },
  more: { gridColumn: "1 / -1", cursor: "pointer" },
  grid: { ...grid, paddingTop: tokens.spacingVerticalS, cursor: "auto" },
  fault: { gridColumn: "1 / -1", color: tokens.colorStatusDangerForeground1 },
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
  const [fields, setFields] = useState(() => fieldsOf(clause));
  const [fault, setFault] = useState<FieldFault | null>(null);
  const write = (some: Partial<EditFields>): void => {
    setFields({ ...fields, ...some });
    setFault(null);
  };
  const accept = (): void => {
    const read = readFields(fields, clause);
    if ("fault" in read) setFault(read.fault);
    else actions.set(index, read.change);
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
        value={fields.effect}
        options={kindsFor(clause)}
        spoken={drafting.kinds}
        choose={(effect: Effect) => write({ effect })}
      />
      {scores(fields) && <Figures fields={fields} write={write} />}
      {fields.effect !== "grade" && (
        <details className={styles.more}>
          <summary>{drafting.more}</summary>
          <div className={styles.grid}>
            {scores(fields) && <TierList tiers={fields.tiers} set={(tiers) => write({ tiers })} />}
            <Limits fields={fields} conditional={Boolean(clause?.when)} write={write} />
          </div>
        </details>
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

interface FiguresProps {
  readonly fields: EditFields;
  readonly write: (some: Partial<EditFields>) => void;
}

/** The amount and what it is counted by; of steps each has its own. */
function Figures({ fields, write }: FiguresProps) {
  const words = useWords();
  const { drafting } = words;
  return (
    <>
      <Choice
        label={drafting.unit}
        value={fields.unit}
        options={units}
        spoken={drafting.units}
        choose={(unit: Unit) => write({ unit })}
      />
      {fields.tiers.length === 0 && (
        <>
          <TextField
            label={drafting.amount}
            value={fields.least}
            set={(least) => write({ least })}
          />
          <TextField label={drafting.upTo} value={fields.most} set={(most) => write({ most })} />
        </>
      )}
      <Choice
        label={drafting.per}
        value={fields.per}
        options={counted}
        spoken={words.regulation.counted}
        choose={(per: Counted) => write({ per })}
      />
    </>
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

/** A grade needs its choices, which only the text gives. */
const kindsFor = (clause: Clause | null): readonly Effect[] =>
  clause?.effect === "grade" ? ["grade"] : ["deduct", "bonus", "sanction", "note"];
