import { AppError, type AppErrorCode } from "../../app";
import { type Locale, sentenceFor } from "../../locales";
import type { Problem } from "../state";

/** The sentence for something that went wrong. */
export const problemSentence = (problem: Problem, words: Locale): string =>
  problem instanceof AppError
    ? sentenceFor(words.errors, problem.code as AppErrorCode, problem.facts)
    : words.pane.unexpected(problem.message);
