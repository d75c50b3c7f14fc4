import fc from "fast-check";
import { type Scorecard, clausesOf, score, toNumber } from "../../src/core";
import { cardRow, lineRow } from "../../src/functions/rows";
import { cardOf, cardsOf as cardsOfRange } from "../../src/functions/score-range";
import { zhCN } from "../../src/locales";
import { builtInRulebook } from "../../src/rulebooks";
import {
  type PlanCell,
  breakdownColumns,
  planNotices,
  readBook,
  reportBook,
} from "../../src/sheet";
import { changedBy, otherLayouts, sameLayouts, tenthsOf } from "./layouts";
import { type Row, cardsOf, cellsOf, figuresOf, head, ledgerOf, ledgersOf, staff } from "./ledgers";

/*
 * From cells to figures and back: whoever asks, and however a ledger is kept, they are the same.
 * `npm run oracle -- 20000` tries more of the layouts.
 */

function ruleOf(id: string) {
  const rulebook = builtInRulebook(id);
  if (!rulebook) throw new Error(`no rulebook ${id}`);
  return rulebook;
}

const outbound = ruleOf("outbound-agent");
const few = { numRuns: 2 };
const ids = ["outbound-agent", "service-norms", "rewards-penalties"];

test.each([...Object.keys(sameLayouts), ...Object.keys(otherLayouts)])(
  "a ledger %s gives everybody the same",
  (layout) => {
    for (const id of ids) {
      expect(changedBy(layout, ruleOf(id), { numRuns: 2, seed: 2026 })).toBeNull();
    }
  },
);

test("a score is 100, less each row's amount by the regulation, and 2 for each clean section that earns them", () => {
  const { sections } = outbound;
  const earned = (own: readonly Row[]) =>
    sections.filter(({ id, cleanBonus }) => {
      const dirty = own.some(({ clause }) => clausesOf(outbound).get(clause)?.path[0].id === id);
      return cleanBonus === 2 && !dirty;
    }).length * 2;
  fc.assert(
    fc.property(ledgersOf(outbound), (rows) => {
      for (const { subject, score: own } of cardsOf(outbound, [ledgerOf(rows)])) {
        const rowsOf = rows.filter(({ who }) => staff[who]?.[1] === subject.name);
        const cost = rowsOf.reduce((all, row) => all + tenthsOf(outbound, row), 0);
        expect(own && toNumber(own)).toBe(Math.max(0, 1000 + earned(rowsOf) * 10 - cost) / 10);
      }
    }),
    few,
  );
});

test.each(ids)("%s: functions over the range give the pane's figures and lines", (id) => {
  const rulebook = ruleOf(id);
  fc.assert(
    fc.property(ledgersOf(rulebook), (rows) => {
      const pane = cardsOf(rulebook, [ledgerOf(rows)]);
      const records = [[...head], ...cellsOf(rows)].map((row) =>
        row.map((cell) => (cell === null ? "" : String(cell))),
      );
      const given = { records, rulebook: id, period: null, address: "台账!A1:F40" };
      expect(cardsOfRange(given).map(cardRow)).toEqual(pane.map(cardRow));
      for (const { subject, lines } of pane) {
        expect(cardOf(given, subject.name).lines.map(lineRow)).toEqual(lines.map(lineRow));
      }
    }),
    few,
  );
});

test.each(ids)("%s: the sheets written give the figures, and their lines sum to them", (id) => {
  const rulebook = ruleOf(id);
  const words = zhCN.report;
  const at = (column: (typeof breakdownColumns)[number]) => breakdownColumns.indexOf(column);
  fc.assert(
    fc.property(ledgersOf(rulebook), (rows) => {
      const reading = readBook([ledgerOf(rows)], rulebook);
      const { cards, issues } = score({ rulebook, ...reading });
      const all = [...reading.issues, ...issues];
      const report = { rulebook, cards, issues: all, reading, sources: [], words };
      const [summary, breakdown] = reportBook(report);
      const notices = planNotices(rulebook, cards, words).cells.flat();
      for (const card of cards) {
        const named = (row: readonly PlanCell[], column: number) =>
          row[column] === card.subject.name;
        const figure = resultOf(card);
        const lines = breakdown?.cells.filter((row) => named(row, at("name"))) ?? [];
        const own = lines.filter((row) => row[at("unit")] === words.breakdown.units[rulebook.unit]);
        const tenths = own.map((row) => Math.round(Number(row[at("points")]) * 10));
        const total = tenths.reduce((sofar, one) => sofar + one, (rulebook.base ?? 0) * 10) / 10;
        expect(rulebook.floor === null ? total : Math.max(rulebook.floor, total)).toBe(figure);
        expect(summary?.cells.find((row) => named(row, 2))).toContain(figure);
        expect(JSON.stringify(notices)).toContain(String(figure));
      }
    }),
    few,
  );
});

const resultOf = ({ score: own, yuan }: Scorecard): number => toNumber(own ?? yuan);

test.each(ids)("%s: one deduction more helps nobody, one reward more harms nobody", (id) => {
  const rulebook = ruleOf(id);
  fc.assert(
    fc.property(ledgersOf(rulebook), ([one, ...others]) => {
      if (!one) return;
      const effect = clausesOf(rulebook).get(one.clause)?.clause.effect;
      const before = cardsOf(rulebook, [ledgerOf(others)]);
      for (const card of cardsOf(rulebook, [ledgerOf([...others, one])])) {
        const same = before.find(({ subject }) => subject.name === card.subject.name);
        if (!same) continue;
        const change = resultOf(card) - resultOf(same);
        const better = effect === "bonus" ? change : -change;
        const charged = staff[one.who]?.[1] === card.subject.name;
        expect(charged ? better >= 0 : change === 0).toBe(true);
      }
    }),
    few,
  );
});

test("results that lost our mark and are read as HR's change no figure that is not asked about", () => {
  fc.assert(
    fc.property(ledgersOf(outbound), (rows) => {
      const own = [ledgerOf(rows)];
      const reading = readBook(own, outbound);
      const { cards, issues } = score({ rulebook: outbound, ...reading });
      const report = {
        rulebook: outbound,
        cards,
        issues,
        reading,
        sources: [],
        words: zhCN.report,
      };
      const plans = [...reportBook(report), planNotices(outbound, cards, zhCN.report)];
      for (const { name, cells } of plans) {
        const values = cells.map((row) => row.map(valueOf));
        const again = cardsOf(outbound, [...own, { sheet: name, row: 0, column: 0, values }]);
        const settled = again.filter(({ provisional }) => !provisional);
        expect(figuresOf(cards)).toEqual(expect.arrayContaining(figuresOf(settled)));
      }
    }),
    few,
  );
});

const valueOf = (cell: PlanCell) => {
  if (cell === null || typeof cell !== "object") return cell;
  return "text" in cell ? cell.text : (cell.shows ?? null);
};
