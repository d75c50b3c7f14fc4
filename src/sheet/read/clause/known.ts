import {
  type Clause,
  type ClauseEntry,
  type Rulebook,
  type Section,
  clausesOf,
} from "../../../core";
import { type Grams, type Rarity, gramsOf, rarityOf } from "./near";
import { type Tone, keyOf, nearKeyOf, toneOf } from "./wording";

/** One of the ways in which a rulebook calls a clause, prepared for comparing. */
export interface KnownWording {
  readonly clause: string;
  readonly key: string;
  readonly grams: Grams;
  readonly tone: Tone;
}

/** A rulebook prepared for matching; made once. */
export interface ClauseIndex {
  readonly clauses: ReadonlyMap<string, ClauseEntry>;
  /** Clause ids in lower case. */
  readonly ids: ReadonlyMap<string, string>;
  /** Keys of exact wordings; "" where several clauses share one. */
  readonly texts: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, string>;
  readonly wordings: readonly KnownWording[];
  /** All grams of a clause's wordings together. */
  readonly vocabulary: ReadonlyMap<string, Grams>;
  readonly rarity: Rarity;
  /** Keys of the section titles, the longest first. */
  readonly titles: readonly string[];
}

/** Prepares a rulebook's wordings. */
export function indexClauses(rulebook: Rulebook): ClauseIndex {
  const clauses = clausesOf(rulebook);
  const entries = [...clauses.values()].map(({ clause }) => clause);
  const wordings = entries.flatMap(({ id, text, aliases }) =>
    [text, ...alternativesIn(text), ...aliases].map((wording): KnownWording => {
      const key = nearKeyOf(wording);
      return { clause: id, key, grams: gramsOf(key), tone: toneOf(key) };
    }),
  );
  const vocabulary = new Map<string, Set<string>>();
  for (const { clause, grams } of wordings) {
    vocabulary.set(clause, new Set([...(vocabulary.get(clause) ?? []), ...grams]));
  }
  return {
    clauses,
    ids: new Map(entries.map(({ id }) => [id.toLowerCase(), id])),
    texts: exactWordings(entries.map(({ id, text }) => [keyOf(text), id])),
    aliases: exactWordings(
      entries.flatMap((clause) =>
        [...clause.aliases, ...gradedWordings(clause)].map((alias): readonly [string, string] => [
          keyOf(alias),
          clause.id,
        ]),
      ),
    ),
    wordings,
    vocabulary,
    rarity: rarityOf([...vocabulary.values()]),
    titles: rulebook.sections
      .flatMap(titlesOf)
      .map(keyOf)
      .sort((a, b) => b.length - a.length),
  };
}

/** "A，或B" names two events, and a sheet tells of one. */
function alternativesIn(text: string): readonly string[] {
  const alternatives = text.split(/[，,；;]\s*或者?/);
  return alternatives.length > 1 ? alternatives : [];
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

const titlesOf = (section: Section): readonly string[] => [
  section.title,
  ...section.sections.flatMap(titlesOf),
];
