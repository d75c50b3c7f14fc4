import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import {
  type Clause,
  type Counted,
  type Effect,
  type Unit,
  counted,
  isOfTime,
  units,
} from "../../core";
import { usePaneContext, useWords } from "../context";
import { useEscape } from "../view/useEscape";
import { Choice } from "./Choice";
import { Circumstances } from "./Circumstances";
import type { ClauseChange } from "./draft";
import { type Editing, useEditing } from "./editing";
import { scores } from "./fields";
import { Limits } from "./Limits";
import { TextField } from "./TextField";
import { TierList } from "./TierList";

const grid = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
  alignItems: "start",
  gap: tokens.spacingVerticalS,
} as const;

const useStyles = makeStyles({
  form: {
    ...grid,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  more: { gridColumn: "1 / -1", cursor: "pointer" },
  grid: { ...grid, paddingTop: tokens.spacingVerticalS, cursor: "auto" },
  fault: { gridColumn: "1 / -1", color: tokens.colorStatusDangerForeground1 },
  foot: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  accept: { flex: 1 },
});

interface Props {
  /** Null for prose, which may become a clause, and for a new one. */
  readonly clause: Clause | null;
  /** What prose says; "" for a new clause. */
  readonly text: string;
  readonly accept: (change: ClauseChange) => void;
  readonly cancel: () => void;
  /** Absent where there is nothing to take away. */
  readonly drop?: (() => void) | undefined;
}

/** Corrects a reading, or makes a clause; accepting a reading as it stands answers its question too. */
export function ClauseEditor({ clause, text, accept, cancel, drop }: Props) {
  const styles = useStyles();
  const { drafting } = useWords();
  const { regulation, services } = usePaneContext();
  const editing = useEditing(clause, text, services);
  const { fields, write, fault } = editing;
  useEscape(cancel, "always");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const change = editing.read();
        if (change) accept(change);
      }}
    >
      <TextField
        words
        label={drafting.text}
        value={fields.text}
        fault={fault("text")}
        set={(said) => write({ text: said })}
      />
      <Choice
        label={drafting.kind}
        value={fields.effect}
        options={kindsFor(clause)}
        spoken={drafting.kinds}
        choose={(effect: Effect) => write({ effect })}
      />
      {scores(fields) && <Figures editing={editing} />}
      {fields.effect === "grade" && (
        <TierList tiers={fields.tiers} fault={fault} set={(tiers) => write({ tiers })} />
      )}
      <details className={styles.more} open={editing.tried}>
        <summary>{drafting.more}</summary>
        <div className={styles.grid}>
          <Circumstances editing={editing} />
          {scores(fields) && (
            <TierList tiers={fields.tiers} fault={fault} set={(tiers) => write({ tiers })} />
          )}
          <Limits editing={editing} />
        </div>
      </details>
      {regulation.state.refused && (
        <Text size={200} role="alert" className={styles.fault}>
          {drafting.refused}
        </Text>
      )}
      <div className={styles.foot}>
        <Button type="submit" appearance="primary" className={styles.accept}>
          {drafting.accept}
        </Button>
        <Button onClick={cancel}>{drafting.cancel}</Button>
        {drop && <Button onClick={drop}>{drafting.drop}</Button>}
      </div>
    </form>
  );
}

/** The amount and what it is counted by; of steps each has its own. */
function Figures({ editing: { fields, write, fault } }: { readonly editing: Editing }) {
  const { drafting, regulation } = useWords();
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
            fault={fault("least")}
            set={(least) => write({ least })}
          />
          <TextField label={drafting.upTo} value={fields.most} set={(most) => write({ most })} />
        </>
      )}
      <Choice
        label={drafting.per}
        value={fields.per}
        options={counted}
        spoken={regulation.counted}
        choose={(per: Counted) => write({ per, step: isOfTime(per) ? fields.step : "" })}
      />
    </>
  );
}

/** A grade needs its choices, which only the text gives. */
const kindsFor = (clause: Clause | null): readonly Effect[] =>
  clause?.effect === "grade" ? ["grade"] : ["deduct", "bonus", "sanction", "note"];
