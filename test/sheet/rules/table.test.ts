import { zhCN } from "../../../src/locales";
import { type CellValue, readRuleTable } from "../../../src/sheet";
import { sheet } from "../outbound";
import { changed, columnOf, read, rowOf, rulebook, table } from "./small";

const whole = { rulebook };
const isHeader = (cells: readonly CellValue[]) => cells.includes("类型");
const headerRow = table.findIndex(isHeader);

describe("what is written", () => {
  const cell = (id: string, column: string) => table[rowOf(id)]?.[columnOf(column)];

  test.each([
    ["1", "行别", "分类"],
    ["1", "内容", "现场"],
    ["1", "上限", 40],
    ["1", "无扣分奖励", 2],
    ["1", "初犯", "照扣"],
    ["1.A", "上级", "1"],
    ["1.10", "上级", "1.A"],
    ["1.10", "分值", "3~6"],
    ["1.1", "行别", "条款"],
    ["1.1", "类型", "扣分"],
    ["1.1", "分值", 0.5],
    ["1.1", "单位", "分"],
    ["1.1", "计量", "每人"],
    ["1.1", "别名", "晚到；来晚了"],
    ["1.1", "对象", "团队"],
    ["1.1", "免扣额", "每天 2"],
    ["1.1", "加重", "2 倍：情节严重"],
    ["1.1", "适用条件", "delay ≥ 2 小时"],
    ["1.1", "时限", "每月 5 日，遇节假日顺延"],
    ["1.1", "处分", "开除、通报"],
    ["1.1", "上限", 10],
    ["1.1", "应有记录", "每个工作日"],
    ["1.1", "可否连续", "不可"],
    ["1.2", "类型", "奖励"],
    ["1.2", "分值", null],
    ["1.2", "可选项", "来信=50；电话=4~10"],
    ["1.2", "单位", "元"],
    ["1.2", "时限", "每天 10:00"],
    ["1.3", "类型", "要求"],
    ["1.3", "时限", "人员流失 起 15 个工作日"],
  ])("row %s, %s", (id, column, expected) => {
    expect(cell(id, column)).toBe(expected);
  });

  test("the rows at the top name the rulebook's own fields", () => {
    const rows = table.slice(1, headerRow).map((cells) => cells.filter((value) => value !== null));
    expect(rows).toEqual([
      ["规则编号", "small"],
      ["规则名称", "小规则"],
      ["繁体名称"],
      ["英文名称", "Small rules"],
      ["版本", "2026"],
      ["来源", "测试规定"],
      ["来源说明"],
      ["单位", "分"],
      ["基准分", 100],
      ["最低分", 0],
      ["最高分"],
      ["计分范围", "按月"],
      ["初犯", "警告"],
      ["约定", "没有上限"],
      ["参数", "quota", "规定人数", "人", 5],
      ["指标", "calls", "日通次", "通"],
      ["等级", "优秀", 90],
      ["等级", "合格", 60],
      [],
    ]);
  });
});

describe("HR's edits", () => {
  test("columns in another order", () => {
    const moved = table.map((cells, row) => (row < headerRow ? cells : cells.toReversed()));
    expect(read(moved)).toStrictEqual(whole);
  });

  test("blank rows anywhere, a block that begins elsewhere on the sheet", () => {
    const blank = table[0]?.map(() => null) ?? [];
    const spaced = table.flatMap((cells) => [blank, cells.map((cell) => cell ?? ""), blank]);
    expect(readRuleTable(sheet(spaced, { row: 7, column: 3 }))).toStrictEqual(whole);
  });

  test("rows sorted by id: parents are named, and clauses keep their order", () => {
    const rows = table.slice(headerRow + 1);
    const sections = rows.filter(([kind]) => kind === "分类").toReversed();
    const clauses = rows.filter(([kind]) => kind === "条款");
    expect(read([...table.slice(0, headerRow + 1), ...clauses, ...sections])).toStrictEqual(whole);
  });

  test("without 行别 and 上级: a row with an effect is a clause of the section above", () => {
    const flat = [
      ["规则编号", "flat", null, null],
      ["规则名称", "平的", null, null],
      ["版本", 1, null, null],
      ["来源", "测试", null, null],
      ["编号", "内容", "类型", "分值"],
      ["A", "考勤", null, null],
      ["A.1", "迟到", "扣分", 1],
      ["B", "服务", null, null],
      ["B.1", "表扬", "加分", "２"],
    ];
    const result = read(flat);
    expect("rulebook" in result && result.rulebook).toMatchObject({
      id: "flat",
      edition: "1",
      unit: "point",
      sections: [
        { id: "A", title: "考勤", clauses: [{ id: "A.1", effect: "deduct", amount: 1 }] },
        { id: "B", clauses: [{ id: "B.1", effect: "bonus", amount: 2, unit: "point" }] },
      ],
    });
  });

  test.each<[string, string, CellValue]>([
    ["1.1", "分值", "０．５"],
    ["1.1", "分值", "0.5 分"],
    ["1.1", "类型", "扣"],
    ["1.1", "类型", "deduct"],
    ["1.1", "类型", "DEDUCT "],
    ["1.1", "计量", "人"],
    ["1.1", "别名", "晚到;来晚了；"],
    ["1.1", "免扣额", "每日2人"],
    ["1.1", "免扣额", "2人/天"],
    ["1.1", "加重", "2倍，情节严重"],
    ["1.1", "适用条件", "delay满２小时"],
    ["1.1", "时限", "每月5号顺延"],
    ["1.1", "时限", "每月 5 日前，遇休息日顺延至下一工作日"],
    ["1.1", "处分", "辞退，通报批评"],
    ["1.1", "编号", 1.1],
    ["1.10", "分值", "3-6"],
    ["1.10", "分值", "3 ～ 6"],
    ["1.10", "分值", "3至6分"],
    ["1.10", "编号", "１．１０"],
    ["1.2", "可选项", "来信：50\n电话:4-10"],
    ["1.2", "时限", "每日10:00前"],
    ["1.2", "时限", 10 / 24],
    ["1.3", "时限", "人员流失后15个工作日内"],
    ["1", "上限", "40"],
    ["1.A", "上级", 1],
  ])("row %s, %s: %s is understood", (id, column, cell) => {
    expect(read(changed(rowOf(id), columnOf(column), cell))).toStrictEqual(whole);
  });

  test("traditional and English names", () => {
    const renamed: Record<string, string> = {
      编号: "編號",
      内容: "title",
      类型: "類型",
      分值: "amount（分）",
      单位: "單位",
      计量: "Per",
      规则编号: "規則編號",
      基准分: "base",
    };
    const named = table.map((cells) => cells.map((cell) => renamed[String(cell)] ?? cell));
    expect(read(named)).toStrictEqual(whole);
  });

  test("HR's own notes: a column and a row called 备注, a line below the table", () => {
    const noted = [
      ["备注", "4 月起执行"],
      ...table.map((cells, row) => [...cells, row === headerRow ? "备注" : "已核对"]),
      ["注：以上由客服部解释"],
    ].map((cells, row) =>
      row <= headerRow && row > 0
        ? cells.toSpliced(-1, 1, row === headerRow + 1 ? "备注" : null)
        : cells,
    );
    expect(read(noted)).toStrictEqual(whole);
  });
});

