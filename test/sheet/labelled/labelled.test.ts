import { type Grid, type Rect, placeOf, readBook } from "../../../src/sheet";
import type { LabelledCase, LabelledSheet } from "./case";
import { type Comparison, compareReading } from "./compare";
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

type Counts = Comparison["counts"];

/** The sheet as Excel hands it over; a bare range knows neither merged cells nor hidden rows. */
function gridOf(sheet: LabelledSheet, bare: boolean): Grid {
  const grid: Grid = { sheet: sheet.name, row: 0, column: 0, values: sheet.rows };
  if (bare) return grid;
  const hiddenRows = new Set(sheet.hiddenRows.map((row) => row - 1));
  return { ...grid, merges: sheet.merges.map(rectOf), hiddenRows };
}

function rectOf(address: string): Rect {
  const [from = address, to = from] = address.split(":");
  const [first, last] = [placeOf(from), placeOf(to)];
  const { row, column } = first;
  return { row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
}

const compared = (labelled: LabelledCase): Comparison =>
  compareReading(
    labelled,
    readBook(
      labelled.sheets.map((sheet) => gridOf(sheet, labelled.range)),
      labelledRulebook(labelled.rulebook),
    ),
  );

const shown = [
  "right",
  "asked",
  "silent",
  "lost",
  "needlesslyAsked",
  "notAsked",
  "people",
] as const;

/** A line of counts for a layout, and the share of its records that were read right. */
function lineOf(name: string, counts: readonly Counts[]): string {
  const sums = shown.map((verdict) => counts.reduce((sum, count) => sum + count[verdict], 0));
  const [right = 0, asked = 0, silent = 0, lost = 0] = sums;
  const all = right + asked + silent + lost;
  const share = all === 0 ? "–" : `${Math.round((right / all) * 1000) / 10} %`;
  return [name, share, ...sums].map((cell) => String(cell).padStart(8)).join("");
}

/** Reads every case, prints a line a layout and what was asked for, and gives the sums. */
function measured(cases: readonly LabelledCase[]): (verdict: keyof Counts) => number {
  const read = cases.map((labelled) => ({ labelled, comparison: compared(labelled) }));
  const layouts = [...new Set(cases.map(({ layout }) => layout))].sort(
    (a, b) => Number(a.slice(1)) - Number(b.slice(1)),
  );
  const lines = layouts.map((layout) =>
    lineOf(
      layout,
      read
        .filter(({ labelled }) => labelled.layout === layout)
        .map(({ comparison }) => comparison.counts),
    ),
  );
  const all = lineOf(
    "all",
    read.map(({ comparison }) => comparison.counts),
  );
  const head = ["layout", "share", ...shown.map((verdict) => verdict.slice(0, 7))];
  const differences = process.env["LABELLED"]
    ? read
        .filter(({ labelled }) =>
          (process.env["LABELLED"] ?? "").split(",").includes(labelled.layout),
        )
        .flatMap(({ comparison }) => comparison.differences)
    : [];
  process.stdout.write(
    `${[head.map((cell) => cell.padStart(8)).join(""), ...lines, all, ...differences].join("\n")}\n`,
  );
  return (verdict) => read.reduce((sum, { comparison }) => sum + comparison.counts[verdict], 0);
}

test("what of the labelled sheets is read right, asked about, wrong in silence or lost", () => {
  const sum = measured(labelledCases);
  const records = sum("right") + sum("asked") + sum("silent") + sum("lost");
  expect({ silent: sum("silent"), lost: sum("lost") }).toEqual({ silent: 0, lost: 0 });
  expect(sum("right") / records).toBeGreaterThanOrEqual(0.97);
});

test("what of the sheets by a stranger is read right, asked about, wrong in silence or lost", () => {
  const sum = measured(strangerCases);
  const records = sum("right") + sum("asked") + sum("silent") + sum("lost");
  expect({ silent: sum("silent"), lost: sum("lost") }).toEqual({ silent: 0, lost: 0 });
  expect(sum("right") / records).toBeGreaterThanOrEqual(0.96);
});

test("what of the sheets by another stranger is read right or asked about, and nothing otherwise", () => {
  const sum = measured(anotherStrangerCases);
  const records = sum("right") + sum("asked") + sum("silent") + sum("lost");
  expect({ silent: sum("silent"), lost: sum("lost") }).toEqual({ silent: 0, lost: 0 });
  expect(sum("right") / records).toBeGreaterThanOrEqual(0.74);
});

test.each([
  ["a third stranger's ordinary", thirdOrdinaryCases, 0.83],
  ["a third stranger's odd", thirdOddCases, 0.86],
  ["a fourth stranger's ordinary", fourthOrdinaryCases, 0.94],
  ["a fourth stranger's odd", fourthOddCases, 0.63],
  ["a fifth stranger's ordinary", fifthOrdinaryCases, 0.87],
  ["a fifth stranger's odd", fifthOddCases, 0.78],
])("what of %s sheets is read right or asked about", (_whose, cases, least) => {
  const sum = measured(cases);
  const records = sum("right") + sum("asked") + sum("silent") + sum("lost");
  expect({ silent: sum("silent"), lost: sum("lost") }).toEqual({ silent: 0, lost: 0 });
  expect(sum("right") / records).toBeGreaterThanOrEqual(least);
});
