import { Workbook, emptyCell, type Table } from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { textsOf } from "./package";
import { violations } from "./validator";

const table = (id: string, row: number): Table => ({
  id,
  name: `表${id}`,
  rect: { row, column: 0, rows: 3, columns: 2 },
  headers: true,
  totals: false,
  columns: ["姓名", "得<分>"],
  style: "TableStyleMedium2",
  firstColumn: false,
  lastColumn: false,
  bandedRows: true,
  bandedColumns: false,
  filterButton: true,
  filters: [],
});

function bookWith(...tables: Table[]): Workbook {
  const book = new Workbook();
  const sheet = book.addSheet("表");
  for (const { rect, columns } of tables) {
    columns.forEach((value, at) => sheet.put(rect.row, at, { ...emptyCell, value }));
  }
  sheet.tables = tables;
  return book;
}

test("tables are sound by Microsoft's rules and read back the same", () => {
  const book = bookWith(table("1", 0), { ...table("2", 5), filterButton: false });
  const saved = saveXlsx(book);
  expect(violations(saved)).toEqual([]);
  expect(openXlsx(saved, "b").active.tables).toEqual(book.active.tables);
});

test("a table that changes is patched, one that is gone goes with its part, others stay", () => {
  const saved = saveXlsx(bookWith(table("1", 0), table("2", 5), table("3", 10)));
  const book = openXlsx(saved, "b.xlsx");
  const sheet = book.active;
  const [first, , third] = sheet.tables;
  if (!first || !third) throw new Error("three tables were written");
  const wider = { ...first.rect, columns: 3 };
  sheet.put(0, 0, { ...emptyCell, value: "员工" });
  sheet.put(0, 2, { ...emptyCell, value: "新" });
  sheet.tables = [
    { ...first, rect: wider, columns: [...first.columns, "新"], style: "TableStyleLight1" },
    third,
    table("4", 20),
  ];
  const after = saveXlsx(book);
  expect(violations(after)).toEqual([]);
  const texts = textsOf(after);
  expect(texts["xl/tables/table1.xml"]).toContain('name="员工"');
  expect(texts["xl/tables/table3.xml"]).toBe(textsOf(saved)["xl/tables/table3.xml"]);
  const again = openXlsx(after, "b").active.tables;
  expect(again.map(({ id, columns }) => [id, columns])).toEqual([
    ["1", ["员工", "得<分>", "新"]],
    ["3", ["姓名", "得<分>"]],
    ["4", ["姓名", "得<分>"]],
  ]);
  sheet.tables = [];
  expect(Object.keys(textsOf(saveXlsx(book))).filter((path) => path.includes("table"))).toEqual([]);
});
