import { readSheet, told } from "./listed";

/** The issues that belong to no record: the cell, the code and what the column seems to hold. */
const asked = (rulebook: string, rows: string) =>
  readSheet(rulebook, rows).issues.map(({ code, cell, facts }) => [
    cell,
    code,
    "holds" in facts ? facts.holds : null,
  ]);

describe("a column of a ledger that nobody read", () => {
  it.each([
    [
      "两个人名",
      "责方甲|责方乙|扣分项|扣分\n赵云|马超|工单差错|1\n黄忠|关羽|漏回访|0.5",
      ["A1", "B1"],
    ],
    ["赔付", "姓名|扣分项|赔付\n赵云|工单差错|20\n马超|漏回访|30", ["C1"]],
    ["算不算扣", "姓名|扣分项|扣分|算不算扣\n赵云|工单差错|1|是\n马超|漏回访|0.5|否", ["D1"]],
    [
      "接单那天",
      "姓名|扣分项|扣分|接单那会儿\n赵云|工单差错|1|2026.3.2\n马超|漏回访|1|2026.3.4",
      ["D1"],
    ],
  ])("is asked about once where it may decide a record: %s", (_what, rows, cells) => {
    expect(asked("desk", rows).map(([cell]) => cell)).toEqual(cells);
  });

  it("is left alone where it is known to decide nothing", () => {
    const rows =
      "序号|日期|姓名|工位|联系电话|扣分项|扣分|余分|跟进人\n1|2026.3.2|赵云|12|13900000000|工单差错|1|99|孙权\n2|2026.3.4|马超|15|13900000001|漏回访|0.5|99.5|孙权";
    expect(asked("desk", rows)).toEqual([]);
  });
});

describe("what a row says of itself in passing", () => {
  const head = "日期|姓名|扣分项|扣分|备注";

  it("同上 and 〃 repeat the cell above", () => {
    const rows = `${head}\n2026.3.2|赵云|工单差错|1|\n〃|同上|漏回访|0.5|\n2026.3.5|马超|同上|0.5|`;
    expect(told(readSheet("desk", rows))).toEqual([
      "C2 赵云 Z.1 =1 2026-03-02",
      "C3 赵云 Z.5 =0.5 2026-03-02",
      "C4 马超 Z.5 =0.5 2026-03-05",
    ]);
  });

  it("a remark that changes the figure is asked about, one that tells other figures is not", () => {
    const rows = `${head}\n2026.3.2|赵云|工单差错|1|经理同意改为0.5\n2026.3.3|马超|漏回访|0.5|房号301，住3晚`;
    expect(told(readSheet("desk", rows))).toEqual([
      "C2 赵云 Z.1 2026-03-02 unreadableFigure@E2",
      "C3 马超 Z.5 =0.5 2026-03-03",
    ]);
  });

  it.each([
    ["是否属实", "不属实", true, []],
    ["是否属实", "属实", false, []],
    ["是否属实", "待查", false, ["D2"]],
    ["申诉结果", "成立", true, []],
    ["申诉结果", "不成立", false, []],
    ["处理", "已补卡，不扣", true, []],
    ["处理", "已补卡，扣一半", false, ["D2"]],
  ])("%s: %s", (name, text, isVoid, cells) => {
    const { records } = readSheet("desk", `姓名|扣分项|扣分|${name}\n赵云|工单差错|1|${text}`);
    expect(records[0]).toMatchObject({ void: isVoid, issues: cells.map((cell) => ({ cell })) });
  });
});

describe("columns known by their cells", () => {
  it("are the person's where nobody else's would do", () => {
    expect(
      told(
        readSheet(
          "desk",
          "时间|当值|问题描述|扣分|质检\n2026.3.2|陆瑶|工单差错|1|王梅\n2026.3.3|冯凯|漏回访|0.5|王梅",
        ),
      ),
    ).toEqual(["C2 陆瑶 Z.1 =1 2026-03-02", "C3 冯凯 Z.5 =0.5 2026-03-03"]);
    expect(told(readSheet("desk", "当值|工单差错次数|漏回访次数\n陆瑶|1|\n冯凯||2"))).toEqual([
      "B2 陆瑶 Z.1 x1",
      "C3 冯凯 Z.5 x2",
    ]);
  });

  it("are asked about in a matrix too", () => {
    const rows = "姓名|搭档|工单差错次数|漏回访次数\n陆瑶|马超|1|\n冯凯|黄忠||2";
    expect(asked("desk", rows)).toEqual([["B1", "unclearColumn", "people"]]);
  });

  it("are asked about where they tell of other events than the column that is read", () => {
    const rows = "姓名|考勤情况|现场情况\n赵云|迟到|脱岗\n马超|早退|脱岗";
    expect(asked("attendance", rows)).toEqual([["B1", "unclearColumn", "events"]]);
  });

  it("change nothing where they say just what the rulebook takes, or what came of it", () => {
    const rows =
      "姓名|违规项目|分值|最后得分\n赵云|工单差错|1|99\n马超|漏回访|0.5|99.5\n关羽|客户投诉|5|95";
    expect(asked("desk", rows)).toEqual([]);
    const other = "姓名|违规项目|分值\n赵云|工单差错|1\n马超|漏回访|1";
    expect(asked("desk", other)).toEqual([["C1", "unclearColumn", "figures"]]);
  });
});

it("points without a word that takes them are asked about, unless the rulebook takes as many", () => {
  const rows = "姓名|扣分明细\n赵云|客户投诉2分\n马超|客户投诉5分\n关羽|响应超时3分20秒";
  expect(told(readSheet("desk", rows))).toEqual([
    "B2 赵云 Z.3 minuteOrPoint@B2",
    "B3 马超 Z.3",
    "B4 关羽 Z.2",
  ]);
});
