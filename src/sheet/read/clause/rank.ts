import type { ClauseIndex, KnownWording } from "./known";
import { isAct, isDeed, isJudgement, isWord, widerThan } from "./lexicon";
import { shareOf } from "./near";
import { withoutTypos } from "./typos";
import { nearKeyOf } from "./wording";
import { type Meanings, type Words, wordsOf } from "./words";

/** A clause with its nearness to a text. */
export interface Ranked {
  readonly clause: string;
  /** 0 to 1. */
  readonly score: number;
  /** The meanings of the text that the clause explains. */
  readonly shared: Meanings;
  /** How much of the rulebook's wording is found in the text, 0 to 1. */
  readonly cover: number;
  /** The whole text is a piece of the nearest wording. */
  readonly piece: boolean;
  /** Those of them that it says itself, or that are a kind of what it says. */
  readonly owned: Meanings;
  /** How much of the text the clause's wordings explain, 0 to 1. */
  readonly explained: number;
  /** A merit or a norm, which tones hardly guard. */
  readonly loose: boolean;
  /** The text tells a deed that the clause has not. */
  readonly strays: boolean;
  /** What the nearest wording and the text have in common, word for word. */
  readonly told: Meanings;
  /** All of that wording is in the text. */
  readonly whole: boolean;
  /** The whole text is a piece of some wording that says it in the same tone. */
  readonly mayMean: boolean;
}

/** A wording and its contrary share nearly everything; only a negation or praise tells them apart. */
const contrast = 0.6;
/** What a word counts for a wider one: a headset for property. */
const asKind = 0.75;
/** What a text counts whose typing errors had to be mended. */
const mendedText = 0.95;
/** Below this a candidate is not worth showing. */
const worthShowing = 0.2;

/**
 * The clauses near a text, best first. The score is the mean of two shares, each by weight: how much of
 * the rulebook's wording is found in the text, and how much of the text is explained by any wording of
 * that clause.
 */
export function rankNear(text: string, index: ClauseIndex): readonly Ranked[] {
  const key = nearKeyOf(text);
  const asWritten = rank(wordsOf(key), index);
  const mended = withoutTypos(key, index.pairs);
  if (mended === key) return asWritten;
  const asMeant = rank(wordsOf(mended), index).map((one) => ({
    ...one,
    score: one.score * mendedText,
  }));
  return (asMeant[0]?.score ?? 0) > (asWritten[0]?.score ?? 0) ? asMeant : asWritten;
}

function rank(words: Words, index: ClauseIndex): readonly Ranked[] {
  const best = new Map<string, Cover>();
  for (const wording of wordingsNear(words, index)) {
    const cover = coverOf(wording, words, index);
    if (cover.share === 0) continue;
    const before = best.get(wording.clause);
    const nearer = before && worth(before) >= worth(cover) ? before : cover;
    best.set(wording.clause, { ...nearer, mayMean: cover.mayMean || before?.mayMean === true });
  }
  return [...best]
    .map(([clause, cover]) => ranked(clause, cover, words, index))
    .filter(({ score }) => score >= worthShowing)
    .sort((a, b) => b.score - a.score);
}

const wordingsNear = ({ reach }: Words, { wordingsWith }: ClauseIndex): Iterable<KnownWording> =>
  new Set([...reach].flatMap((meaning) => wordingsWith.get(meaning) ?? []));

const worth = ({ share, factor }: Cover): number => share * factor;

function ranked(clause: string, cover: Cover, { meanings }: Words, index: ClauseIndex): Ranked {
  const { known, owns } = vocabularyOf(clause, index);
  const { wording, share, factor } = cover;
  const all = [...meanings];
  const explained = shareOf(meanings, known, index.rarity);
  const told = new Set([...wording.meanings].filter((meaning) => meanings.has(meaning)));
  return {
    clause,
    score: ((share + explained) / 2) * factor,
    shared: new Set(all.filter((meaning) => known(meaning) > 0)),
    cover: share,
    explained,
    owned: new Set(all.filter(owns)),
    loose: wording.norm || wording.merit,
    strays: all.some((one) => isDeed(one) && known(one) === 0),
    told,
    whole: told.size === wording.meanings.size,
    piece: cover.piece,
    mayMean: cover.mayMean,
  };
}

