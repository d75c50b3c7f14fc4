import fc from "fast-check";
import type { Rulebook } from "../../../src/core";
import { zhCN } from "../../../src/locales";
import { builtInRulebooks } from "../../../src/rulebooks";
import { type CellValue, gridAt, readRuleTable, ruleTable } from "../../../src/sheet";
import { rulebooks } from "./arbitrary";

const written = (rulebook: Rulebook): CellValue[][] => ruleTable(rulebook, zhCN.rules.table);
const read = (cells: readonly (readonly CellValue[])[]) => readRuleTable(gridAt("规则!A1", cells));

/** As a function's argument of type text gets them. */
const asTexts = (cells: readonly (readonly CellValue[])[]): string[][] =>
  cells.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));

describe.each(builtInRulebooks.map((rulebook) => [rulebook.id, rulebook] as const))(
  "%s",
  (_id, rulebook) => {
    test("comes back from its table as it was", () => {
      expect(read(written(rulebook))).toStrictEqual({ rulebook });
    });

    test("comes back from cells that all arrive as text", () => {
      expect(read(asTexts(written(rulebook)))).toStrictEqual({ rulebook });
    });

    test("needs no JSON in its table", () => {
      const odd = asTexts(written(rulebook))
        .flat()
        .filter((cell) => /^["[{]/.test(cell));
      expect(odd).toEqual([]);
    });
  },
);

test("whatever a rulebook holds, its table holds it too", () => {
  fc.assert(
    fc.property(rulebooks, (rulebook) => {
      expect(read(written(rulebook))).toStrictEqual({ rulebook });
      expect(read(asTexts(written(rulebook)))).toStrictEqual({ rulebook });
    }),
    { numRuns: 150 },
  );
});

test("every row is as long as the others", () => {
  fc.assert(
    fc.property(rulebooks, (rulebook) => {
      expect(new Set(written(rulebook).map((row) => row.length)).size).toBe(1);
    }),
    { numRuns: 20 },
  );
});
