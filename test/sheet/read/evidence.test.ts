import { readSheet, told } from "./listed";

const asked = (rulebook: string, rows: string) =>
  readSheet(rulebook, rows).records.flatMap(({ issues }) => issues.map(({ code }) => code));

describe("numbers of which no word says what they are", () => {
  it("are points where their sum is headed so, counts where theirs is", () => {
    const rows = (sum: string) =>
      `3月汇总\n坐席|抽检录音数|迟到|脱岗|${sum}\n马超|5|2|6|8\n黄忠|5||2|2\n魏延|5|||0`;
    expect(told(readSheet("attendance", rows("扣分合计")))).toEqual([
      "C3 马超 K.1 =2",
      "D3 马超 K.5 =6",
      "D4 黄忠 K.5 =2",
    ]);
    expect(told(readSheet("attendance", rows("次数合计")))).toEqual([
      "C3 马超 K.1 x2",
      "D3 马超 K.5 x6",
      "D4 黄忠 K.5 x2",
    ]);
    expect(asked("attendance", rows("扣分合计").replace("6|8", "6|9"))).toContain("unclearNumbers");
  });

  it("are points where a minus stands before every offence's and before no merit's", () => {
    const rows =
      "奖惩统计（奖为正、罚为负）\n姓名|客户表扬|工单差错|漏回访\n马超|2|-1|\n黄忠|||-0.5";
    expect(told(readSheet("desk", rows))).toEqual([
      "B3 马超 B.1 =2",
      "C3 马超 Z.1 =1",
      "D4 黄忠 Z.5 =0.5",
    ]);
    expect(asked("desk", rows.replace("|2|", "|-2|"))).toEqual(["unreadableFigure"]);
  });

  it("are points where all are what the rulebook takes and one is no count, and else are asked about", () => {
    const rows = "3月\n姓名|工单差错|漏回访\n马超|1|0.5\n黄忠|2|1";
    expect(told(readSheet("desk", rows))).toEqual([
      "B3 马超 Z.1 =1",
      "C3 马超 Z.5 =0.5",
      "B4 黄忠 Z.1 =2",
      "C4 黄忠 Z.5 =1",
    ]);
    expect(asked("desk", rows.replace("0.5", "1"))).toHaveLength(4);
    expect(asked("desk", rows.replace("漏回访", "漏回访|总分"))).toHaveLength(4);
  });

  it("in a ledger are points where they say themselves which way they go", () => {
    const rows =
      "姓名|日期|记分事由|本次|剩余\n马超|2026.1.8|客户表扬|+2|14\n黄忠|2026.1.9|漏回访|-0.5|11.5";
    expect(told(readSheet("desk", rows))).toEqual([
      "C2 马超 B.1 =2 2026-01-08",
      "C3 黄忠 Z.5 =0.5 2026-01-09",
    ]);
  });
});

describe("other general shapes", () => {
  it("months below each of several items", () => {
    const rows =
      "2026年一季度考勤违纪次数\n姓名|迟到|||漏打卡||\n|1月|2月|3月|1月|2月|3月\n马超|1|0|2|0|1|0";
    const { records } = readSheet("attendance", rows, ["A2:A3", "B2:D2", "E2:G2"]);
    expect(records.map(({ clause, period }) => [clause, period])).toEqual([
      ["K.1", "2026-01"],
      ["K.1", "2026-03"],
      ["K.4", "2026-02"],
    ]);
  });

  it("checks of people, of whom all is well or something was found", () => {
    const rows =
      "日期|姓名|检查内容|检查结果\n2026.3.2|马超|上下班|迟到10分钟\n2026.3.3|黄忠|上下班|正常\n2026.3.4|魏延|上下班|符合";
    expect(told(readSheet("attendance", rows)).map((line) => line.slice(0, 5))).toEqual([
      "D2 马超",
    ]);
  });

  it("a price list with a price for each time below 扣分 is no ledger", () => {
    const rows = "扣分标准\n序号|违规行为|扣分\n1|迟到|1分/次\n2|早退|1分/次";
    expect(told(readSheet("attendance", rows))).toEqual([]);
  });

  it("〃 below a figure", () => {
    const rows = "日期|姓名|事由|扣分\n2026.7.2|马超|迟到|1\n〃|黄忠|〃|〃";
    expect(told(readSheet("attendance", rows))).toEqual([
      "C2 马超 K.1 =1 2026-07-02",
      "C3 黄忠 K.1 =1 2026-07-02",
    ]);
  });
});
