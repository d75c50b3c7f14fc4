import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular, EditRegular } from "@fluentui/react-icons";
import { usePaneContext, useWords } from "../context";
import { type Offered, offered, sheetOf } from "../offered";
import { EditionNotice } from "../reports/EditionNotice";
import { TableButton } from "../reports/TableButton";
import { QuietButton } from "../view/QuietButton";
import { RulebookSelect } from "../view/RulebookSelect";
import { useAside } from "../view/useAside";

const useStyles = makeStyles({
  fault: { color: tokens.colorStatusDangerForeground2, overflowWrap: "anywhere" },
  others: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
  },
});

/** The built-in rulebooks, those that stand as tables in the workbook, and the way to a new one. */
export function RulebookChoice() {
  const styles = useStyles();
  const { aside } = useAside();
  const { state, actions, services } = usePaneContext();
  const { pane, drafting, errors, reports } = useWords();
  const choices = offered(state.tables, services.rulebooks);
  const chosen = choices.find(({ key }) => key === state.rulebook);
  const busy = state.busy !== null;
  const gone = chosen ? null : sheetOf(state.rulebook);
  return (
    <>
      <RulebookSelect
        label={pane.rulebook}
        hint={chosen && pane.edition(chosen.rulebook.edition)}
        choices={choices}
        value={state.rulebook}
        choose={actions.chooseRulebook}
      >
        {gone !== null && (
          <option value={state.rulebook} disabled>
            {pane.ruleTableGone(gone)}
          </option>
        )}
      </RulebookSelect>
      <EditionNotice />
      <div className={mergeClasses(aside, styles.others)}>
        {chosen?.sheet === null && (
          <TableButton quiet rulebook={chosen.rulebook} label={reports.editRules} />
        )}
        <ChangeTable chosen={chosen} busy={busy} />
        <QuietButton
          id="open-regulation"
          icon={<AddRegular />}
          disabled={busy}
          onClick={() => actions.open({ name: "regulation" })}
        >
          {drafting.open}
        </QuietButton>
      </div>
      {state.tables.faults.map(({ facts }) => (
        <Text key={facts.sheet} size={200} className={styles.fault}>
          {errors.ruleTableInvalid(facts)}
        </Text>
      ))}
    </>
  );
}

interface ChangeProps {
  readonly chosen: Offered | undefined;
  readonly busy: boolean;
}

/** Opens a table of the workbook to be changed, unless another rulebook is still being made. */
function ChangeTable({ chosen, busy }: ChangeProps) {
  const { actions, regulation } = usePaneContext();
  const { drafting } = useWords();
  const { draft, table: changing } = regulation.state;
  if (!chosen || chosen.sheet === null) return null;
  const { sheet } = chosen;
  const goesOn = draft !== null && changing?.sheet === sheet;
  return (
    <QuietButton
      id="change-rulebook"
      icon={<EditRegular />}
      disabled={busy || (draft !== null && !goesOn)}
      onClick={() => {
        if (!goesOn) regulation.actions.change(sheet);
        actions.open({ name: "regulation" });
      }}
    >
      {drafting.change}
    </QuietButton>
  );
}