test("every word that a table is written with is read back, in every set", () => {
  const { choices } = zhCN.rules.table;
  expect(new Set(Object.values(choices.effect)).size).toBe(5);
  for (const [unit, word] of Object.entries(choices.measureUnit)) {
    const result = read(changed(rowOf("1.1"), columnOf("适用条件"), `delay ≥ 2 ${word}`));
    expect("rulebook" in result && result.rulebook.sections[0]?.clauses[0]?.when?.unit).toBe(unit);
  }
});

test.each<[string, unknown]>([
  ["5，不足也算", { of: 5, round: "up" }],
  ["5分钟，不足5分钟不计", { of: 5, round: "down" }],
  ["0.5, a part counts", { of: 0.5, round: "up" }],
  ["30；進位", { of: 30, round: "up" }],
  ["5", "unreadable"],
  ["不足也算", "unreadable"],
  ["0，不足也算", "unreadable"],
])("of minutes %s make one", (cell, step) => {
  const timed = changed(rowOf("1.1"), columnOf("计量"), "每分钟");
  const result = read(
    timed.with(rowOf("1.1"), (timed[rowOf("1.1")] ?? []).with(columnOf("每满几个"), cell)),
  );
  const found = "rulebook" in result ? result.rulebook.sections[0]?.clauses[0]?.step : "unreadable";
  expect(found).toEqual(step);
});

describe("a condition in plain words", () => {
  const when = (cell: string): unknown => {
    const result = read(changed(rowOf("1.1"), columnOf("适用条件"), cell));
    return "rulebook" in result ? result.rulebook.sections[0]?.clauses[0]?.when : "unreadable";
  };

  test.each<[string, object]>([
    ["超过 10 分钟", { measure: "duration", over: 10, unit: "minute" }],
    ["超過10分鐘", { measure: "duration", over: 10, unit: "minute" }],
    ["满２小时", { measure: "duration", from: 2, unit: "hour" }],
    ["2 小时以上", { measure: "duration", from: 2, unit: "hour" }],
    ["不满 3 天", { measure: "duration", under: 3, unit: "day" }],
    ["低于95%", { measure: "rate", under: 95, unit: "percent" }],
    ["不超过 3 次", { measure: "count", upTo: 3, unit: "occurrence" }],
    ["30分钟以内", { measure: "duration", upTo: 30, unit: "minute" }],
    ["10～30 分钟", { measure: "duration", from: 10, upTo: 30, unit: "minute" }],
    ["超过 10，不满 30 分钟", { measure: "duration", over: 10, under: 30, unit: "minute" }],
    ["at least 2 hours", { measure: "duration", from: 2, unit: "hour" }],
    ["delay > 2 < 5 小时", { measure: "delay", over: 2, under: 5, unit: "hour" }],
  ])("%s", (cell, condition) => {
    expect(when(cell)).toEqual(condition);
  });

  test.each([["10 分钟"], ["超过"], ["超过 10"], ["迟到很久"], ["delay 小时"]])(
    "%s says none",
    (cell) => {
      expect(when(cell)).toBe("unreadable");
    },
  );
});
