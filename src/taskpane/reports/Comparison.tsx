import { useState } from "react";
import { usePaneContext, useWords } from "../context";
import { offered } from "../offered";
import { currentRulebook } from "../request";
import { RulebookSelect } from "../view/RulebookSelect";
import { WriteButton } from "./WriteButton";

/** What the results would be under another rulebook or edition. */
export function Comparison() {
  const { state, services } = usePaneContext();
  const { reports, rules } = useWords();
  const others = offered(state.tables, services.rulebooks).filter(
    ({ key }) => key !== state.rulebook,
  );
  const [wanted, want] = useState("");
  const other = others.find(({ key }) => key === wanted) ?? others[0];
  if (!other) return null;
  return (
    <>
      <RulebookSelect label={reports.against} choices={others} value={other.key} choose={want} />
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
