import type { ScoreOutcome } from "../../app";
import { usePaneContext } from "../context";
import { BehindBar } from "../live/BehindBar";
import { SelectionStrip } from "../live/SelectionStrip";
import { PersonPage } from "../person/PersonPage";
import type { ResultPage } from "../state";
import { ResultsPage } from "./ResultsPage";

interface Props {
  readonly outcome: ScoreOutcome;
  readonly page: ResultPage;
}

/** Everything that there is to see once something was scored. */
export function ResultsView({ outcome, page }: Props) {
  const { selected } = usePaneContext().state;
  const card = page.name === "person" ? outcome.cards[page.card] : undefined;
  const tab = page.name === "person" ? "ranking" : page.name;
  return (
    <>
      <BehindBar />
      {card ? (
        <PersonPage card={card} outcome={outcome} />
      ) : (
        <ResultsPage outcome={outcome} tab={tab} />
      )}
      {selected && <SelectionStrip outcome={outcome} selected={selected} />}
    </>
  );
}
