import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useWords } from "../context";
import type { TierFields } from "./fields";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  wide: { gridColumn: "1 / -1" },
  tier: {
    gridColumn: "1 / -1",
    display: "grid",
    gridTemplateColumns: "1fr 1fr auto",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const added = (tiers: readonly TierFields[]): TierFields => ({
  key: Math.max(-1, ...tiers.map(({ key }) => key)) + 1,
  label: "",
  least: "",
  most: "",
});

interface Props {
  readonly tiers: readonly TierFields[];
  /** What is wrong with a step, by its key. */
  readonly fault: (key: number) => string | undefined;
  readonly set: (tiers: readonly TierFields[]) => void;
}

/** The steps of a clause, each with its amount; they may be set, added and taken away. */
export function TierList({ tiers, fault, set }: Props) {
  const styles = useStyles();
  const words = useWords().drafting;
  const write = (index: number, some: Partial<TierFields>): void =>
    set(tiers.map((tier, at) => (at === index ? { ...tier, ...some } : tier)));
  return (
    <>
      {tiers.length > 0 && <Text className={styles.wide}>{words.tiers}</Text>}
      {tiers.map((tier, index) => (
        <div key={tier.key} className={styles.tier}>
          <TextField
            words
            label={words.tier(index + 1)}
            value={tier.label}
            set={(label) => write(index, { label })}
          />
          <TextField
            label={words.amount}
            value={tier.least}
            fault={fault(tier.key)}
            set={(least) => write(index, { least })}
          />
          <TextField label={words.upTo} value={tier.most} set={(most) => write(index, { most })} />
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={words.removeTier(index + 1)}
            title={words.removeTier(index + 1)}
            onClick={() => set(tiers.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        appearance="subtle"
        icon={<AddRegular />}
        className={styles.wide}
        onClick={() => set([...tiers, added(tiers)])}
      >
        {words.addTier}
      </Button>
    </>
  );
}
