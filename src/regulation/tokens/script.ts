import characters from "opencc-js/dict/TSCharacters";

/** Only the shapes of regulations. */
const ours = "著 着";

const simplifiedOf: ReadonlyMap<string, string> = new Map(
  `${characters}|${ours}`.split("|").map((pair): [string, string] => {
    const [from = "", to = ""] = pair.split(" ");
    return [from, to];
  }),
);

/**
 * The character as the vocabulary writes it, by OpenCC's table. Only for matching: what is shown stays
 * as the source wrote it.
 */
export const simplified = (character: string): string => simplifiedOf.get(character) ?? character;
