import { kinds, readSheet, told } from "./listed";

describe("a scorecard", () => {
  const covered = (note: string) => `
录音评分卡
客服姓名：关羽|工号：31|录音号：R9|质检日期：2026-03-12
项目|考核要点|扣分|扣分说明
业务受理|应答不简要明确|3|${note}
|应答无针对性||
|应答不流畅||
服务规范|服务用语不规范|2|
总得分||95|
`;
  const merges = ["A4:A6", "C4:C6", "D4:D6"];

  it("lets the note decide which of the criteria a merged deduction is about", () => {
    const reading = readSheet("call-quality", covered("答非所问"), merges);
    expect(kinds(reading)).toEqual(["form"]);
    expect(told(reading)).toEqual(["B4 关羽 2.B.2 =3 2026-03-12", "B7 关羽 1.A.2 =2 2026-03-12"]);
    expect(reading.records[0]?.recording).toBe("R9");
    expect(reading.records[0]?.source.map(({ cell }) => cell)).toContain("C4");
  });

  it("asks which of them where the note does not say, and names them", () => {
    const [first] = readSheet("call-quality", covered("见录音"), merges).records;
    expect(first?.clause).toBeNull();
    expect(first?.issues).toMatchObject([
      {
        code: "unknownClause",
        cell: "B4",
        facts: { candidates: [{ clause: "2.B.1" }, { clause: "2.B.2" }, { clause: "2.B.3" }] },
      },
    ]);
  });

  it("of a team counts people where the points bear it out, and takes the day from what was found", () => {
    const reading = readSheet(
      "outbound-agent",
      `
二组考核表（2026年3月）
条款|考核内容|发生情况|扣分
2.5|上报当值人数与实际不符|3月10日多报3人|0.6
7.2|月运营报告迟交|迟交2天|3
2.2|未开班前会|无|0
合计|||3.6
`,
    );
    expect(kinds(reading)).toEqual(["scorecard"]);
    expect(told(reading)).toEqual(["A3 - 2.5 x3 =0.6 2026-03-10", "A4 - 7.2 =3"]);
  });
});

describe("results", () => {
  it.each([
    [
      "weights that the rulebook does not know",
      "指标|权重|目标值|得分|加权得分\n接通率|60%|95%|90|54\n满意度|40%|90%|80|32",
    ],
    [
      "marks by several people",
      "评价项目|自评|同事互评|上级评分|实得分\n工作质量|38|36|35|36\n考勤|20|20|20|20",
    ],
  ])("of %s are no records", (_, rows) => {
    const reading = readSheet("review", `姓名：张辽||||\n${rows}`);
    expect(kinds(reading)).toEqual(["results"]);
    expect(reading.records).toEqual([]);
    expect(reading.issues.map(({ code }) => code)).toEqual(["missingColumn"]);
    expect(reading.people.map(({ name }) => name)).toEqual(["张辽"]);
  });
});
