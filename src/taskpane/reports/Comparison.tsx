import { Field, Select, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneContext, useWords } from "../context";
import { offered } from "../offered";
import { currentRulebook } from "../request";
import { WriteButton } from "./WriteButton";

// A long title is cut short rather than pushed out of a narrow pane.
const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** What the results would be under another rulebook or edition. */
export function Comparison() {
  const styles = useStyles();
  const { state, services } = usePaneContext();
  const { reports, pane, rules, title } = useWords();
  const others = offered(state.tables, services.rulebooks).filter(
    ({ key }) => key !== state.rulebook,
  );
  const [wanted, want] = useState("");
  const other = others.find(({ key }) => key === wanted) ?? others[0];
  if (!other) return null;
  return (
    <>
      <Field label={reports.against} className={styles.field}>
        <Select
          className={styles.select}
          value={other.key}
          disabled={state.busy !== null}
          onChange={(_, { value }) => want(value)}
        >
          {others.map(({ key, rulebook, sheet }) => (
            <option key={key} value={key}>
              {sheet === null
                ? title(rulebook.title)
                : pane.ruleTableNamed(title(rulebook.title), sheet)}
            </option>
          ))}
        </Select>
      </Field>
      <WriteButton
        label={reports.compare}
        make={async (request) => {
          const { rulebook } = await currentRulebook(other, services);
          const wanted = { ...request, other: rulebook, tableWords: rules.table };
          return (await services.compareRulebooks(wanted)).sheet;
        }}
      />
    </>
  );
}
