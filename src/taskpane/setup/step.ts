import type { ScoreStep } from "../../app";
import type { Locale } from "../../locales";

/** What scoring does at a step; null before the first. */
export function stepSentence(step: ScoreStep | null, words: Locale["pane"]): string {
  switch (step?.name) {
    case undefined:
    case "reading":
      return words.steps.reading;
    case "scoring":
      return step.at
        ? words.readingAt(step.at.sheet, step.at.row, step.at.rows)
        : words.steps.scoring(step.sheets);
    case "writing":
      return words.steps.writing(step.sheets);
  }
}
