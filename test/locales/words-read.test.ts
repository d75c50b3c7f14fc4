import * as fc from "fast-check";
import { toDecimal } from "../../src/core";
import { type Locale, en, zhCN, zhTW } from "../../src/locales";
import { builtInRulebooks } from "../../src/rulebooks";
import {
  type CellValue,
  type DecisionWords,
  decisionColumns,
  decisionRow,
  gridAt,
  readDecisions,
  readRuleTable,
  ruleTable,
} from "../../src/sheet";
import { answerColumnsIn } from "../../src/sheet/decisions/columns";
import type { Decision } from "../../src/sheet/decisions/decision";
import * as decisions from "../../src/sheet/decisions/words";
import { breakdownColumns, issueColumns } from "../../src/sheet/report/words";
import { columnNamed, headingNamed, spellingOf } from "../../src/sheet/rules/names";
import { anyDecision } from "../sheet/decisions/arbitrary";
import { rulebooks } from "../sheet/rules/arbitrary";

/*
 * What is written under one language is read under any: a workbook goes from the head office in
 * Shenzhen to Taipei, and readers do not ask who wrote it.
 */

const locales: [string, Locale][] = [
  ["zh-CN", zhCN],
  ["zh-TW", zhTW],
  ["en", en],
];

const readTable = (cells: readonly (readonly CellValue[])[]) =>
  readRuleTable(gridAt("规则!A1", cells));

/** As a function's argument of type text gets them. */
const asTexts = (cells: readonly (readonly CellValue[])[]): string[][] =>
  cells.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));

const written = (decisions: readonly Decision[], words: DecisionWords) => ({
  sheet: words.name,
  row: 0,
  column: 0,
  values: [
    decisionColumns.map((column) => words.columns[column]),
    ...decisions.map((decision) => {
      const row = decisionRow(decision, words);
      return decisionColumns.map((column) => row[column] || null);
    }),
  ],
});

/** Figures are fractions, which may be written in more than one way. */
const plain = (decision: Decision) => ({
  ...decision,
  ...("quantity" in decision ? { quantity: toDecimal(decision.quantity) } : {}),
  ...("amount" in decision ? { amount: toDecimal(decision.amount) } : {}),
});

/** The keys that a reader does not find by their words. */
const unread = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  read: (text: string) => string | undefined,
): string[] =>
  Object.entries<string>(words).flatMap(([key, word]) =>
    read(word) === key ? [] : [`${word}: ${read(word)}, not ${key}`],
  );

describe.each(locales)("what is written in %s", (_language, locale) => {
  test("every word of a rule table means one thing", () => {
    const { headings, columns, choices } = locale.rules.table;
    expect(unread(headings, headingNamed)).toEqual([]);
    expect(unread(columns, columnNamed)).toEqual([]);
    for (const [set, words] of Object.entries<Readonly<Record<string, string>>>(choices)) {
      expect(unread(words, (word) => spellingOf(set as keyof typeof choices, word))).toEqual([]);
    }
  });

  test("every word of the table of decisions means one thing", () => {
    const { columns, kinds, answers, appeals } = locale.decisions;
    expect(unread(columns, decisions.columnNamed)).toEqual([]);
    expect(unread(kinds, decisions.kindNamed)).toEqual([]);
    expect(unread(answers, decisions.answerNamed)).toEqual([]);
    expect(unread(appeals, decisions.appealNamed)).toEqual([]);
  });

  test("a built-in rulebook's table reads back, without a cell in JSON", () => {
    for (const rulebook of builtInRulebooks) {
      const cells = ruleTable(rulebook, locale.rules.table);
      expect(readTable(cells)).toStrictEqual({ rulebook });
      expect(readTable(asTexts(cells))).toStrictEqual({ rulebook });
      expect(
        asTexts(cells)
          .flat()
          .filter((cell) => /^["[{]/.test(cell)),
      ).toEqual([]);
    }
  });

  test("any rulebook's table reads back", () => {
    fc.assert(
      fc.property(rulebooks, (rulebook) => {
        const cells = ruleTable(rulebook, locale.rules.table);
        expect(readTable(cells)).toStrictEqual({ rulebook });
        expect(readTable(asTexts(cells))).toStrictEqual({ rulebook });
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  test("any table of decisions reads back", () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 8 }), (answers) => {
        const read = readDecisions(written(answers, locale.decisions));
        expect(read?.issues).toEqual([]);
        expect(read?.decisions.map(plain)).toEqual(answers.map(plain));
      }),
      { numRuns: 60 },
    );
  });

  test("the headers of the lines and of the open questions are known", () => {
    const lines = breakdownColumns.map((column) => locale.report.breakdown.columns[column]);
    expect(answerColumnsIn(lines)?.kind).toBe("appeals");
    expect(answerColumnsIn(lines)?.at.size).toBe(9);
    const questions = issueColumns.map((column) => locale.report.issues.columns[column]);
    expect(answerColumnsIn(questions)?.kind).toBe("decisions");
  });
});