/** What of a text's meanings the wordings of a clause know, and what they say themselves. */
function vocabularyOf(clause: string, index: ClauseIndex) {
  const vocabulary = index.vocabulary.get(clause);
  const kinds = index.kinds.get(clause);
  const says = (meaning: string): boolean => vocabulary?.has(meaning) === true;
  return {
    known: (meaning: string): number => {
      if (says(meaning)) return 1;
      return kinds?.has(meaning) || widerThan(meaning).some(says) ? asKind : 0;
    },
    owns: (meaning: string): boolean => {
      const wide = widerThan(meaning);
      return says(meaning) || (wide.length > 0 && wide.every(says));
    },
  };
}

interface Cover {
  readonly share: number;
  /** Below 1 where the one seems to be the contrary of the other, or to lack what makes it an event. */
  readonly factor: number;
  readonly wording: KnownWording;
  readonly piece: boolean;
  readonly mayMean: boolean;
}

function coverOf(known: KnownWording, words: Words, { rarity }: ClauseIndex): Cover {
  const { meanings, reach, denied } = words;
  const said = (meaning: string): number => {
    if (meanings.has(meaning)) return 1;
    return reach.has(meaning) || isMadeOf(meaning, reach) ? asKind : 0;
  };
  const share = shareOf(known.meanings, said, rarity);
  const piece = share < 1 && [...meanings].every((meaning) => known.meanings.has(meaning));
  const alike = isAlike(known, words);
  const touches = (part: Meanings) => [...part].some((meaning) => reach.has(meaning));
  const bothHalves = known.halves.every(touches);
  const event = tellsSameEvent(known, touches, denied);
  return {
    share,
    factor: alike && bothHalves && event ? 1 : contrast,
    wording: known,
    piece,
    mayMean: piece && alike && bothHalves,
  };
}

/**
 * They say and deny the same, or the one praises what the other tells plainly as a merit. A fault told
 * beside a plain wording is no denial of it; whoever praises a norm's keeping tells of no breach.
 */
function isAlike(known: KnownWording, text: Words): boolean {
  if (known.norm && text.tone === "praises") return false;
  if (known.tone === text.tone) return !affirmsDenied(known, text);
  if (known.tone === "unreal" || text.tone === "unreal") return false;
  if (known.norm) return true;
  if (known.tone === "denies" || text.tone !== "denies")
    return known.merit && known.tone !== "denies";
  return (
    known.tone === "plain" &&
    !text.negates &&
    ![...known.meanings].some((one) => text.denied.has(one))
  );
}

/** Each denies what the other affirms: 没有提前挂机 and 未挂机时提前挂机. */
const affirmsDenied = (known: KnownWording, { meanings, denied }: Words): boolean =>
  known.denied.size > 0 &&
  [...known.denied].every((one) => meanings.has(one) && !denied.has(one) && !isJudgement(one)) &&
  [...denied].every((one) => known.meanings.has(one));

/**
 * One of the wording's acts, or of its words that no list has, is in the text; a wording without any
 * must deny or praise, and the text deny the same.
 */
function tellsSameEvent(
  known: KnownWording,
  touches: (part: Meanings) => boolean,
  denied: Meanings,
): boolean {
  const acts = new Set([...known.meanings].filter((one) => isAct(one) || !isWord(one)));
  if (acts.size > 0) return touches(acts);
  return known.denied.size === 0
    ? known.tone !== "plain"
    : [...known.denied].some((meaning) => denied.has(meaning));
}

/** Whether the text says in two words what the wording says in one: 故障 and 报告 for 报障. */
function isMadeOf(meaning: string, reach: Meanings): boolean {
  const parts = widerThan(meaning);
  return parts.length > 1 && parts.every((part) => reach.has(part));
}
