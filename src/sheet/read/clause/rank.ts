import type { ClauseIndex, KnownWording } from "./known";
import { type Grams, gramsOf, shareFound } from "./near";
import { nearKeyOf, toneOf } from "./wording";

/** A clause with its nearness to a wording. */
export interface Ranked {
  readonly clause: string;
  /** 0 to 1. */
  readonly score: number;
  /** The grams of the wording that the clause explains. */
  readonly shared: Grams;
  /** How much of the rulebook's wording is found in the text, 0 to 1. */
  readonly cover: number;
  /** The whole text is a piece of a wording of the clause. */
  readonly piece: boolean;
}

/** A wording and its contrary share nearly everything; only a negation or praise tells them apart. */
const contrast = 0.6;
/** Below this a candidate is not worth showing. */
const worthShowing = 0.2;

/**
 * The clauses near a wording, best first. The score is the mean of two shares, each by weight: how
 * much of the rulebook's wording is found in the text (containment), and how much of the text is
 * explained by any wording of that clause.
 */
export function rankNear(text: string, index: ClauseIndex): readonly Ranked[] {
  const key = nearKeyOf(text);
  if (key === "") return [];
  const grams = gramsOf(key);
  const best = new Map<string, Cover>();
  for (const wording of index.wordings) {
    const cover = coverOf(wording, key, grams, index);
    if (cover.share === 0) continue;
    const before = best.get(wording.clause);
    const nearer = before && worth(before) >= worth(cover) ? before : cover;
    best.set(wording.clause, { ...nearer, piece: cover.piece || (before?.piece ?? false) });
  }
  return [...best]
    .map(([clause, { share, factor, piece }]): Ranked => {
      const vocabulary = index.vocabulary.get(clause) ?? new Set();
      const shared = new Set([...grams].filter((gram) => vocabulary.has(gram)));
      const explained = shareFound(grams, vocabulary, index.rarity);
      const score = ((share + explained) / 2) * factor;
      return { clause, score, shared, cover: share, piece };
    })
    .filter(({ score }) => score >= worthShowing)
    .sort((a, b) => b.score - a.score);
}

const worth = ({ share, factor }: Cover): number => share * factor;

interface Cover {
  readonly share: number;
  /** Below 1 where the one seems to be the contrary of the other. */
  readonly factor: number;
  readonly piece: boolean;
}

function coverOf(
  { key: known, grams: knownGrams, tone }: KnownWording,
  key: string,
  grams: Grams,
  { rarity }: ClauseIndex,
): Cover {
  const share = known === key ? 1 : shareFound(knownGrams, grams, rarity);
  const piece = known !== key && known.includes(key);
  return { share, factor: tone === toneOf(key) ? 1 : contrast, piece };
}
