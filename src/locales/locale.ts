import type { zhCN } from "./zh-CN";

/** The shape of some words, whatever they say. */
type Saying<Words> = Words extends string
  ? string
  : Words extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Said
    : { readonly [Key in keyof Words]: Saying<Words[Key]> };

/** What every language must offer: a sentence that one lacks does not compile. */
export type Locale = Saying<typeof zhCN>;

/** For the while in which a language is not yet complete. */
export type Unfinished<Words> = Words extends (...facts: never[]) => unknown
  ? Words
  : Words extends object
    ? { readonly [Key in keyof Words]?: Unfinished<Words[Key]> }
    : Words;
