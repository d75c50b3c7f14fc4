import { performance } from "node:perf_hooks";
import type { Rulebook } from "../../src/core";
import { type CellValue, type Grid, matchClause, readBook } from "../../src/sheet";
import { seen } from "../sheet/labelled/wordings";
import { fuse, miniSearch } from "./rivals";

const distinct = 5_000;
const rows = 100_000;
const rowsOfSheet = 1_048_576;

const header: CellValue[] = ["日期", "工号", "姓名", "组别", "违规项目", "次数"];

/** The labelled wordings of the rulebook, told of ever other people, so that all differ. */
function wordingsFor(rulebook: Rulebook): readonly string[] {
  const labelled = seen.find((set) => set.rulebook === rulebook.id)?.wordings ?? [];
  return Array.from({ length: distinct }, (_, index) => {
    const text = labelled[index % labelled.length]?.text ?? "";
    return `${text}（坐席${Math.floor(index / labelled.length)}）`;
  });
}

/** A number of people that no other period divides, so that no stretch of rows comes twice. */
const people = 503;

const row = (index: number, wordings: readonly string[]): CellValue[] => [
  `2026-03-${String((index % 28) + 1).padStart(2, "0")}`,
  2000 + (index % people),
  `坐席${index % people}`,
  `${index % 20}组`,
  wordings[index % wordings.length] ?? "",
  1,
];

const ledger = (count: number, wordings: readonly string[]): Grid => ({
  sheet: "台账",
  row: 0,
  column: 0,
  values: [header, ...Array.from({ length: count }, (_, index) => row(index, wordings))],
});

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Every cell looked at once, and no more. */
const barePass = (grid: Grid): number =>
  timed(() => {
    let filled = 0;
    for (const values of grid.values) for (const value of values) if (value !== null) filled += 1;
    return filled;
  });

/** Distinct wordings matched by us and by libraries, which are told each once; and a ledger of them. */
function matchingRows(rulebook: Rulebook, wordings: readonly string[]) {
  const texts = Array.from({ length: rows }, (_, index) => wordings[index % distinct] ?? "");
  const [byFuse, byMiniSearch] = [fuse(rulebook, 0.4), miniSearch(rulebook, 60)];
  const first = timed(() => wordings.forEach((text) => matchClause(text, rulebook)));
  const again = timed(() => texts.forEach((text) => matchClause(text, rulebook)));
  const row = (by: string, texts: number, milliseconds: number) => ({
    bench: "match",
    by,
    texts,
    milliseconds,
    microsecondsPerText: (milliseconds / texts) * 1000,
  });
  return [
    row("ours, distinct texts", distinct, first),
    row("ours, a ledger of them", rows, again),
    row(
      "fuse.js, distinct texts",
      distinct,
      timed(() => wordings.forEach(byFuse)),
    ),
    row(
      "minisearch, distinct texts",
      distinct,
      timed(() => wordings.forEach(byMiniSearch)),
    ),
    row("bare pass over the ledger", rows, barePass(ledger(rows, wordings))),
  ];
}

/** Reading grows with the rows: `microsecondsPerRow` stays. Wordings are known by the second run. */
function reading(rulebook: Rulebook, wordings: readonly string[]) {
  return [10_000, 100_000, 1_000_000].map((count) => {
    const grid = ledger(count, wordings);
    const milliseconds = timed(() => readBook([grid], rulebook));
    const bare = barePass(grid);
    return {
      bench: "read",
      rows: count,
      milliseconds,
      microsecondsPerRow: (milliseconds / count) * 1000,
      barePass: bare,
    };
  });
}

/** A whole column handed to a function, a hundred rows of it filled. */
function wholeColumn(rulebook: Rulebook, wordings: readonly string[]) {
  const filled = ledger(100, wordings).values;
  const blank: CellValue[] = header.map(() => null);
  const values = Array.from({ length: rowsOfSheet }, (_, index) => filled[index] ?? [...blank]);
  const grid: Grid = { sheet: "台账", row: 0, column: 0, values };
  const milliseconds = timed(() => readBook([grid], rulebook));
  return { bench: "wholeColumn", rows: rowsOfSheet, milliseconds, barePass: barePass(grid) };
}

/** What it costs to read sheets and to match their wordings. */
export function matching(rulebook: Rulebook): readonly object[] {
  const wordings = wordingsFor(rulebook);
  return [
    ...matchingRows(rulebook, wordings),
    ...reading(rulebook, wordings),
    wholeColumn(rulebook, wordings),
  ];
}
