import { usePaneContext } from "../context";
import { PersonPage } from "../person/PersonPage";
import { RegulationPage } from "../regulation/RegulationPage";
import { rankOf } from "../results/ranked";
import { ResultsPage } from "../results/ResultsPage";
import { SetupPage } from "../setup/SetupPage";

export function PageView() {
  const { outcome, page } = usePaneContext().state;
  if (page.name === "regulation") return <RegulationPage />;
  if (!outcome || page.name === "setup") return <SetupPage />;
  if (page.name !== "person") return <ResultsPage outcome={outcome} tab={page.name} />;
  const card = outcome.cards[page.card];
  return card ? (
    <PersonPage card={card} rank={rankOf(card, outcome.cards)} />
  ) : (
    <ResultsPage outcome={outcome} tab="ranking" />
  );
}
