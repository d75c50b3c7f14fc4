import { Calculator } from "../../src/host/calc";
import { type Scalar, type Sheet, Workbook, emptyCell } from "../../src/host/model";
import { quickest } from "./quickest";

const people = 500;
const rows = 10_000;

const names = Array.from({ length: rows }, (_, row) => `坐席${(row * 7) % people}`);
const figures = Array.from({ length: rows }, (_, row) => ((row * 13) % 101) / 2);

/** Formulas as HR writes them, over a ledger of names and figures in columns A and B. */
const formulas: readonly (readonly [name: string, count: number, of: (row: number) => string])[] = [
  [
    "rank by SUMPRODUCT",
    people,
    (row) => `=1+SUMPRODUCT(ISNUMBER(B$1:B$${people})*(B$1:B$${people}>B${row}))`,
  ],
  ["rank by RANK", people, (row) => `=RANK(B${row},B$1:B$${people})`],
  ["SUMIFS of a column", rows, (row) => `=SUMIFS(B:B,A:A,A${row},B:B,">10")`],
  ["VLOOKUP in a column", rows, (row) => `=VLOOKUP(A${row},A$1:B$${rows},2,FALSE)`],
  ["running COUNTIF", rows, (row) => `=COUNTIF(A$1:A${row},A${row})`],
];

/** The calculator beside the bare loop that compares every figure with every other. */
export function calculating() {
  const given = figures.slice(0, people);
  let ahead = 0;
  const bareLoop = quickest(() => {
    ahead = 0;
    for (const one of given) for (const other of given) if (other > one) ahead++;
  });
  if (ahead === 0) throw new Error("the bare loop compared nothing");
  return formulas.map(([what, count, of]) => {
    const sheet = ledger();
    const calculator = new Calculator(sheet.book);
    const inputs = Array.from({ length: count }, (_, row): Scalar[] => [of(row + 1)]);
    const rect = { row: 0, column: 3, rows: count, columns: 1 };
    calculator.enter(sheet.sheet, rect, inputs);
    const milliseconds = quickest(() => calculator.recalculate("all"));
    return {
      bench: "calculate",
      what,
      formulas: count,
      milliseconds,
      bareLoopOverPeople: bareLoop,
    };
  });
}

function ledger(): { readonly book: Workbook; readonly sheet: Sheet } {
  const book = new Workbook("bench.xlsx");
  const sheet = book.addSheet("台账");
  names.forEach((name, row) => sheet.put(row, 0, { ...emptyCell, value: name }));
  figures.forEach((figure, row) => sheet.put(row, 1, { ...emptyCell, value: figure }));
  return { book, sheet };
}
