/** Cells as Excel hands them to a function whose parameter is text: dates are serial numbers. */
const sent = (cells: readonly (string | number | null)[]): string[] =>
  cells.map((cell) => (cell === null ? "" : String(cell)));

/** A ledger as HR keeps it: title row, header, four events of two people. 46083 is 2 March 2026. */
export const ledger: string[][] = [
  ["2026年3月呼出团队考核台账", null, null, null, null, null],
  ["日期", "工号", "姓名", "考核项目", "数量", "备注"],
  [46083, 1001, "林晓", "1.2 上班做与工作无关的事", 1, null],
  [46084, 1001, "林晓", "班前会业务抽查答错", 3, null],
  ["2026-03-05", 1002, "周平", "擅自更改客户资料", null, null],
  ["2026/3/9", 1002, "周平", "5.1", null, null],
].map(sent);

/** The same with one row added at its end. */
export const withRow = (...row: (string | number | null)[]): string[][] => [...ledger, sent(row)];
