/** What is said of each code of a closed map, from its facts and whatever stands beside them. */
type Sentences<Facts, Beside extends readonly unknown[]> = {
  readonly [Code in keyof Facts]: (facts: Facts[Code], ...beside: Beside) => string;
};

/** The sentence for a code and its facts, which are a pair of the map. */
export const sentenceFor = <Facts, Code extends keyof Facts, Beside extends readonly unknown[]>(
  sentences: Sentences<Facts, Beside>,
  code: Code,
  facts: Facts[Code],
  ...beside: Beside
): string => sentences[code](facts, ...beside);
