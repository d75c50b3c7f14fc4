import { type ClauseReading, readRegulation } from "../../src/regulation";
import { promised, sameRules } from "./compare";
import { labels } from "./labels";
import { lines } from "./labels/lines";
import type { Label } from "./labels/notation";

/** Reads a labelled clause below its heading; null where it came out as other than one clause. */
function reading({ heading, text }: Label): ClauseReading | null {
  const { clauses } = readRegulation(heading === null ? text : `${heading}\n${text}`);
  const line = heading === null ? 1 : 2;
  const own = clauses.filter((clause) => clause.line === line);
  const [only] = own;
  return only && own.length === 1 && only.text === text ? only : null;
}

const results = labels.map((label) => ({ label, read: reading(label) }));
const right = results.filter(({ label, read }) => read && sameRules(read, label.rules));
const wrong = results.filter((result) => !right.includes(result));
const percent = (part: number) => `${((100 * part) / labels.length).toFixed(1)} %`;

beforeAll(() => {
  const asked = results.filter(({ read }) => read?.question);
  const unsure = results.filter(({ read }) => read && read.confidence < 0.8);
  process.stdout.write(
    `labelled clauses: ${labels.length}, read right ${percent(right.length)}, ` +
      `asked ${percent(asked.length)}, unsure ${percent(unsure.length)}\n`,
  );
});

test("there are at least 150 labelled clauses, each said once", () => {
  expect(new Set(labels.map(({ text }) => text)).size).toBe(labels.length);
  expect(labels.length).toBeGreaterThanOrEqual(150);
});

test("at least 95 % of the labelled clauses are read right", () => {
  expect(right.length / labels.length).toBeGreaterThanOrEqual(0.95);
});

test("no wrong reading is given with high confidence", () => {
  const sure = wrong.filter(({ read }) => read === null || read.confidence >= 0.8);
  expect(
    sure.map(({ label, read }) => ({
      text: label.text,
      read: read && promised(read.rules),
      expected: promised(label.rules),
    })),
  ).toEqual([]);
});

test("whatever is unsure is asked", () => {
  const silent = results.filter(({ read }) => read && read.confidence < 0.8 && !read.question);
  expect(silent).toEqual([]);
});

test.each(lines)("$name", ({ text, clauses }) => {
  const read = readRegulation(text).clauses;
  expect(
    read.map(({ line, text: own, rules }) => ({ line, text: own, rules: promised(rules) })),
  ).toEqual(
    clauses.map(({ line, text: own, rules }) => ({ line, text: own, rules: promised(rules) })),
  );
});
