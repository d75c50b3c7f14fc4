import { formulaRange } from "../../src/app/sources";

const grid = (row: number, column: number, rows: number, columns: number) => ({
  sheet: "台账",
  row,
  column,
  values: Array.from({ length: rows }, () => Array.from({ length: columns }, () => "x")),
});

test.each([
  ["122 used rows, 78 short of 200, leave room to 300", grid(0, 0, 122, 9), "A1:I300"],
  ["100 used rows leave exactly a hundred", grid(0, 0, 100, 3), "A1:C200"],
  ["101 used rows leave room to the next full hundred", grid(0, 0, 101, 3), "A1:C300"],
  ["a table further in still starts at A1", grid(4, 2, 10, 3), "A1:E200"],
])("%s", (_, source, range) => {
  expect(formulaRange(source)).toBe(range);
});
