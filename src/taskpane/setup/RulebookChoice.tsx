import {
  Button,
  Field,
  Select,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { AddRegular, EditRegular } from "@fluentui/react-icons";
import { usePaneContext, useWords } from "../context";
import { type Offered, offered, sheetOf } from "../offered";
import { EditionNotice } from "../reports/EditionNotice";
import { TableButton } from "../reports/TableButton";
import { useAside } from "../view/useAside";

const useStyles = makeStyles({
  fault: { color: tokens.colorStatusDangerForeground2, overflowWrap: "anywhere" },
  // A long title is cut short rather than pushed out of a narrow pane.
  narrow: { gridTemplateColumns: "minmax(0, 1fr)" },
  others: { display: "flex", flexWrap: "wrap", alignItems: "flex-start" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** The built-in rulebooks, those that stand as tables in the workbook, and the way to a new one. */
export function RulebookChoice() {
  const styles = useStyles();
  const { aside } = useAside();
  const { state, actions, services } = usePaneContext();
  const { pane, drafting, errors, reports, title } = useWords();
  const choices = offered(state.tables, services.rulebooks);
  const chosen = choices.find(({ key }) => key === state.rulebook);
  const busy = state.busy !== null;
  const gone = chosen ? null : sheetOf(state.rulebook);
  return (
    <>
      <Field
        className={styles.narrow}
        label={pane.rulebook}
        {...(chosen && { hint: pane.edition(chosen.rulebook.edition) })}
      >
        <Select
          className={styles.select}
          value={state.rulebook}
          disabled={busy}
          onChange={(_, { value }) => actions.chooseRulebook(value)}
        >
          {gone !== null && (
            <option value={state.rulebook} disabled>
              {pane.ruleTableGone(gone)}
            </option>
          )}
          {choices.map(({ key, rulebook, sheet }) => (
            <option key={key} value={key}>
              {sheet === null
                ? title(rulebook.title)
                : pane.ruleTableNamed(title(rulebook.title), sheet)}
            </option>
          ))}
        </Select>
      </Field>
      <EditionNotice />
      <div className={mergeClasses(aside, styles.others)}>
        {chosen?.sheet === null && (
          <TableButton quiet rulebook={chosen.rulebook} label={reports.editRules} />
        )}
        <ChangeTable chosen={chosen} busy={busy} />
        <Button
          size="small"
          appearance="subtle"
          id="open-regulation"
          icon={<AddRegular />}
          disabled={busy}
          onClick={() => actions.open({ name: "regulation" })}
        >
          {drafting.open}
        </Button>
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
    <Button
      size="small"
      appearance="subtle"
      id="change-rulebook"
      icon={<EditRegular />}
      disabled={busy || (draft !== null && !goesOn)}
      onClick={() => {
        if (!goesOn) regulation.actions.change(sheet);
        actions.open({ name: "regulation" });
      }}
    >
      {drafting.change}
    </Button>
  );
}
