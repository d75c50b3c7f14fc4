import characters from "opencc-js/dict/TSCharacters";

/** What stands for one word in such sheets, though elsewhere it may be another. */
const ours = "著 着|覆 复";

const simplified: ReadonlyMap<string, string> = new Map(
  `${characters}|${ours}`
    .split("|")
    .filter(({ length }) => length === 3)
    .map(([from = "", , to = ""]): [string, string] => [from, to]),
);

/**
 * The text in simplified characters, for comparing and never for showing. Character by character, by
 * OpenCC's table: its phrases settle words (乾隆, 瞭望) that no header, status or item has. Of the
 * table itself the characters beyond Unicode's first plane are left out, which no office types.
 */
export function toSimplified(text: string): string {
  let changed = "";
  for (const character of text) changed += simplified.get(character) ?? character;
  return changed;
}
