import type { Rulebook, Section } from "../../../core";
import { compact } from "../cell/text";
import { matchClause } from "../clause/match";
import { keyOf } from "../clause/wording";
import { nothingHappened } from "../vocabulary/rows";
import type { LedgerCell } from "./row";

/** Whether an item's cell tells of something, rather than 无 or 正常. */
export const happened = (cell: LedgerCell | undefined): cell is LedgerCell =>
  cell !== undefined && !nothingHappened.has(compact(cell.text.slice(0, 40)));

/** A remark is an event only where it is certainly one. */
export const tellsEvent = (
  remark: LedgerCell | undefined,
  rulebook: Rulebook,
): remark is LedgerCell =>
  remark !== undefined && matchClause(remark.text, rulebook).clause !== null;

const titles = new WeakMap<Rulebook, ReadonlySet<string>>();

/** Whether a text is only the title of a section. */
export function isSectionTitle(text: string, rulebook: Rulebook): boolean {
  let known = titles.get(rulebook);
  if (!known) {
    known = new Set(rulebook.sections.flatMap(titleKeys));
    titles.set(rulebook, known);
  }
  return text.length <= 60 && known.has(keyOf(text));
}

const titleKeys = (section: Section): readonly string[] => [
  keyOf(section.title),
  ...section.sections.flatMap(titleKeys),
];
