import { type CellValue, matchClause, readBook } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";

/** The longest text that a cell holds. */
const full = 32_767;
const long = (text: string): string => text.repeat(Math.ceil(full / text.length)).slice(0, full);

const hostile: readonly (readonly [name: string, text: string])[] = [
  ["one letter", long("张")],
  ["digits", long("1")],
  ["dotted digits", long("1.")],
  ["open brackets", long("(")],
  ["nested brackets", `${"（".repeat(9000)}1.2${"）".repeat(9000)}`],
  ["spaces", `${" ".repeat(16_000)}1.2${" ".repeat(16_000)}x`],
  ["separators", long("、,;")],
  ["names", long("张三、")],
  ["dates", long("2026-03-05至")],
  ["numerals", long("一百零")],
  ["amounts", long("每次扣")],
  ["units", long("2次")],
  ["dashes", long("-")],
  ["lone surrogates", long("\ud800")],
  ["combining marks", long("e\u0301")],
  ["line breaks", long("\r\n")],
  ["a regulation", long("上班做与工作无关的事。")],
  ["title words", long("合计签字")],
];

describe("a hostile text of full length", () => {
  it.each(hostile)("of %s is read in any column within a second", (_name, text) => {
    const header = ["日期", "工号", "姓名", "组别", "违规项目", "次数", "扣分", "备注", "状态"];
    const start = performance.now();
    const rows = header.map((_, at): CellValue[] =>
      header.map((_, column) => (column === at ? text : column === 4 ? "1.2" : null)),
    );
    const reading = readBook([sheet([[text], header, ...rows])], outbound);
    matchClause(text, outbound);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(reading.records.length).toBeGreaterThanOrEqual(rows.length - 1);
  });

  it("in the item's cell is kept whole in its record", () => {
    const text = long("乱写");
    const { records } = readBook(
      [
        sheet([
          ["姓名", "违规项目"],
          ["张三", text],
        ]),
      ],
      outbound,
    );
    expect(records[0]).toMatchObject({ item: text, clause: null });
  });
});

it("a column's worth of empty rows costs next to nothing", () => {
  const empty: CellValue[] = [null, null, null];
  const rows = [
    ["姓名", "日期", "违规项目"],
    ["张三", "2026-03-01", "1.2"],
  ];
  const values = [...rows, ...Array.from({ length: 1_000_000 }, () => empty)];
  const start = performance.now();
  expect(readBook([sheet(values)], outbound).records).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(2000);
});
