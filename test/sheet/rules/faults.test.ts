import { zhCN } from "../../../src/locales";
import { type CellValue, cellName } from "../../../src/sheet";
import { changed, columnOf, read, rowOf, table } from "./small";

/** What is said about a table: each fault with its cell. */
function faults(cells: readonly (readonly CellValue[])[]): string[] {
  const result = read(cells);
  if ("rulebook" in result) return [];
  return result.errors.map((error) => `${error.cell} ${zhCN.rules.faultSentence(error)}`);
}

const headerRow = table.findIndex((cells) => cells.includes("类型"));
const topRow = (name: string): number => table.findIndex(([first]) => first === name);

describe("a cell that does not fit is named, with what was expected", () => {
  test.each<[string, string, CellValue, RegExp]>([
    ["1.1", "分值", "很多", /分值.*很多.*3~6/],
    ["1.1", "分值", -1, /分值.*-1.*不小于 0/],
    ["1.1", "分值", null, /缺少“分值”.*扣分和奖励要有分值或可选项/],
    ["1.1", "分值", 41, /分值.*41.*上限 40/],
    ["1.10", "分值", "6~3", /分值.*6~3.*从小到大/],
    ["1.10", "分值", 46_178, /分值.*46178.*日期/],
    ["1.3", "分值", 1, /分值.*1.*留空/],
    ["1.1", "类型", "罚站", /类型.*罚站.*扣分、奖励、评级、处分、要求/],
    ["1.1", "单位", "美元", /单位.*美元.*分、元/],
    ["1.1", "计量", "每年", /计量.*每年.*每次/],
    ["1.1", "免扣额", "两三次", /免扣额.*两三次.*每天 2/],
    ["1.1", "加重", "严重时", /加重.*2 倍/],
    ["1.1", "适用条件", "迟到很久", /适用条件.*迟到很久.*delay/],
    ["1.1", "时限", "尽快", /时限.*尽快.*每天 10:00/],
    ["1.1", "处分", "罚站", /处分.*罚站.*开除/],
    ["1.1", "可否连续", "看情况", /可否连续.*看情况/],
    ["1.1", "编号", "第一条", /编号.*第一条.*1\.10/],
    ["1.1", "编号", null, /缺少“编号”/],
    ["1.1", "内容", " ", /缺少“内容”/],
    ["1.2", "编号", "1.1", /“1\.1”.*用过/],
    ["1.2", "可选项", "来信50", /可选项.*来信50.*优秀=10/],
    ["1.1", "上级", "9", /“9”/],
    ["1.1", "无扣分奖励", 2, /条款.*没有“无扣分奖励”/],
    ["1", "类型", "扣分", /分类.*没有“类型”/],
    ["1", "上级", "1.A", /“1\.A”.*绕回/],
    ["1", "行别", "标题", /行别.*标题.*分类、条款/],
    ["1", "初犯", "也许", /初犯.*也许.*警告、照扣/],
  ])("row %s, %s: %s", (id, column, cell, sentence) => {
    const [row, at] = [rowOf(id), columnOf(column)];
    const [first = ""] = faults(changed(row, at, cell));
    expect(first).toMatch(sentence);
    expect(first.split(" ")[0]).toBe(cellName(row, at));
  });

  test.each<[string, CellValue, RegExp]>([
    ["规则编号", "我们的规则", /规则编号.*我们的规则.*字母/],
    ["规则编号", null, /缺少“规则编号”/],
    ["版本", null, /缺少“版本”/],
    ["基准分", "满分", /基准分.*满分.*数字/],
    ["单位", "美元", /单位.*美元.*分、元/],
    ["计分范围", "按年", /计分范围.*按年.*按月/],
    ["初犯", "饶过", /初犯.*饶过.*警告/],
    ["参数", "规定 人数", /参数.*规定 人数.*编号/],
  ])("at the top, %s: %s", (name, cell, sentence) => {
    const [first = ""] = faults(changed(topRow(name), 1, cell));
    expect(first).toMatch(sentence);
  });

  test("every fault is told, not the first alone", () => {
    const cells = changed(rowOf("1.1"), columnOf("分值"), "很多");
    cells[rowOf("1.2")]?.splice(columnOf("类型"), 1, "罚站");
    cells[rowOf("1.3")]?.splice(columnOf("时限"), 1, "尽快");
    expect(faults(cells).map((fault) => fault.split(" ")[0])).toEqual([
      cellName(rowOf("1.1"), columnOf("分值")),
      cellName(rowOf("1.2"), columnOf("类型")),
      cellName(rowOf("1.3"), columnOf("时限")),
    ]);
  });
});

describe("what would otherwise be passed over in silence", () => {
  test("a column whose name is not known", () => {
    const cells = changed(headerRow, columnOf("免扣额"), "免费次数");
    expect(faults(cells)).toEqual([expect.stringMatching(/^L21 .*免费次数/)]);
  });

  test("a row at the top whose name is not known", () => {
    expect(faults(changed(topRow("基准分"), 0, "底"))).toEqual([
      expect.stringMatching(/^A10 .*“底”/),
    ]);
  });

  test("a name that stands twice", () => {
    expect(faults(changed(headerRow, columnOf("上限"), "分值"))).toEqual([
      expect.stringMatching(/^Q21 .*分值.*F21/),
    ]);
    expect(faults(changed(topRow("最高分"), 0, "基准分"))).toEqual([]);
    const twice = changed(topRow("最高分"), 0, "基准分");
    twice[topRow("最高分")]?.splice(1, 1, 90);
    expect(faults(twice)).toEqual([expect.stringMatching(/^A12 .*基准分.*A10/)]);
  });
});

test("a range without a rule table says what one looks like", () => {
  expect(
    faults([
      ["日期", "姓名"],
      ["2026-03-01", "林晓"],
    ]),
  ).toEqual([expect.stringMatching(/^A1 .*编号.*内容.*类型/)]);
  expect(faults([])).toHaveLength(1);
});

test("a table without any section", () => {
  expect(faults(table.slice(0, headerRow + 1))).toEqual([expect.stringContaining("没有分类")]);
});

test("rows at the top that are absent are missed by name", () => {
  const bare = table.filter(([name]) => name !== "规则编号" && name !== "来源");
  expect(faults(bare)).toEqual([
    expect.stringContaining("规则编号"),
    expect.stringContaining("来源"),
  ]);
});
