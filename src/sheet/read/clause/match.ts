import type { Rulebook } from "../../../core";
import { plain } from "../cell/text";
import { remembering } from "../memo";
import { saidOf } from "./answered";
import { bar } from "./certain";
import { citedClause } from "./cited";
import { type ClauseMatch, asked, candidate, found } from "./found";
import { type WrittenId, writtenId } from "./id";
import { type ClauseIndex, indexOf } from "./known";
import { inLimits } from "./limits";
import { matchText } from "./several";
import { byWording } from "./single";
import { type ItemText, keyOf, longestWording, readItemText } from "./wording";

/** A wording understood: its clause, and what else its text says. */
export interface Understood {
  readonly match: ClauseMatch;
  readonly item: ItemText;
  /** The text is one of the rulebook's own wordings as it stands, figures included. */
  readonly verbatim: boolean;
}

/** An id whose description is a clerk's own words, which neither confirm nor contradict it. */
const unconfirmedId = 0.9;

const readers = new WeakMap<Rulebook, (text: string) => Understood>();

/**
 * The clause that an item's wording means: its id, its exact text, an alias, or a near wording.
 * Anything uncertain gives no clause but the best candidates: an id that the rulebook lacks, an id
 * and a text that contradict each other, several events in one text, two clauses equally near.
 */
export const matchClause = (text: string, rulebook: Rulebook): ClauseMatch =>
  understand(text, rulebook).match;

/** As `matchClause`, with the quantity and the amount that the text itself writes. */
export const understand = (text: string, rulebook: Rulebook): Understood =>
  readerFor(rulebook)(text);

/** A rulebook is prepared once, and each distinct wording is read once. */
function readerFor(rulebook: Rulebook): (text: string) => Understood {
  const known = readers.get(rulebook);
  if (known) return known;
  const index = indexOf(rulebook);
  const reader = remembering(
    (text: string) => asSaid(text, saidOf(text, rulebook), index) ?? read(text, index),
  );
  readers.set(rulebook, reader);
  return reader;
}

/** A person's word about a wording decides; one that names no clause of this rulebook does not. */
function asSaid(
  text: string,
  clause: string | null | undefined,
  index: ClauseIndex,
): Understood | null {
  if (clause === undefined || clause === null || !index.clauses.has(clause)) return null;
  const match = found(clause, 1, "answer", [candidate(clause, 1, index)]);
  return { match, item: readItemText(text), verbatim: false };
}

function read(text: string, index: ClauseIndex): Understood {
  const item = readItemText(text);
  const exact = byWording(text, index);
  if (exact) return { match: exact, item, verbatim: true };
  const written = idIn(text, index);
  const match = written ? byId(written, index) : matchText(wordingOf(text, index), index);
  return { match, item, verbatim: false };
}

/** The clause that a text cites, by its section or by its id. */
const idIn = (text: string, { ids, sections }: ClauseIndex): WrittenId | null =>
  citedClause(text, sections, ids) ?? writtenId(text, ids);

/** What happened, without how often and how many points, in the limits of the rulebook. */
const wordingOf = (text: string, { limits }: ClauseIndex): string =>
  readItemText(inLimits(plain(text.slice(0, longestWording)), limits)).wording;

function byId({ clause, rest }: WrittenId, index: ClauseIndex): ClauseMatch {
  const wording = wordingOf(rest, index);
  const described = keyOf(wording) === "" ? null : matchText(wording, index, true);
  if (clause === null) return asked(described?.candidates ?? []);
  const own = candidate(clause, 1, index);
  if (!described) return found(clause, 1, "id", [own]);
  const another = idIn(wording, index);
  if ((another && another.clause !== clause) || contradicts(described, clause)) {
    return asked([own, ...described.candidates]);
  }
  const others = described.candidates.filter((other) => other.clause !== clause);
  return found(clause, described.clause === clause ? 1 : unconfirmedId, "id", [own, ...others]);
}

/** The description means another clause, or what it may mean leaves this clause out. */
function contradicts(
  { clause: described, confidence, candidates }: ClauseMatch,
  clause: string,
): boolean {
  if (described !== null) return described !== clause;
  return confidence >= bar && candidates.every((other) => other.clause !== clause);
}
