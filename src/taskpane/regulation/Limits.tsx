import { Checkbox, makeStyles } from "@fluentui/react-components";
import { type Sanction, sanctions } from "../../core";
import { useWords } from "../context";
import { Choice } from "./Choice";
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
});

interface Props {
  readonly fields: EditFields;
  readonly conditional: boolean;
  readonly write: (some: Partial<EditFields>) => void;
}

/** What limits a clause, aggravates it, and follows besides. */
export function Limits({ fields, conditional, write }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { drafting, regulation } = words;
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
          <TextField label={drafting.most} value={fields.cap} set={(cap) => write({ cap })} />
          {conditional && (
            <TextField
              label={drafting.limit}
              value={fields.limit}
              set={(limit) => write({ limit })}
            />
          )}
          <TextField label={drafting.free} value={fields.free} set={(free) => write({ free })} />
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
            set={(multiplier) => write({ multiplier })}
          />
          <TextField
            words
            label={drafting.worse}
            value={fields.worse}
            set={(worse) => write({ worse })}
          />
        </>
      )}
      <fieldset className={styles.sanctions}>
        <legend>{drafting.sanctions}</legend>
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
