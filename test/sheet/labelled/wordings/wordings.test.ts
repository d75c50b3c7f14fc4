import { type Clause, clausesOf } from "../../../../src/core";
import { builtInRulebook } from "../../../../src/rulebooks";
import { heldOut, seen } from ".";
import type { WordingKind } from "./notation";
import { stranger } from "./stranger";

const wordings = [...seen, ...heldOut, ...stranger].flatMap((set) => {
  const rulebook = builtInRulebook(set.rulebook);
  const clauses = rulebook ? [...clausesOf(rulebook).values()].map(({ clause }) => clause) : [];
  return set.wordings.map((wording) => ({ ...wording, rulebook: set.rulebook, clauses }));
});

const unsettled: readonly WordingKind[] = ["ambiguous", "unrelated", "several"];
const settled = wordings.filter(({ clause }) => clause !== null);
const own = ({ text, aliases }: Clause) => [text, ...aliases];
const count = (kind: WordingKind) => wordings.filter((wording) => wording.kind === kind).length;

test("every clause named is in its rulebook", () => {
  const missing = settled.filter(({ clause, clauses }) => !clauses.some(({ id }) => id === clause));
  expect(missing.map(({ rulebook, clause }) => `${rulebook} ${clause}`)).toEqual([]);
});

test("no wording stands twice for one rulebook", () => {
  const keys = wordings.map(({ rulebook, text }) => `${rulebook} ${text}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("only what must be asked has no clause", () => {
  const odd = wordings.filter(({ clause, kind }) => (clause === null) !== unsettled.includes(kind));
  expect(odd.map(({ text }) => text)).toEqual([]);
});

test("a wording is the rulebook's own only where its kind says so", () => {
  const odd = wordings.filter(({ text, clause, kind, clauses }) => {
    const named = clauses.find(({ id }) => id === clause);
    if (kind === "exact") return named?.text !== text;
    if (kind === "alias") return !named?.aliases.includes(text);
    return clauses.flatMap(own).includes(text);
  });
  expect(odd.map(({ text }) => text)).toEqual([]);
});

test("there are enough of every kind", () => {
  const free = settled.filter(({ kind }) => !["id", "exact", "alias"].includes(kind));
  expect(wordings.length).toBeGreaterThanOrEqual(800);
  expect(free.length).toBeGreaterThanOrEqual(600);
  expect(wordings.length - settled.length).toBeGreaterThanOrEqual(120);
  const scripts = ["typo", "traditional", "fullWidth", "pinyin"] as const;
  for (const kind of scripts) expect(count(kind)).toBeGreaterThanOrEqual(25);
  for (const kind of unsettled) expect(count(kind)).toBeGreaterThanOrEqual(30);
});

test("two of three wordings are seen, in every rulebook", () => {
  const shares = seen.map(({ rulebook, wordings: mine }) => {
    const other = heldOut.find((set) => set.rulebook === rulebook)?.wordings.length ?? 0;
    return mine.length / (mine.length + other);
  });
  for (const share of shares) {
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.8);
  }
});
