import { aftermath, connective, during, joints } from "../vocabulary/wordings";
import { withoutDetails } from "./details";
import { type ClauseMatch, asked } from "./found";
import type { ClauseIndex } from "./known";
import { isAct } from "./lexicon";
import { byWording, matchSingle } from "./single";
import { nearKeyOf, readItemText } from "./wording";
import { wordsOf } from "./words";

/** A piece of a text between two marks, and the clause that it means by itself. */
interface Part {
  readonly wording: string;
  /** It tells when the event happened: "客户咨询时". */
  readonly circumstance: boolean;
  readonly match: ClauseMatch;
}

/** What a match is worth that rests on a part of the text, the rest being a detail. */
const partOnly = 0.9;
/** From here a part that is no certain match may still tell another event. */
const another = 0.65;
/** A whole text as sure as this is not shaken by a part that nobody knows. */
const sure = 0.8;
/** From here a whole text needs no look at its parts. */
const beyondDoubt = 0.9;
/** A detail resembles no clause. */
const resembling = 0.35;
const mostParts = 12;

/**
 * The clause of a text that may tell an event and its circumstances ("玩手机，被主管看到"), or two
 * events, which are asked about.
 * @param written as the sheet has it
 * @param described whether the text stands behind an id
 */
export function matchText(written: string, index: ClauseIndex, described = false): ClauseMatch {
  const exact = byWording(written, index);
  if (exact) return exact;
  const text = withoutDetails(written);
  const whole = matchSingle(text, index);
  if (whole.how === "text" || whole.how === "alias") return whole;
  const all = partsOf(text).map(({ wording: part, circumstance }): Part => {
    const wording = described ? part : readItemText(part).wording;
    return { wording, circumstance, match: matchSingle(wording, index) };
  });
  const parts = all.filter((part) => !isOf(whole, part, index));
  const meant = new Map(
    [whole, ...parts.map(({ match }) => match)].map((one) => [one.clause, one]),
  );
  meant.delete(null);
  const [only, ...others] = meant.values();
  if (!only) return whole;
  const candidates = parts.flatMap(({ match }) => match.candidates.slice(0, 1));
  if (others.length > 0) return asked([...candidates, ...whole.candidates]);
  const unclear = parts.filter(({ match }) => match.clause === null);
  if (whole.clause === null) {
    const rivals = whole.confidence >= another && whole.candidates[0]?.clause !== only.clause;
    const settled = !rivals && unclear.every(isDetail);
    return settled ? { ...only, confidence: only.confidence * partOnly } : whole;
  }
  const rival = unclear.some((part) => mayBeAnother(part, whole));
  return rival ? asked([...whole.candidates, ...candidates]) : whole;
}

/** What a whole that is beyond doubt explains to the word is a part of it and no other event. */
function isOf({ clause, confidence }: ClauseMatch, { wording }: Part, index: ClauseIndex): boolean {
  const vocabulary = index.vocabulary.get(clause ?? "");
  const { meanings } = wordsOf(nearKeyOf(wording));
  return confidence >= beyondDoubt && [...meanings].every((one) => vocabulary?.has(one));
}

function partsOf(text: string): readonly Omit<Part, "match">[] {
  const parts = text.split(joints).flatMap((part) =>
    part.split(during).map((wording, at, all) => ({
      wording: wording.trim().replace(connective, ""),
      circumstance: at < all.length - 1,
    })),
  );
  const told = parts.filter(({ wording }) => wording !== "");
  return told.length > 1 ? told.slice(0, mostParts) : [];
}

/** What stands beside an event and tells none itself. */
function isDetail({ wording, circumstance, match }: Part): boolean {
  if (aftermath.test(wording)) return true;
  if (match.confidence >= resembling) return false;
  if (circumstance) return true;
  const { meanings, tone } = wordsOf(nearKeyOf(wording));
  return tone !== "denies" && ![...meanings].some(isAct);
}

function mayBeAnother(part: Part, whole: ClauseMatch): boolean {
  if (part.match.candidates[0]?.clause === whole.clause || isDetail(part)) return false;
  return part.match.confidence >= another || whole.confidence < sure;
}
