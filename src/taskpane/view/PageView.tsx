import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { usePaneContext } from "../context";
import { PersonPage } from "../person/PersonPage";
import { rankOf } from "../results/ranked";
import { ResultsPage } from "../results/ResultsPage";
import { SetupPage } from "../setup/SetupPage";

const RegulationPage = lazy(async () => {
  const { RegulationPage: page } = await import(
    /* webpackChunkName: "taskpane-regulation" */ "../regulation/RegulationPage"
  );
  return { default: page };
});

export function PageView() {
  const { outcome, page } = usePaneContext().state;
  if (page.name === "regulation") {
    return (
      <Suspense fallback={<Spinner />}>
        <RegulationPage />
      </Suspense>
    );
  }
  if (!outcome || page.name === "setup") return <SetupPage />;
  if (page.name !== "person") return <ResultsPage outcome={outcome} tab={page.name} />;
  const card = outcome.cards[page.card];
  return card ? (
    <PersonPage card={card} rank={rankOf(card, outcome.cards)} />
  ) : (
    <ResultsPage outcome={outcome} tab="ranking" />
  );
}
