import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { usePaneContext } from "../context";
import { SetupPage } from "../setup/SetupPage";

const RegulationPage = lazy(async () => {
  const { RegulationPage: page } = await import(
    /* webpackChunkName: "taskpane-regulation" */ "../regulation/RegulationPage"
  );
  return { default: page };
});

const EditionPage = lazy(async () => {
  const { EditionPage: page } = await import(
    /* webpackChunkName: "taskpane-edition" */ "../reports/EditionPage"
  );
  return { default: page };
});

const BuilderPage = lazy(async () => {
  const { BuilderPage: page } = await import(
    /* webpackChunkName: "taskpane-builder" */ "../builder/BuilderPage"
  );
  return { default: page };
});

const ResultsView = lazy(async () => {
  const { ResultsView: view } = await import(
    /* webpackChunkName: "taskpane-results" */ "../results/ResultsView"
  );
  return { default: view };
});

/** The page in view; what the pane does not begin with loads when it is opened. */
export function PageView() {
  const { state, services } = usePaneContext();
  const { outcome, page } = state;
  const loading = <Spinner label={services.words.pane.loading} />;
  if (page.name === "regulation" || page.name === "edition") {
    return (
      <Suspense fallback={loading}>
        {page.name === "regulation" ? <RegulationPage /> : <EditionPage />}
      </Suspense>
    );
  }
  if (page.name === "builder") {
    return (
      <Suspense fallback={loading}>
        <BuilderPage />
      </Suspense>
    );
  }
  if (!outcome || page.name === "setup") return <SetupPage />;
  return (
    <Suspense fallback={loading}>
      <ResultsView outcome={outcome} page={page} />
    </Suspense>
  );
}
