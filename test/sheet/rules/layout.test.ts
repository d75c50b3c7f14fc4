import { readBook, type CellValue } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";
import { table } from "./small";

const read = (values: readonly (readonly CellValue[])[], name = "规则") =>
  readBook([sheet(values, { name })], outbound);

test("a sheet with a rule table is known as such: no records, and nothing to ask", () => {
  const { sheets, records, people, issues } = read(table);
  expect(sheets).toEqual([
    {
      name: "规则",
      layouts: [{ kind: "rules", range: "A1:V27", header: "A21:V21", columns: {} }],
      people: [],
    },
  ]);
  expect([records, people, issues]).toEqual([[], [], []]);
});

test("one with faults is a rule table still", () => {
  const faulty = table.map((row) => row.map((cell) => (cell === "扣分" ? "罚站" : cell)));
  expect(read(faulty).sheets[0]?.layouts[0]?.kind).toBe("rules");
});

test("a ledger that begins with a few named cells is a ledger", () => {
  const ledger = [
    ["单位", "客服一部", null, null],
    ["日期", "姓名", "考核项目", "数量"],
    ["2026-03-02", "林晓", "1.2", 1],
  ];
  const { sheets, records } = read(ledger, "台账");
  expect(sheets[0]?.layouts[0]?.kind).toBe("ledger");
  expect(records).toHaveLength(1);
});

test("a ledger with a number, a text and a type in each row is a ledger", () => {
  const ledger = [
    ["序号", "姓名", "内容", "类型", "日期", "扣分"],
    [1, "林晓", "上班做与工作无关的事", "扣分", "2026-03-02", 0.5],
    [2, "周平", "擅自更改客户资料", "扣分", "2026-03-03", 5],
  ];
  expect(read(ledger, "台账").sheets[0]?.layouts[0]?.kind).not.toBe("rules");
});
