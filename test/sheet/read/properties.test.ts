import fc from "fast-check";
import { type CellValue, readBook } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";

const headers = ["日期", "工号", "姓名", "组别", "违规项目", "次数", "扣分", "备注", "状态"];

const cell = (...usual: CellValue[]) => fc.constantFrom<CellValue>(...usual, null);
const row = fc.tuple(
  cell("2026-03-05", 46082, "3月7日", "不明"),
  cell("1001", 1002, "007"),
  cell("张三", "李四", "张三、李四"),
  cell("一组", "二组"),
  cell("1.2", "上班玩手机", "无", "忘记打卡", "客户资料", "合计", "#N/A"),
  cell(1, "2次", "若干"),
  cell(0.5, "-1", 0, "√"),
  cell("已提醒", "情节严重"),
  cell("维持", "撤销", "?"),
);
const body = fc.array(row, { maxLength: 12 });

/** What a record says, without where it stands. */
const facts = (grid: Parameters<typeof sheet>[0]) => {
  const reading = readBook([sheet(grid)], outbound);
  return reading.records.map(({ source, issues, ...record }) => ({
    ...record,
    cells: source.length,
    issues: issues.map(({ code, text, facts }) => ({ code, text, facts })),
  }));
};

const shown = (value: unknown) =>
  JSON.stringify(value, (_key, field: unknown) =>
    typeof field === "bigint" ? String(field) : field,
  );

describe("reading a ledger", () => {
  it("does not depend on the order of the columns", () => {
    const order = fc.shuffledSubarray(
      headers.map((_, index) => index),
      { minLength: headers.length },
    );
    fc.assert(
      fc.property(body, order, (rows, columns) => {
        const straight = [headers, ...rows];
        const shuffled = straight.map((cells) => columns.map((column) => cells[column] ?? null));
        expect(shown(facts(shuffled))).toBe(shown(facts(straight)));
      }),
    );
  });

  it("does not depend on the order of the rows, where each has its date", () => {
    const dated = body.map((rows) =>
      rows.map((cells): readonly CellValue[] => [cells[0] ?? "2026-03-05", ...cells.slice(1)]),
    );
    fc.assert(
      fc.property(
        dated.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const sorted = (values: readonly (readonly CellValue[])[]) =>
            facts([headers, ...values])
              .map(shown)
              .sort();
          expect(sorted(shuffled)).toEqual(sorted(rows));
        },
      ),
    );
  });

  it.each([
    [["姓名", "违规项目", "状态"]],
    [["日期", "姓名", "违规项目", "状态"]],
    [["班次", "姓名", "违规项目", "状态"]],
  ])("takes an event right below %j for no second header, whatever its words", (names) => {
    const told: Readonly<Record<string, CellValue>> = {
      日期: "3月5日",
      班次: "早",
      姓名: "张三",
      违规项目: "上班玩手机",
      状态: "撤销",
    };
    const cells = names.map((name) => told[name] ?? null);
    expect(facts([names, cells])).toMatchObject([{ item: "上班玩手机", void: true }]);
  });

  it("loses no item: it is a record, a listed person or a total", () => {
    const item = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
      cell("1.2", "无", "正常", "合计", "#REF!", "迟到"),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
        const grid = [
          ["姓名", "违规项目"],
          ...items.map((value, index): CellValue[] => [`员工甲${index}`, value]),
        ];
        const reading = readBook([sheet(grid)], outbound);
        const cited = new Set(reading.records.map(({ source }) => source[0].cell));
        const listed = new Set(reading.people.map(({ name }) => name));
        const lost = items.filter((value, index) => {
          const isRecord = cited.has(`B${index + 2}`);
          const isEvent = typeof value === "string" && /1\.2|迟到|REF/.test(value);
          return !isRecord && (isEvent || (value !== "合计" && !listed.has(`员工甲${index}`)));
        });
        expect(lost).toEqual([]);
      }),
    );
  });
});
