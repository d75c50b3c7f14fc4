import { clausesOf } from "../../../src/core";
import { placeOf } from "../../../src/sheet";
import type { LabelledCase } from "./case";
import { labelledRulebook } from "./rulebooks";
import {
  anotherStrangerCases,
  fifthOddCases,
  fifthOrdinaryCases,
  fourthOddCases,
  fourthOrdinaryCases,
  labelledCases,
  strangerCases,
  thirdOddCases,
  thirdOrdinaryCases,
} from "./sheets";

const everyCase = [
  ...labelledCases,
  ...strangerCases,
  ...anotherStrangerCases,
  ...thirdOrdinaryCases,
  ...thirdOddCases,
  ...fourthOrdinaryCases,
  ...fourthOddCases,
  ...fifthOrdinaryCases,
  ...fifthOddCases,
];
const layouts = Array.from({ length: 21 }, (_, index) => `L${index + 1}`);

/** Addresses that a case names and that do not lie in its sheets. */
function outside({ sheets, expects }: LabelledCase): string[] {
  const first = sheets[0].name;
  const named = [
    ...expects.records,
    ...expects.asked,
    ...expects.rules.map(({ cell }) => ({ sheet: first, cell })),
    ...sheets.flatMap(({ name, merges }) => merges.map((cell) => ({ sheet: name, cell }))),
  ];
  return named
    .flatMap(({ sheet, cell }) => cell.split(":").map((corner) => ({ sheet, corner })))
    .filter(({ sheet, corner }) => {
      const { row, column } = placeOf(corner);
      const rows = sheets.find(({ name }) => name === sheet)?.rows;
      return rows?.[row]?.[column] === undefined;
    })
    .map(({ sheet, corner }) => `${sheet}!${corner}`);
}

/** Cells that a merge hides but that are filled. */
const hiddenByMerges = ({ sheets }: LabelledCase): string[] =>
  sheets.flatMap(({ rows, merges }) =>
    merges.filter((merge) => {
      const [from = "A1", to = from] = merge.split(":");
      const [start, end] = [placeOf(from), placeOf(to)];
      return rows
        .slice(start.row, end.row + 1)
        .flatMap((row) => row.slice(start.column, end.column + 1))
        .slice(1)
        .some((value) => value !== null);
    }),
  );

test("there are at least sixty sheets and two of each layout", () => {
  expect(labelledCases.length).toBeGreaterThanOrEqual(60);
  const rare = layouts.filter(
    (layout) => labelledCases.filter((one) => one.layout === layout).length < 2,
  );
  expect(rare).toEqual([]);
});

test("no two cases have one name", () => {
  expect(new Set(everyCase.map(({ name }) => name)).size).toBe(everyCase.length);
});

describe.each(everyCase.map((one) => [one.name, one] as const))("%s", (_, one) => {
  test("names cells of its own sheets", () => {
    expect(outside(one)).toEqual([]);
    expect(hiddenByMerges(one)).toEqual([]);
    const marks = one.expects.records.map(({ sheet, cell }) => [sheet, cell] as const);
    const empty = marks.filter(([sheet, cell]) => {
      const { row, column } = placeOf(cell);
      const value = one.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
      return value === null;
    });
    expect(empty).toEqual([]);
  });

  test("names clauses of its rulebook", () => {
    const clauses = clausesOf(labelledRulebook(one.rulebook));
    const unknown = one.expects.records.filter(({ clause }) => clause && !clauses.has(clause));
    expect(unknown).toEqual([]);
  });

  test("tells dates as days and months", () => {
    for (const { day, period } of one.expects.records) {
      expect(day ?? "2026-03-01").toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(period ?? "2026-03").toMatch(/^\d{4}-\d\d$/);
    }
  });
});
