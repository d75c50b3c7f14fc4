import type { Locale } from "./locale";

/** What the custom functions need of a language; their bundle carries no more than this. */
export type FunctionWords = Locale["functions"] &
  Pick<Locale, "decisions" | "issueSentence" | "rules" | "title"> & {
    readonly hints: Locale["report"]["issues"]["hints"];
  };
