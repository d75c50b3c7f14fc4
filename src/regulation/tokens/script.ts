import characters from "opencc-js/dict/TSCharacters";

/** Only the shapes of regulations. */
const ours = "著 着";

/** By character code, for which no string has to be looked at. */
const simplifiedOf: ReadonlyMap<number, string> = new Map(
  `${characters}|${ours}`.split("|").flatMap((pair): [number, string][] => {
    const [from = "", to = ""] = pair.split(" ");
    return from.length === 1 ? [[from.charCodeAt(0), to]] : [];
  }),
);

/** Below stand no characters of Chinese. */
const FIRST_HAN = 0x2e80;

/**
 * A character as the vocabulary writes it, by OpenCC's table. Only for matching: what is shown stays
 * as the source wrote it.
 */
export function simplified(character: string): string {
  const code = character.charCodeAt(0);
  return code < FIRST_HAN ? character : (simplifiedOf.get(code) ?? character);
}
