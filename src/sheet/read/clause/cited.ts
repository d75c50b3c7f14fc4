import { type Rulebook, type Section, toNumber } from "../../../core";
import { readNumber } from "../cell/numeral";
import { plain } from "../cell/text";
import { toSimplified } from "../vocabulary/traditional";
import type { WrittenId } from "./id";
import { longestWording } from "./wording";

/** A section as sheets cite it: 现场管理第5条. */
export interface CitedSection {
  readonly id: string;
  readonly pattern: RegExp;
}

const number = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
const ahead = `^[(]?(?:违反|触犯|按照?|依据?|根据)?\\s*(?:第?${number}(?:章|部分|节|条|大?项)?[、.,:\\s)]*)?`;
const kind = "(?:制度|规定|要求|规范|标准|细则|类|部分|方面)?";
const item = `[\\s、,:的]*(?:第\\s*${number}\\s*(?:条款|小?[条点项款])|${number}\\s*小?[条点项款]|[(]\\s*${number}\\s*[)])`;
const behind = "(?=$|[\\s,;:、。(])[\\s,;:、。]*";

/** The sections of a rulebook by what they are called, the longest name first. */
export const citedSections = ({ sections }: Rulebook): readonly CitedSection[] =>
  sections
    .flatMap(withInner)
    .map(({ id, title }) => ({
      id,
      name: toSimplified(title).replace(/(?<=..)(?:制度|规定|要求|规范)$/, ""),
    }))
    .filter(({ name }) => /^\p{Script=Han}{2,}$/u.test(name))
    .sort((one, other) => other.name.length - one.name.length)
    .map(({ id, name }) => ({ id, pattern: new RegExp(`${ahead}${name}${kind}${item}${behind}`) }));

const withInner = (section: Section): readonly Section[] => [
  section,
  ...section.sections.flatMap(withInner),
];

/**
 * Finds a clause that is cited by its section and its number there (业务与培训（4）).
 * @param ids the rulebook's ids by their lower-case form
 * @returns null where no section is cited; one that lacks the number, or has another number itself, gives
 *   `clause: null`
 */
export function citedClause(
  text: string,
  sections: readonly CitedSection[],
  ids: ReadonlyMap<string, string>,
): WrittenId | null {
  const whole = plain(text.slice(0, longestWording)).replace(/\s+/g, " ");
  for (const { id, pattern } of sections) {
    const match = pattern.exec(whole);
    if (!match) continue;
    const [own, ...items] = match.slice(1).map(numeral);
    const which = items.find((one) => one !== null) ?? null;
    const other = own !== null && own !== undefined && /^\d+$/.test(id) && own !== Number(id);
    const clause = other ? null : (ids.get(`${id}.${which}`.toLowerCase()) ?? null);
    return { clause, rest: whole.slice(match[0].length) };
  }
  return null;
}

function numeral(text: string | undefined): number | null {
  const read = text === undefined ? null : readNumber(text);
  return read && toNumber(read);
}
