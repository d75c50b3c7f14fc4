import { type ClauseReading, readRegulation } from "../../src/regulation";
import { promised, sameRules } from "./compare";
import { labels } from "./labels";
import { type LinesLabel, lines } from "./labels/lines";
import type { ExpectedRule, Label } from "./labels/notation";
import { unseenLabels, unseenTexts } from "./labels/unseen";
import { strangerLabels, strangerTexts } from "./labels/unseen/strangers";

interface Result {
  readonly text: string;
  readonly expected: readonly ExpectedRule[];
  /** Whether a careful person would ask, so that any sure reading is wrong. */
  readonly doubtful: boolean;
  /** null where the clause came out as other than one clause, or not at all. */
  readonly read: ClauseReading | null;
}

/** Reads a labelled clause below its heading. */
function readLabel({ heading, text, rules }: Label): Result {
  const { clauses } = readRegulation(heading === null ? text : `${heading}\n${text}`);
  const line = heading === null ? 1 : 2;
  const own = clauses.filter((clause) => clause.line === line);
  const [only] = own;
  const doubtful = rules.length === 0;
  return {
    text,
    expected: rules,
    doubtful,
    read: own.length === 1 && only?.text === text ? only : null,
  };
}

/** Reads a whole regulation and finds its labelled clauses in it; whatever else has rules is wrong. */
function readText({ text, clauses }: LinesLabel): readonly Result[] {
  const read = [...readRegulation(text).clauses];
  const found = clauses.map(({ line, text: own, rules }) => {
    const at = read.findIndex((clause) => clause.line === line && clause.text === own);
    const [clause] = at < 0 ? [] : read.splice(at, 1);
    return { text: own, expected: rules, doubtful: rules.length === 0, read: clause ?? null };
  });
  const more = read.filter(({ rules }) => rules.some(({ kind }) => kind !== "none"));
  return [
    ...found,
    ...more.map((clause) => ({ text: clause.text, expected: [], doubtful: false, read: clause })),
  ];
}

const isSure = ({ read }: Result) => read === null || read.confidence >= 0.8;
const isRight = (result: Result) =>
  result.doubtful
    ? !isSure(result)
    : result.read !== null && sameRules(result.read, result.expected);

const shaped = labels.map(readLabel);
const heldOut = [...unseenLabels.map(readLabel), ...unseenTexts.flatMap(readText)];
const strange = strangerLabels.map(readLabel);
const strangeTexts = strangerTexts.flatMap(readText);
const all = [...shaped, ...heldOut, ...strange, ...strangeTexts];

function report(name: string, results: readonly Result[]): void {
  const share = (part: readonly Result[]) =>
    `${((100 * part.length) / results.length).toFixed(1)} %`;
  const right = results.filter(isRight);
  const wrong = results.filter((result) => !isRight(result));
  process.stdout.write(
    `${name}: ${results.length} clauses, read right ${share(right)}, of these asked ` +
      `${share(right.filter((result) => !isSure(result)))}; wrong but asked ` +
      `${share(wrong.filter((result) => !isSure(result)))}, wrong and sure ` +
      `${share(wrong.filter(isSure))}\n`,
  );
}

beforeAll(() => {
  report("labelled", shaped);
  report("held out", heldOut);
  report("strangers'", strange);
  report("strangers' regulations", strangeTexts);
});

test("there are at least 150 labelled clauses, each said once", () => {
  expect(new Set(labels.map(({ text }) => text)).size).toBe(labels.length);
  expect(labels.length).toBeGreaterThanOrEqual(150);
});

test.each([
  ["all", all],
  ["the held out", heldOut],
  ["the strangers'", [...strange, ...strangeTexts]],
])("at least 95 %% of %s labelled clauses are read right", (_name, results) => {
  expect(results.filter(isRight).length / results.length).toBeGreaterThanOrEqual(0.95);
});

test("no wrong reading is given with high confidence", () => {
  const sure = all.filter((result) => !isRight(result) && isSure(result));
  expect(
    sure.map(({ text, read, expected }) => ({
      text,
      read: read && promised(read.rules),
      expected: promised(expected),
    })),
  ).toEqual([]);
});

test("questions stay few: at most a quarter of what is read right is asked about", () => {
  const right = all.filter((result) => isRight(result) && !result.doubtful);
  const asked = right.filter((result) => !isSure(result));
  expect(asked.length / right.length).toBeLessThanOrEqual(0.25);
});

test("norms of service stay known: at least four fifths of what carries no score is read surely", () => {
  const norms = all.filter(({ expected }) => expected.some(({ kind }) => kind === "none"));
  expect(norms.filter(isSure).length / norms.length).toBeGreaterThanOrEqual(0.8);
});

test("whatever is unsure is asked", () => {
  expect(all.filter((result) => !isSure(result) && !result.read?.question)).toEqual([]);
});

test.each(lines)("$name", ({ text, clauses }) => {
  const read = readRegulation(text).clauses;
  expect(
    read.map(({ line, text: own, rules }) => ({ line, text: own, rules: promised(rules) })),
  ).toEqual(
    clauses.map(({ line, text: own, rules }) => ({ line, text: own, rules: promised(rules) })),
  );
});
