import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type Sanction, sanctions } from "../../core";
import { useWords } from "../context";
import { Choice } from "./Choice";
import type { Editing } from "./editing";
import { type EditFields, scores } from "./fields";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  sanctions: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    margin: 0,
    padding: 0,
    border: "none",
  },
  fault: { width: "100%", color: tokens.colorStatusDangerForeground1 },
});

/** What limits a clause, aggravates it, and follows besides. */
export function Limits({ editing: { fields, write, fault } }: { readonly editing: Editing }) {
  const styles = useStyles();
  const words = useWords();
  const { drafting, regulation } = words;
  const wanted = fault("sanctions");
  const tick = (sanction: Sanction, checked: boolean): void =>
    write({
      sanctions: sanctions.filter((each) =>
        each === sanction ? checked : fields.sanctions.includes(each),
      ),
    });
  return (
    <>
      {scores(fields) && (
        <>
          <TextField
            label={drafting.most}
            value={fields.cap}
            fault={fault("cap")}
            set={(cap) => write({ cap })}
          />
          <TextField
            label={drafting.free}
            value={fields.free}
            fault={fault("free")}
            set={(free) => write({ free })}
          />
          <Choice
            label={drafting.freePer}
            value={fields.freePer}
            options={["day", "month"]}
            spoken={drafting.freeSpans}
            choose={(freePer: EditFields["freePer"]) => write({ freePer })}
          />
          <TextField
            label={drafting.multiplier}
            value={fields.multiplier}
            fault={fault("multiplier")}
            set={(multiplier) => write({ multiplier })}
          />
          <TextField
            words
            label={drafting.worse}
            value={fields.worse}
            fault={fault("worse")}
            set={(worse) => write({ worse })}
          />
        </>
      )}
      <fieldset className={styles.sanctions}>
        <legend>{drafting.sanctions}</legend>
        {wanted !== undefined && (
          <Text size={200} role="alert" className={styles.fault}>
            {wanted}
          </Text>
        )}
        {sanctions.map((sanction) => (
          <Checkbox
            key={sanction}
            label={regulation.sanctions[sanction]}
            checked={fields.sanctions.includes(sanction)}
            onChange={(_, { checked }) => tick(sanction, checked === true)}
          />
        ))}
      </fieldset>
    </>
  );
}
