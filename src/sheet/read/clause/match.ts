import type { ClauseCandidate, Rulebook } from "../../../core";
import { remembering } from "../memo";
import { saidOf } from "./answered";
import { writtenId } from "./id";
import { type ClauseIndex, indexClauses } from "./known";
import { type Ranked, rankNear } from "./rank";
import { type ItemText, keyOf, readItemText } from "./wording";

/** Which clause a wording means, and how it was found. */
export interface ClauseMatch {
  /** Null where it is not certain: the wording becomes a question. */
  readonly clause: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly how: "id" | "text" | "alias" | "near" | "answer" | "none";
  /** The best three, the matched clause among them. */
  readonly candidates: readonly ClauseCandidate[];
}

/** A wording understood: its clause, and what else its text says. */
export interface Understood {
  readonly match: ClauseMatch;
  readonly item: ItemText;
  /** The text is one of the rulebook's own wordings as it stands, figures included. */
  readonly verbatim: boolean;
}

/** What a near wording must reach, and by how much it must lead the next clause. */
const bar = 0.65;
const margin = 0.12;
/** How much of the rulebook's wording the text must say: one of its words alone is no event. */
const leastCover = 0.45;
const certain = { id: 1, text: 1, alias: 0.98, near: 0.95 } as const;
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
  const index = indexClauses(rulebook);
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
  const written = writtenId(text, index.ids);
  const match = written ? byId(written, index) : byText(item.wording, index);
  return { match, item, verbatim: false };
}

function byId(
  { clause, rest }: { readonly clause: string | null; readonly rest: string },
  index: ClauseIndex,
): ClauseMatch {
  const { wording } = readItemText(rest);
  const described = keyOf(wording) === "" ? null : byText(wording, index, true);
  if (clause === null) return asked(described?.candidates ?? []);
  const own = candidate(clause, certain.id, index);
  if (!described) return found(clause, certain.id, "id", [own]);
  const another = writtenId(wording, index.ids);
  if ((another && another.clause !== clause) || contradicts(described, clause)) {
    return asked([own, ...described.candidates]);
  }
  const others = described.candidates.filter((other) => other.clause !== clause);
  const confidence = described.clause === clause ? certain.id : unconfirmedId;
  return found(clause, confidence, "id", [own, ...others]);
}

/** The description means another clause, or what it may mean leaves this clause out. */
function contradicts(
  { clause: described, confidence, candidates }: ClauseMatch,
  clause: string,
): boolean {
  if (described !== null) return described !== clause;
  return confidence >= bar && candidates.every((other) => other.clause !== clause);
}

/** @param described whether the text stands behind an id */
function byText(text: string, index: ClauseIndex, described = false): ClauseMatch {
  const whole = single(text, index);
  if (whole.how === "text" || whole.how === "alias") return whole;
  const parts = partsOf(text).map((part) =>
    single(described ? part : readItemText(part).wording, index),
  );
  const meant = new Map([whole, ...parts].map((match) => [match.clause, match]));
  const unclear = parts.length === 0 || parts.some((part) => part.clause === null);
  meant.delete(null);
  if (meant.size === 0 || (meant.size === 1 && unclear)) return whole;
  const [only] = meant.values();
  if (only && meant.size === 1) return whole.clause === null ? only : whole;
  const candidates = [...meant.values()].flatMap((match) => match.candidates.slice(0, 1));
  return asked([...candidates, ...whole.candidates]);
}

const partsOf = (text: string): readonly string[] => {
  const parts = text.split(/[;,、。+/\n]+/).filter((part) => part.trim() !== "");
  return parts.length > 1 ? parts.slice(0, 12) : [];
};

/** A text that tells one event. */
function single(text: string, index: ClauseIndex): ClauseMatch {
  return (
    byWording(text, index) ?? byWording(withoutTitle(text, index), index) ?? byNearness(text, index)
  );
}

function byWording(text: string, index: ClauseIndex): ClauseMatch | null {
  const key = keyOf(text);
  const byText = index.texts.get(key);
  const clause = byText ?? index.aliases.get(key);
  if (clause === undefined || clause === "" || key === "") return null;
  const how = byText === undefined ? "alias" : "text";
  return found(clause, certain[how], how, [candidate(clause, certain[how], index)]);
}

/** "现场管理：玩手机" without its section's title. */
function withoutTitle(text: string, index: ClauseIndex): string {
  const key = keyOf(text);
  const title = index.titles.find((one) => key.startsWith(one) && key.length > one.length);
  return title === undefined ? "" : key.slice(title.length);
}

function byNearness(text: string, index: ClauseIndex): ClauseMatch {
  const title = withoutTitle(text, index);
  const ranked = rankNear(title === "" ? text : title, index);
  const candidates = ranked.slice(0, 3).map(({ clause, score }) => candidate(clause, score, index));
  const [best, ...others] = ranked;
  if (!best || best.score < bar || best.cover < leastCover) return asked(candidates);
  const certainly = others.every((other) => isNoRival(other, best));
  return certainly
    ? found(best.clause, Math.min(best.score, certain.near), "near", candidates)
    : asked(candidates);
}

/**
 * Another clause leaves the best one certain when it explains only part of what the best explains, or
 * is clearly less near. It does not where both have the text as a piece of longer wordings, nor where
 * its whole wording stands in the text beside the best one's, for then the text tells two events.
 */
function isNoRival(other: Ranked, best: Ranked): boolean {
  if (other.piece && best.piece) return false;
  const within = [...other.shared].every((gram) => best.shared.has(gram));
  if (within && other.shared.size < best.shared.size) return true;
  return best.score - other.score >= margin && (within || other.cover < 1);
}

const found = (
  clause: string,
  confidence: number,
  how: ClauseMatch["how"],
  candidates: readonly ClauseCandidate[],
): ClauseMatch => ({ clause, confidence, how, candidates: bestThree(candidates) });

const asked = (candidates: readonly ClauseCandidate[]): ClauseMatch => ({
  clause: null,
  confidence: candidates[0]?.confidence ?? 0,
  how: "none",
  candidates: bestThree(candidates),
});

function bestThree(candidates: readonly ClauseCandidate[]): readonly ClauseCandidate[] {
  const once = new Map(candidates.toReversed().map((one) => [one.clause, one]));
  return candidates.filter((one) => once.get(one.clause) === one).slice(0, 3);
}

function candidate(clause: string, confidence: number, { clauses }: ClauseIndex): ClauseCandidate {
  const text = clauses.get(clause)?.clause.text ?? clause;
  return { clause, text, confidence: Math.round(confidence * 100) / 100 };
}
