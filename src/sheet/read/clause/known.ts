import {
  type Clause,
  type ClauseEntry,
  type Rulebook,
  type Section,
  clausesOf,
} from "../../../core";
import { hinge } from "../vocabulary/wordings";
import { type CitedSection, citedSections } from "./cited";
import { isAct, knownWords, widerThan } from "./lexicon";
import { type Limit, limitsOf } from "./limits";
import { type Rarity, rarityOf } from "./near";
import { type KnownPairs, type OpenWordings, openWordings, pairsOf } from "./typos";
import { keyOf, nearKeyOf } from "./wording";
import { type Meanings, type Words, wordsOf } from "./words";

/** One of the ways in which a rulebook calls a clause, prepared for comparing. */
export interface KnownWording extends Words {
  readonly clause: string;
  readonly key: string;
  /** "A引起B": what was done and what came of it. A text must speak of both. Else none. */
  readonly halves: readonly Meanings[];
  /** A norm says what ought to be, so whoever denies it tells of the same clause. */
  readonly norm: boolean;
  /** A merit, which praise tells of as well as plain words do. */
  readonly merit: boolean;
}

/** A rulebook prepared for matching. */
export interface ClauseIndex {
  readonly clauses: ReadonlyMap<string, ClauseEntry>;
  /** Clause ids in lower case. */
  readonly ids: ReadonlyMap<string, string>;
  /** Keys of exact wordings; "" where several clauses share one. */
  readonly texts: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, string>;
  /** The wordings that have a meaning, or a kind of it, or are a kind of it. */
  readonly wordingsWith: ReadonlyMap<string, readonly KnownWording[]>;
  /** All meanings of a clause's wordings together. */
  readonly vocabulary: ReadonlyMap<string, Meanings>;
  /** What the meanings of a clause's wordings are kinds of. */
  readonly kinds: ReadonlyMap<string, Meanings>;
  readonly rarity: Rarity;
  readonly pairs: KnownPairs;
  /** Keys of the section titles, the longest first. */
  readonly titles: readonly string[];
  /** How sections are cited, the longest name first. */
  readonly sections: readonly CitedSection[];
  readonly limits: readonly Limit[];
  readonly open: OpenWordings;
}

const indexes = new WeakMap<Rulebook, ClauseIndex>();

/** A rulebook's wordings, prepared once. */
export function indexOf(rulebook: Rulebook): ClauseIndex {
  const index = indexes.get(rulebook) ?? indexClauses(rulebook);
  indexes.set(rulebook, index);
  return index;
}

function indexClauses(rulebook: Rulebook): ClauseIndex {
  const clauses = clausesOf(rulebook);
  const entries = [...clauses.values()].map(({ clause }) => clause);
  const wordings = entries.flatMap(wordingsOf);
  const vocabulary = new Map<string, Set<string>>();
  for (const { clause, meanings } of wordings) {
    vocabulary.set(clause, new Set([...(vocabulary.get(clause) ?? []), ...meanings]));
  }
  const exactAliases = entries.flatMap((clause) =>
    [...clause.aliases, ...gradedWordings(clause)].map((alias): readonly [string, string] => [
      keyOf(alias),
      clause.id,
    ]),
  );
  const texts = exactWordings(entries.map(({ id, text }) => [keyOf(text), id]));
  const aliases = exactWordings(exactAliases);
  return {
    clauses,
    ids: new Map(entries.map(({ id }) => [id.toLowerCase(), id])),
    texts,
    aliases,
    sections: citedSections(rulebook),
    open: openWordings([...texts.keys(), ...aliases.keys()]),
    wordingsWith: byMeaning(wordings),
    vocabulary,
    kinds: new Map(
      [...vocabulary].map(([id, meanings]) => [id, new Set([...meanings].flatMap(widerThan))]),
    ),
    rarity: rarityOf([...vocabulary.values()]),
    pairs: pairsOf(
      wordings.map(({ key }) => key),
      knownWords(),
    ),
    titles: rulebook.sections
      .flatMap(titlesOf)
      .map(keyOf)
      .sort((a, b) => b.length - a.length),
    limits: limitsOf(entries.flatMap(({ text, aliases }) => [text, ...aliases])),
  };
}

function wordingsOf({ id, text, aliases, effect }: Clause): readonly KnownWording[] {
  const wording = (written: string, norm: boolean): KnownWording => {
    const key = nearKeyOf(written);
    const merit = effect === "bonus" || effect === "grade";
    return { clause: id, key, ...wordsOf(key), halves: halvesOf(written), norm, merit };
  };
  const called = aliases.map((alias) => wording(alias, false));
  const said = [text, ...alternativesIn(text, effect === "note")].map((one) =>
    wording(one, effect === "note"),
  );
  return [...said.filter((one) => !called.some((alias) => contradicts(alias, one))), ...called];
}

/** "迟到" beside the norm "不迟到、不早退": the alias tells the breach, and the norm would take its contrary for one. */
const contradicts = (alias: KnownWording, { norm, tone, meanings }: KnownWording): boolean =>
  norm && alias.tone !== tone && [...alias.meanings].every((meaning) => meanings.has(meaning));

function halvesOf(wording: string): readonly Meanings[] {
  const halves = wording.split(hinge).map((half) => wordsOf(nearKeyOf(half)).meanings);
  return halves.length === 2 && halves.every(({ size }) => size > 0) ? halves : [];
}

/** How and how well: an act needs more than that. */
const manner = new Set(["及时", "好", "清楚", "认真", "过多"]);

/**
 * "A，或B" and a list "A、B、C" name several events, as does a norm's "A，B"; a sheet tells of one.
 * What names no act is none: "台面".
 */
function alternativesIn(text: string, norm: boolean): readonly string[] {
  const clauses = text.split(norm ? /[，,；;]/ : /[，,；;]\s*或者?/);
  const items = clauses.map((one) => one.split("、")).filter((list) => !norm && list.length > 2);
  return [...(clauses.length > 1 ? clauses : []), ...items.flat()].filter((one) =>
    [...wordsOf(nearKeyOf(one)).meanings].some((meaning) => isAct(meaning) && !manner.has(meaning)),
  );
}

/** A graded item with its grade behind it, as in "综合感受：良". */
const gradedWordings = ({ text, aliases, choices }: Clause): readonly string[] =>
  (choices ?? []).flatMap(({ label }) => [text, ...aliases].map((wording) => wording + label));

function exactWordings(
  pairs: readonly (readonly [key: string, clause: string])[],
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [key, clause] of pairs) {
    const other = known.get(key);
    known.set(key, other === undefined || other === clause ? clause : "");
  }
  return known;
}

function byMeaning(
  wordings: readonly KnownWording[],
): ReadonlyMap<string, readonly KnownWording[]> {
  const found = new Map<string, KnownWording[]>();
  for (const wording of wordings) {
    const parts = [...wording.meanings].flatMap(widerThan);
    for (const meaning of new Set([...wording.meanings, ...parts])) {
      const others = found.get(meaning);
      if (others) others.push(wording);
      else found.set(meaning, [wording]);
    }
  }
  return found;
}

const titlesOf = (section: Section): readonly string[] => [
  section.title,
  ...section.sections.flatMap(titlesOf),
];
