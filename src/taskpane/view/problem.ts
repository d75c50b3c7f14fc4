import { AppError, type AppErrorCode } from "../../app";
import type { Locale } from "../../locales";
import type { Problem } from "../state";

/** The sentence for something that went wrong. */
export function problemSentence(problem: Problem, words: Locale): string {
  if (!(problem instanceof AppError)) return words.pane.unexpected(problem.message);
  // A code and its facts are one pair, which TypeScript cannot follow through the map.
  const sentence = words.errors[problem.code as AppErrorCode] as (facts: object) => string;
  return sentence(problem.facts);
}
