import { useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePaneContext, useWords } from "../context";
import { foundFacts } from "../setup/survey-facts";
import { stepSentence } from "../setup/step";
import { resultsFacts } from "../results/title";
import type { PaneState } from "../state";
import type { Locale } from "../../locales";

/** Says to those who hear what is being done and what came of it. */
export function Announcements() {
  const { announce } = useAnnounce();
  const sentence = sentenceOf(usePaneContext().state, useWords());
  useEffect(() => {
    if (sentence !== "") announce(sentence, { polite: true });
  }, [announce, sentence]);
  return null;
}

const said = (facts: readonly string[]): string => facts.join(" · ");

function sentenceOf({ busy, step, outcome, page, survey }: PaneState, words: Locale): string {
  const { pane, reports } = words;
  if (busy === "reading") return pane.reading;
  if (busy === "scoring") return stepSentence(step, pane);
  if (busy === "answering") return pane.answering;
  if (busy === "writing") return reports.writing;
  if (page.name === "setup") return survey ? said(foundFacts(survey, pane)) : "";
  return outcome ? said(resultsFacts(outcome, pane)) : "";
}
