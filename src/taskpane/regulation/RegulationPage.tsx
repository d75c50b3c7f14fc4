import { usePaneContext, useWords } from "../context";
import { DraftStep } from "./DraftStep";
import { SourceStep } from "./SourceStep";
import { PageHead } from "../view/PageHead";

/** From a written regulation to a rule table: first the text, then what was read from it. */
export function RegulationPage() {
  const words = useWords().drafting;
  const { actions, regulation } = usePaneContext();
  const { draft, busy, table } = regulation.state;
  return (
    <>
      <PageHead
        title={table ? words.changing : words.title}
        back={words.back}
        disabled={busy !== null}
        onBack={() => actions.open({ name: "setup" })}
      />
      {draft ? <DraftStep draft={draft} /> : <SourceStep />}
    </>
  );
}
