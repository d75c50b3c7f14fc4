import { type CellValue, readBook } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";

const read = (values: readonly (readonly CellValue[])[]) => readBook([sheet(values)], outbound);

const told = (values: readonly (readonly CellValue[])[]) =>
  read(values).records.map(({ day, people, clause }) => [day, people[0]?.name ?? null, clause]);

describe("what stands beside a table", () => {
  it("names the person and the team of every row that has no column for them", () => {
    const [record] = read([
      ["扣分通知单", null, null],
      ["姓名：张三", "工号：007", "组别：二组"],
      ["日期", "违规事由", "扣分"],
      ["2026-03-04", "上班玩手机", 0.5],
    ]).records;
    expect(record?.people).toEqual([{ id: "007", name: "张三", team: "二组" }]);
    expect(record?.source.map(({ cell }) => cell)).toEqual(["B4", "A4", "A2", "B2", "C2", "C4"]);
  });

  it("gives each of several tables its own day", () => {
    const table = (title: string, name: string): CellValue[][] => [
      [title, null, null],
      ["姓名", "违规情况", "扣分"],
      [name, "上班玩手机", 0.5],
    ];
    expect(
      told([...table("第一次抽查 2026年3月4日", "张三"), ...table("2026年3月9日抽查", "李四")]),
    ).toEqual([
      ["2026-03-04", "张三", "1.2"],
      ["2026-03-09", "李四", "1.2"],
    ]);
  });

  it.each([
    "截至2026年3月31日",
    "2026年3月1日-31日扣分",
    "制表日期 2026年4月2日",
    "2026年3月31日汇总",
  ])("is no day of an event where the title says %s", (title) => {
    expect(
      told([
        [title, null, null],
        ["姓名", "违规情况", "扣分"],
        ["张三", "上班玩手机", 0.5],
      ]),
    ).toEqual([[null, "张三", "1.2"]]);
  });

  it("never goes before a column, and a date of signing below is none", () => {
    expect(
      told([
        ["姓名：王五", "检查日期：2026-03-02", null],
        ["姓名", "违规情况", "扣分"],
        ["张三", "上班玩手机", 0.5],
        ["签字：", "日期：2026-04-02", null],
      ]),
    ).toEqual([["2026-03-02", "张三", "1.2"]]);
  });

  it("does not make a person of the sentence that closes a list", () => {
    const { people, records } = read([
      ["姓名", "违规情况", "扣分"],
      ["张三", "上班玩手机", 0.5],
      ["李四", null, null],
      ["以上已与本人核对。", null, null],
    ]);
    expect(people.map(({ name }) => name)).toEqual(["李四"]);
    expect(records).toHaveLength(1);
  });
});
