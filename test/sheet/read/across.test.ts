import { kinds, readSheet, told } from "./listed";

describe("items down the side and columns across", () => {
  it("charges each team with its column", () => {
    const reading = readSheet(
      "outbound-agent",
      `
班组扣分汇总（2026年4月）
序号|扣分项目|A组|B组|合计
1|未开班前会|0.5||0.5
2|报表与事实不符||1|1
合计||0.5|1|1.5
`,
    );
    expect(kinds(reading)).toEqual(["scorecard"]);
    expect(told(reading)).toEqual(["B3 - 2.2 =0.5", "B4 - 7.6 =1"]);
    expect(reading.records.map(({ team }) => team)).toEqual(["A组", "B组"]);
    expect(reading.records[1]?.source.map(({ cell }) => cell)).toEqual(["B4", "D2", "D4"]);
  });

  it("counts for people, and lists who has nothing", () => {
    const reading = readSheet(
      "desk",
      "2026年3月差错次数\n检查项目|赵云|马超|黄忠\n录单错误|2||\n漏回访|1|3|",
    );
    expect(told(reading)).toEqual(["A3 赵云 Z.1 x2", "A4 赵云 Z.5 x1", "A4 马超 Z.5 x3"]);
    expect(reading.people.map(({ name }) => name)).toContain("黄忠");
  });

  it("gives each recording the day that a row below the header says", () => {
    const reading = readSheet(
      "call-quality",
      `
录音扣分 坐席：赵云||
录音号|L1|L2
质检日期|2026-03-04|2026-03-11
服务用语不规范|2|
吐字不清晰||1
`,
    );
    expect(told(reading)).toEqual(["A4 赵云 1.A.2 =2 2026-03-04", "A5 赵云 1.B.4 =1 2026-03-11"]);
    expect(reading.records.map(({ recording }) => recording)).toEqual(["L1", "L2"]);
  });

  it("asks what the figures are where nothing says it", () => {
    const reading = readSheet("desk", "2026年3月\n检查项目|赵云|马超\n录单错误|2|\n漏回访|1|#N/A");
    expect(told(reading)).toEqual([
      "A3 赵云 ? unclearNumbers@B3",
      "A4 赵云 ? unclearNumbers@B4",
      "A4 马超 ? errorValue@C4",
    ]);
  });
});
