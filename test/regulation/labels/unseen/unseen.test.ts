import { unseenLabels, unseenTexts } from ".";
import { labels } from "..";

const clauses = unseenTexts.flatMap((text) => text.clauses);

test("there are at least 160 unseen clauses, none of which stands elsewhere", () => {
  const all = [...labels, ...unseenLabels].map(({ text }) => text);
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  expect(unseenLabels.length).toBeGreaterThanOrEqual(160);
});

test("there are at least six unseen regulations of ten clauses or more", () => {
  const long = unseenTexts.filter((text) => text.clauses.length >= 10);
  expect(long.length).toBeGreaterThanOrEqual(6);
  expect(new Set(unseenTexts.map(({ name }) => name)).size).toBe(unseenTexts.length);
});

test("every clause of a regulation begins on the line that it names", () => {
  const strayed = unseenTexts.flatMap(({ text, clauses: own }) => {
    const lines = text.split("\n");
    return own.filter((clause) => !clause.text.startsWith(lines[clause.line - 1] ?? "\n"));
  });
  expect(strayed).toEqual([]);
});

test("every clause says at least one thing, and prose says it alone", () => {
  const odd = [...unseenLabels, ...clauses].filter(
    ({ rules }) =>
      rules.length === 0 || (rules.length > 1 && rules.some(({ kind }) => kind === "none")),
  );
  expect(odd.map(({ text }) => text)).toEqual([]);
});

test("an amount stands where the kind has one, and never a negative one", () => {
  const rules = [...unseenLabels, ...clauses].flatMap((label) => label.rules);
  const odd = rules.filter(({ kind, amount }) => {
    const figures = [amount].flat().filter((figure) => typeof figure === "number");
    const bare = kind === "sanction" || kind === "none";
    return figures.some((figure) => figure < 0) || (bare && amount !== null);
  });
  expect(odd).toEqual([]);
});
