import fc from "fast-check";
import {
  type Exact,
  type Rulebook,
  type Scorecard,
  clausesOf,
  score,
  toDecimal,
} from "../../src/core";
import { type CellValue, type Grid, readBook } from "../../src/sheet";

/* Random ledgers as HR keeps them, and every way of keeping the same one otherwise. */

/** One event, each told by a row of its own that no other is like. */
export interface Row {
  readonly day: number;
  readonly who: number;
  readonly clause: string;
  /** The clause in the sheet's words. */
  readonly item: string;
  readonly quantity: number | null;
}

export const staff = [
  ["1001", "林晓彤", "一组"],
  ["1002", "周平安", "一组"],
  ["1003", "何敏芝", "二组"],
  ["1004", "吴凡", "二组"],
] as const;

/** What somebody may be charged for without a measured figure, a deadline or an assessor's figure. */
const itemsOf = (
  rulebook: Rulebook,
  effects: readonly string[],
): readonly Pick<Row, "clause" | "item">[] =>
  [...clausesOf(rulebook).values()].flatMap(({ clause }) => {
    const { id, text, aliases, effect, amount, subject, when, deadline } = clause;
    if (!effects.includes(effect) || typeof amount !== "number") return [];
    if (subject === "team" || when || deadline) return [];
    const wordings = [`${id} ${text}`, text, ...aliases.slice(0, 1)];
    return wordings.map((item) => ({ clause: id, item }));
  });

export const rowOf = (rulebook: Rulebook, ...effects: readonly string[]): fc.Arbitrary<Row> =>
  fc
    .record({
      day: fc.integer({ min: 1, max: 31 }),
      who: fc.nat({ max: staff.length - 1 }),
      told: fc.constantFrom(...itemsOf(rulebook, effects)),
      quantity: fc.constantFrom(null, 1, 1, 2, 3),
    })
    .map(({ told, ...row }) => ({ ...row, ...told }));

export const ledgersOf = (rulebook: Rulebook): fc.Arbitrary<Row[]> =>
  fc.uniqueArray(rowOf(rulebook, "deduct", "bonus"), {
    minLength: 2,
    maxLength: 12,
    selector: ({ day, who, item }) => `${day} ${who} ${item}`,
  });

/** How the cells of a ledger are written. */
export interface Style {
  readonly dates?: (day: number) => CellValue;
  readonly numbers?: (number: number) => CellValue;
  readonly names?: (name: string) => string;
}

export const head = ["日期", "工号", "姓名", "组别", "考核项目", "次数"];
/** 1 March 2026 is Excel's day 46082. */
const serial = (day: number) => 46_081 + day;

export const cellsOf = (
  rows: readonly Row[],
  { dates = serial, numbers = (number) => number, names = (name) => name }: Style = {},
): CellValue[][] =>
  rows.map(({ day, who, item, quantity }) => {
    const [id, name, team] = staff[who] ?? staff[0];
    return [dates(day), id, names(name), team, item, quantity === null ? null : numbers(quantity)];
  });

export const sheetOf = (
  values: readonly (readonly CellValue[])[],
  sheet = "台账",
  row = 0,
  column = 0,
): Grid => ({ sheet, row, column, values });

export const ledgerOf = (rows: readonly Row[], style: Style = {}, sheet = "台账"): Grid =>
  sheetOf([head, ...cellsOf(rows, style)], sheet);

export const cardsOf = (rulebook: Rulebook, grids: readonly Grid[]): readonly Scorecard[] =>
  score({ rulebook, ...readBook(grids, rulebook) }).cards;

const shown = (figure: Exact | null) => figure && toDecimal(figure, 12);

/** Everybody's figures, in one text each. */
export const figuresOf = (cards: readonly Scorecard[], names = (name: string) => name): string[] =>
  cards
    .map(({ subject, period, score: own, deducted, bonus, yuan, grade, provisional }) =>
      [
        `${subject.id} ${names(subject.name ?? "")} ${subject.team} ${period}`,
        `${shown(own)} −${shown(deducted)} +${shown(bonus)} ${shown(yuan)}`,
        `${grade} ${provisional ? "open" : "closed"}`,
      ].join(": "),
    )
    .toSorted();
