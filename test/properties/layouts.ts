import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { type Rulebook, clausesOf } from "../../src/core";
import { type CellValue, type Grid, readBook } from "../../src/sheet";
import {
  type Row,
  cardsOf,
  cellsOf,
  figuresOf,
  head,
  ledgerOf,
  ledgersOf,
  sheetOf,
  staff,
} from "./ledgers";

/* Ways of keeping one ledger: whatever HR does of this, nobody's figures may change. */

const padded = (day: number) => String(day).padStart(2, "0");
const wide = (text: string) =>
  text.replace(/[\d-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const cells = (rows: readonly Row[]): CellValue[][] => [[...head], ...cellsOf(rows)];
const namesOf = ({ who }: Row) => staff[who] ?? staff[0];

/** The rows under the name of each person, one form below the other. */
const forms = (rows: readonly Row[]): CellValue[][] =>
  [...new Set(rows.map(({ who }) => who))].flatMap((who) => {
    const [id, name, team] = staff[who] ?? staff[0];
    const own = rows.filter((row) => row.who === who);
    return [
      [`姓名：${name}`, `工号：${id}`, `组别：${team}`],
      ["日期", "考核项目", "次数"],
      ...cellsOf(own).map((row) => [row[0] ?? null, row[4] ?? null, row[5] ?? null]),
      [],
    ];
  });

/** Items down the side, a column for each person. */
function across(rows: readonly Row[]): CellValue[][] {
  const items = [...new Set(rows.map(({ item }) => item))];
  const names = [...new Set(rows.map((row) => namesOf(row)[1]))];
  const count = (item: string, name: string): number =>
    rows
      .filter((row) => row.item === item && namesOf(row)[1] === name)
      .reduce((sum, { quantity }) => sum + (quantity ?? 1), 0);
  return [
    ["2026年3月考核次数"],
    ["考核项目", ...names],
    ...items.map((item) => [item, ...names.map((name) => count(item, name) || null)]),
  ];
}

/** A line for each person, with what happened on which day in one cell. */
const stories = (rows: readonly Row[]): CellValue[][] => [
  ["2026年3月违规情况"],
  ["姓名", "违规情况"],
  ...[...new Set(rows.map(({ who }) => who))].map((who) => [
    (staff[who] ?? staff[0])[1],
    rows
      .filter((row) => row.who === who)
      .map(({ day, item, quantity }) => {
        const words = item.replace(/^(?:[A-Z]\.)?[\d.]+ /, "");
        return `3.${day}${words}${(quantity ?? 1) > 1 ? `${quantity}次` : ""}`;
      })
      .join("；"),
  ]),
];

/** Kept alike, the figures are the same to the last digit. */
export const sameLayouts: Readonly<Record<string, (rows: readonly Row[]) => readonly Grid[]>> = {
  shuffled: (rows) => [ledgerOf(rows.toReversed())],
  "in two sheets": (rows) => [
    ledgerOf(rows.slice(0, 1), {}, "上半月"),
    ledgerOf(rows.slice(1), {}, "下半月"),
  ],
  "further down and right": (rows) => [
    sheetOf([[], [], ...cells(rows).map((row) => [null, null, ...row])]),
  ],
  "with blank rows": (rows) => [
    sheetOf(cells(rows).flatMap((row, at) => (at % 2 > 0 ? [row, []] : [row]))),
  ],
  "with a blank column": (rows) => [
    sheetOf(cells(rows).map((row) => [...row.slice(0, 4), null, ...row.slice(4)])),
  ],
  "with its columns the other way": (rows) => [sheetOf(cells(rows).map((row) => row.toReversed()))],
  "with dates as text": (rows) => [ledgerOf(rows, { dates: (day) => `2026/3/${day}` })],
  "with full-width figures": (rows) => [
    ledgerOf(rows, {
      dates: (day) => wide(`2026-03-${padded(day)}`),
      numbers: (number) => wide(String(number)),
    }),
  ],
  "beside another sheet": (rows) => [
    ledgerOf(rows),
    sheetOf([["食堂菜单"], ["星期", "午餐", "价格"], ["一", "红烧肉", 12]], "菜单"),
  ],
  "below a title, signed": (rows) => [
    sheetOf([["2026年3月考核台账"], ...cells(rows), ["制表人：赵云", null, "审核：孙宁"]]),
  ],
};

/** Told otherwise, a card has the same points, or something of it is asked. */
export const otherLayouts: typeof sameLayouts = {
  "a form for each": (rows) => [sheetOf(forms(rows))],
  "people across": (rows) => [sheetOf(across(rows))],
  "in stories": (rows) => [sheetOf(stories(rows))],
};

/** What some random ledger gives in one of the layouts that it does not give as it was; null for none. */
export function changedBy(
  layout: string,
  rulebook: Rulebook,
  { numRuns, seed }: { numRuns: number; seed: number },
): string | null {
  const kept = sameLayouts[layout] ?? otherLayouts[layout];
  if (!kept) throw new Error(`no layout ${layout}`);
  const bare = layout in otherLayouts;
  const result = fc.check(
    fc.property(ledgersOf(rulebook), (rows) => {
      const before = cardsOf(rulebook, [ledgerOf(rows)]);
      const grids = kept(rows);
      const after = cardsOf(rulebook, grids);
      if (!bare) return isDeepStrictEqual(figuresOf(after), figuresOf(before));
      if (readBook(grids, rulebook).issues.length > 0) return true;
      const points = pointsOf(before);
      const settled = pointsOf(after.filter(({ issues }) => issues.length === 0));
      return after.length === before.length && settled.every((one) => points.includes(one));
    }),
    { numRuns, seed },
  );
  return result.counterexample ? JSON.stringify(result.counterexample[0]) : null;
}

/** Score and yuan by name: a layout may leave out ids and teams. */
const pointsOf = (cards: Parameters<typeof figuresOf>[0]): readonly string[] =>
  figuresOf(cards.map((card) => ({ ...card, subject: { ...card.subject, id: null, team: null } })));

/** What a row costs or earns by the regulation, in tenths. */
export const tenthsOf = (rulebook: Rulebook, { clause, quantity }: Row): number => {
  const amount = clausesOf(rulebook).get(clause)?.clause.amount;
  return typeof amount === "number" ? Math.round(amount * 10) * (quantity ?? 1) : 0;
};

/** The first layout that changes a figure of some random ledger, with that ledger; null for none. */
export function changedLayout(
  rulebook: Rulebook,
  runs: { numRuns: number; seed: number },
): string | null {
  for (const layout of Object.keys({ ...sameLayouts, ...otherLayouts })) {
    const changed = changedBy(layout, rulebook, runs);
    if (changed !== null) return `${rulebook.id}, ${layout}: ${changed}`;
  }
  return null;
}
