import { type Dispatch, useEffect, useRef } from "react";
import { offered } from "./offered";
import { requestFor } from "./request";
import type { Services } from "./services";
import { type PaneEvent, type PaneState, chosenNow } from "./state";
import type { OneAtATime } from "./useOneAtATime";

/**
 * Shows the results in the pane, too, once somebody goes to a summary that the pane has not written: the
 * ribbon did, or the workbook was scored another day. Nothing is written.
 */
export function useResuming(
  state: PaneState,
  services: Services,
  send: Dispatch<PaneEvent>,
  attempt: OneAtATime["attempt"],
): void {
  const { selected, outcome, survey, busy, page, problem } = state;
  const wanted =
    selected?.own === "summary" &&
    outcome === null &&
    survey !== null &&
    busy === null &&
    problem === null &&
    page.name === "setup";
  const tried = useRef(false);
  useEffect(() => {
    // What could not be shown once is not tried at every move.
    if (!wanted || tried.current) return;
    tried.current = true;
    void attempt(() => resume(state, services, send));
  }, [wanted, attempt, state, services, send]);
}

async function resume(
  state: PaneState,
  services: Services,
  send: Dispatch<PaneEvent>,
): Promise<void> {
  const last = await services.lastResults();
  const byId = offered(state.tables, services.rulebooks).filter(
    ({ rulebook }) => rulebook.id === last?.rulebook.id,
  );
  const by = byId.find(({ key }) => key === state.rulebook) ?? byId[0];
  if (!last || !by) return;
  send({ type: "rulebookChosen", rulebook: by.key });
  send({ type: "readingStarted" });
  const chosen = { ...chosenNow(state), rulebook: by.key };
  const outcome = await services.rescore(await requestFor(chosen, state, services));
  send({ type: "resumed", outcome, last });
}
