import * as fc from "fast-check";
import { toDecimal } from "../../../src/core";
import { zhCN } from "../../../src/locales";
import { decisionColumns, decisionRow, readDecisions } from "../../../src/sheet";
import type { Decision } from "../../../src/sheet/decisions/decision";
import { anyDecision } from "./arbitrary";

const words = zhCN.decisions;
const header = decisionColumns.map((column) => words.columns[column]);

const written = (decisions: readonly Decision[]) => ({
  sheet: words.name,
  row: 0,
  column: 0,
  values: [
    header,
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

test("any table of decisions is read as it was written", () => {
  fc.assert(
    fc.property(fc.array(anyDecision, { maxLength: 8 }), (decisions) => {
      const read = readDecisions(written(decisions));
      expect(read?.issues).toEqual([]);
      expect(read?.decisions.map(plain)).toEqual(decisions.map(plain));
    }),
  );
});
