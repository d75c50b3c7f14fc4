import { readRegulation } from "../../src/regulation";
import { promised, sameRules } from "./compare";
import { invented, twists } from "./heard";
import { labels } from "./labels";
import type { Label } from "./labels/notation";
import { unseenLabels, unseenTexts } from "./labels/unseen";
import { strangerLabels, strangerTexts } from "./labels/unseen/strangers";

const clauses = [...unseenTexts, ...strangerTexts].flatMap((text) =>
  text.clauses.map((clause) => ({ ...clause, heading: null })),
);

/** The only clause that a text is read as. */
function reading({ heading }: Pick<Label, "heading">, text: string) {
  const read = readRegulation(heading === null ? text : `${heading}\n${text}`).clauses;
  const own = heading === null ? read : read.filter(({ line }) => line > 1);
  return own;
}

const sure = (read: ReturnType<typeof reading>) =>
  read.every(({ confidence }) => confidence >= 0.8);

/** Labels with a consequence that are read right and surely: there a word can be overheard. */
const heard = [...labels, ...unseenLabels, ...strangerLabels, ...clauses].filter((label) => {
  const read = reading(label, label.text);
  const [only] = read;
  return (
    read.length === 1 &&
    only &&
    sure(read) &&
    only.rules[0].kind !== "none" &&
    sameRules(only, label.rules)
  );
});

const said = (rules: Parameters<typeof promised>[0]): string => JSON.stringify(promised(rules));
const before = new Map(heard.map((label) => [label, said(label.rules)]));

test.each(twists)("a word that can change a score is never overheard: $name", ({ of }) => {
  const overheard = heard.flatMap((label) => {
    const text = of(label.text);
    if (text === null || text === label.text) return [];
    const read = reading(label, text);
    return sure(read) && said(read.flatMap(({ rules }) => rules)) === before.get(label)
      ? [text]
      : [];
  });
  expect(overheard).toEqual([]);
});

test.each(invented)("a consequence that no rule took is never sure: $name", ({ of }) => {
  const all = [...labels, ...unseenLabels, ...strangerLabels, ...clauses];
  const passed = all.flatMap((label) => {
    const text = of(label.text);
    return text !== null && sure(reading(label, text)) ? [text] : [];
  });
  expect(passed).toEqual([]);
});

test("there is enough to twist", () => {
  expect(heard.length).toBeGreaterThan(500);
  const conditions = heard.filter(({ text }) => invented.every(({ of }) => of(text) !== null));
  expect(conditions.length).toBeGreaterThan(200);
});
