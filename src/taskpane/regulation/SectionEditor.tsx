import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Section } from "../../core";
import { usePaneContext, useWords } from "../context";
import { useEscape } from "../view/useEscape";
import { readBase } from "./amount";
import { Choice } from "./Choice";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  wide: { gridColumn: "1 / -1" },
  fault: { gridColumn: "1 / -1", color: tokens.colorStatusDangerForeground1 },
});

type Offence = "asAll" | "warn" | "charge";
const offences: readonly Offence[] = ["asAll", "warn", "charge"];

const offenceOf = ({ firstOffence }: Section): Offence => {
  if (firstOffence === undefined) return "asAll";
  return firstOffence === "warn" ? "warn" : "charge";
};

/** Without the field a section follows the rulebook. */
const firstOffenceFor = (offence: Offence): Pick<Section, "firstOffence"> =>
  offence === "asAll" ? {} : { firstOffence: offence === "warn" ? "warn" : null };

/** A section's title, its maximum, what a month without deductions earns, and how first offences count. */
export function SectionEditor({ section }: { readonly section: Section }) {
  const styles = useStyles();
  const { drafting, rules } = useWords();
  const { state, actions } = usePaneContext().regulation;
  const [title, setTitle] = useState(section.title);
  const [most, setMost] = useState(String(section.max ?? ""));
  const [clean, setClean] = useState(section.cleanBonus === 0 ? "" : String(section.cleanBonus));
  const [offence, setOffence] = useState(offenceOf(section));
  useEscape(() => actions.toggle({ at: "section", section: section.id }), "always");
  const [max, bonus] = [readBase(most), readBase(clean)];
  const named = title.trim() !== "";
  const accept = (): void => {
    if (!named || max === undefined || bonus === undefined) return;
    const fields = { title: title.trim(), max, cleanBonus: bonus ?? 0 };
    const change = { ...fields, ...firstOffenceFor(offence) };
    actions.draft({ type: "sectionSet", section: section.id, change });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <TextField
        words
        label={drafting.sectionTitle}
        value={title}
        fault={named ? undefined : drafting.faults.noWords}
        set={setTitle}
      />
      <TextField
        label={drafting.sectionMax}
        value={most}
        fault={max === undefined ? drafting.faults.notAFigure : undefined}
        set={setMost}
      />
      <TextField
        label={rules.table.columns.cleanBonus}
        value={clean}
        fault={bonus === undefined ? drafting.faults.notAFigure : undefined}
        set={setClean}
      />
      <div className={styles.wide}>
        <Choice
          label={rules.table.columns.firstOffence}
          value={offence}
          options={offences}
          spoken={drafting.offences}
          choose={setOffence}
        />
      </div>
      {state.refused && (
        <Text size={200} role="alert" className={styles.fault}>
          {drafting.sectionRefused}
        </Text>
      )}
      <Button type="submit" appearance="primary" className={styles.wide}>
        {drafting.accept}
      </Button>
    </form>
  );
}
