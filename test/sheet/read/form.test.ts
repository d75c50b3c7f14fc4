import { kinds, readSheet, told } from "./listed";

describe("a form of one person", () => {
  it("takes what is missing to each item's maximum, and nothing from full marks and totals", () => {
    const reading = readSheet(
      "review",
      `
2026年5月员工考核表
员工姓名：赵云|部门：客服部
考评项目|配分|考核得分|备注
工作质量|40|35|错单
服务态度|30|满分|
考勤|20|19.5分|
团队协作|10|不得分|未参加
合计得分|100|94.5|
本人签字：|||
`,
    );
    expect(kinds(reading)).toEqual(["form"]);
    expect(told(reading)).toEqual(["A4 赵云 F.1 =5", "A6 赵云 F.3 =0.5", "A7 赵云 F.4 =10"]);
    expect(reading.issues).toEqual([]);
  });

  it("takes a maximum out of the item's own text", () => {
    expect(
      told(
        readSheet(
          "review",
          "姓名：赵云||\n考核内容|实得分|说明\n工作质量（40分）|38|\n考勤(20)|20|\n服务规范30分|29|",
        ),
      ),
    ).toEqual(["A3 赵云 F.1 =2", "A5 赵云 F.2 =1"]);
  });

  it("asks what a score without a maximum means, what is above it, unreadable or missing", () => {
    const reading = readSheet(
      "review",
      `
被考核人：赵云|||
考核项目|满分|得分|说明
工作质量||38|
服务规范|40|41|
考勤|20|待定|
团队协作|10||
业务知识|20|#N/A|
`,
    );
    expect(told(reading)).toEqual([
      "A3 赵云 ? unclearNumbers@C3",
      "A4 赵云 ? unreadableFigure@C4",
      "A5 赵云 ? unreadableFigure@C5",
      "A6 赵云 ? notEntered@A6",
      "A7 赵云 ? errorValue@C7",
    ]);
  });

  it("asks where one maximum stands for several scores, merged or left blank below", () => {
    const rows = `
姓名：赵云|||
考核项目|分值|得分|
工作质量|40|20|
服务规范||15|
考勤|20|20|
`;
    for (const merges of [[], ["B3:B4"]]) {
      expect(told(readSheet("review", rows, merges))).toEqual([
        "A3 赵云 ? unclearNumbers@C3",
        "A4 赵云 ? unclearNumbers@C4",
      ]);
    }
  });

  it("reads counts and points taken, and asks where they contradict each other", () => {
    expect(
      told(
        readSheet(
          "desk",
          `
客服代表|黄忠|月份|2026年3月
编号|扣分项目|次数|扣分|备注
1|录单错误|2|2|
2|响应超时|0||
3|漏回访||0.5|
4|话术不规范|0|1|
5|未戴工牌||+1|
`,
        ),
      ),
    ).toEqual([
      "B3 黄忠 Z.1 x2 =2",
      "B5 黄忠 Z.5 =0.5",
      "B6 黄忠 ? x0 unreadableQuantity@C6",
      "B7 黄忠 ? unreadableFigure@D7",
    ]);
  });

  it("compares the points taken with the score where it has both", () => {
    expect(
      told(
        readSheet(
          "review",
          "姓名：赵云||||\n项目|分值|扣分|得分|\n工作质量|40|2|38|\n考勤|20|3|18|\n服务态度|20|0|20|",
        ),
      ),
    ).toEqual(["A3 赵云 F.1 =2", "A4 赵云 ? unreadableFigure@C4"]);
  });

  it("gives a merit what its row gives, and lists whom nothing happened to", () => {
    const merits = readSheet("desk", "姓名：赵云||\n加分项|加分|说明\n表扬|2|\n顶班||");
    expect(told(merits)).toEqual(["A3 赵云 B.1 =2"]);
    const clean = readSheet("desk", "姓名：赵云||\n扣分项|扣分|说明\n录单错误|0|\n响应超时||");
    expect(told(clean)).toEqual([]);
    expect(clean.people.map(({ name }) => name)).toEqual(["赵云"]);
  });

  it("asks for the points of an event that is told without any", () => {
    expect(
      told(readSheet("desk", "姓名：赵云||\n扣分事由|扣分|\n录单错误||\n响应超时|0.5|")),
    ).toEqual(["A3 赵云 ? notEntered@A3", "A4 赵云 Z.2 =0.5"]);
  });

  it("asks which clause an item means that the rulebook does not know", () => {
    expect(told(readSheet("desk", "姓名：赵云||\n扣分项|扣分|\n录单错误|1|\n擅自调休|2|"))).toEqual(
      ["A3 赵云 Z.1 =1", "A4 赵云 ? =2 unknownClause@A4"],
    );
  });

  it("reads tick boxes by what their header asks, and asks where it asks neither way", () => {
    const rows = (header: string) => `
坐席：赵云|质检日期：2026-03-18|
检查点|${header}|扣分
录单错误|□是 ■否|
话术不规范|☑是 □否|1
未戴工牌|■是 □否|
`;
    expect(told(readSheet("desk", rows("有无问题")))).toEqual([
      "A4 赵云 Z.6 =1 2026-03-18",
      "A5 赵云 Z.7 2026-03-18",
    ]);
    expect(told(readSheet("desk", rows("结果")))).toEqual([
      "A3 赵云 ? 2026-03-18 unknownSymbol@B3",
      "A4 赵云 Z.6 =1 2026-03-18",
      "A5 赵云 ? 2026-03-18 unknownSymbol@B5",
    ]);
  });

  it("takes the marks of who decides, beside those that people gave themselves", () => {
    expect(
      told(
        readSheet(
          "review",
          "姓名：赵云|||\n考核要点|满分|自评|主管评分\n工作质量|40|40|36\n考勤|20|20|",
        ),
      ),
    ).toEqual(["A3 赵云 F.1 =4", "A4 赵云 ? notEntered@A4"]);
  });

  it("asks about points taken for a merit", () => {
    expect(told(readSheet("desk", "姓名：赵云||\n项目|扣分|\n录单错误|1|\n客户表扬|2|"))).toEqual([
      "A3 赵云 Z.1 =1",
      "A4 赵云 ? unreadableFigure@B4",
    ]);
  });
});
