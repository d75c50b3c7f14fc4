import type * as zhCN from "./zh-CN";

/** The shape of some words, whatever they say. */
type Saying<Words> = Words extends string
  ? string
  : Words extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Said
    : { readonly [Key in keyof Words]: Saying<Words[Key]> };

/** What every language must offer: a sentence that one lacks does not compile. */
export type Locale = Saying<typeof zhCN>;
