import { useMemo } from "react";
import type { OpenQuestion, ScoreOutcome } from "../../app";
import { usePaneContext, useWords } from "../context";

/** The questions of a result, each once, however many places ask it. */
export function useOpenQuestions(outcome: ScoreOutcome): readonly OpenQuestion[] {
  const { services } = usePaneContext();
  const { decisions } = useWords().report;
  return useMemo(() => services.openQuestions(outcome, decisions), [services, outcome, decisions]);
}
