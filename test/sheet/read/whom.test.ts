import { readSheet, told } from "./listed";

describe("whom a ledger's row concerns", () => {
  it("is the name above where only the first of a person's rows has it, past subtotals", () => {
    const reading = readSheet(
      "desk",
      `
姓名|日期|扣分项|扣分
关羽|2026.3.2|工单差错|1
|2026.3.5|漏回访|0.5
小計|||1.5
张飞|2026.3.6|响应超时|0.5
|2026.3.9|工单差错|1
小計|||1.5
合計|||3
`,
    );
    expect(told(reading)).toEqual([
      "C2 关羽 Z.1 =1 2026-03-02",
      "C3 关羽 Z.5 =0.5 2026-03-05",
      "C5 张飞 Z.2 =0.5 2026-03-06",
      "C6 张飞 Z.1 =1 2026-03-09",
    ]);
  });

  it("is asked where a name is missing here and there, and behind a sum", () => {
    const reading = readSheet(
      "desk",
      "姓名|扣分项|扣分\n关羽|工单差错|1\n赵云|漏回访|0.5\n|工单差错|1\n马超|响应超时|0.5",
    );
    expect(told(reading)[2]).toBe("B4 - Z.1 =1 missingSubject@B4");
  });

  it("is nobody where the name shows an error, and who the id says where there is one", () => {
    const reading = readSheet(
      "desk",
      "工号|姓名|班组|扣分项|扣分\n|#DIV/0!|一组|工单差错|1\n12|#N/A|#REF!|漏回访|0.5",
    );
    expect(reading.records.map(({ people, team }) => [people, team])).toEqual([
      [[], "一组"],
      [[{ id: "12", name: null, team: null }], null],
    ]);
    expect(
      reading.records.map(({ issues }) => issues.map((one) => `${one.code}@${one.cell}`)),
    ).toEqual([
      ["errorValue@B2", "missingSubject@B2"],
      ["errorValue@B3", "errorValue@C3"],
    ]);
  });

  it("is asked where a whole team stands for people", () => {
    const reading = readSheet("desk", "责任人|扣分项|扣分\n三组全体|漏交日报|1\n马超|漏回访|0.5");
    expect(told(reading)).toEqual(["B2 - Z.4 =1 missingSubject@A2", "B3 马超 Z.5 =0.5"]);
  });

  it("is nobody where a dash stands for the name and nothing was taken", () => {
    const reading = readSheet("desk", "责任人|扣分项|扣分\n-|并非我方原因|0\n马超|漏回访|0.5");
    expect(told(reading)).toEqual(["B3 马超 Z.5 =0.5"]);
  });
});

describe("what stands above or beside the rows", () => {
  it("gives the day from a sentence with labels above a small table", () => {
    const reading = readSheet(
      "desk",
      "2026年6月3日抽查（午班），抽查人：丁主任\n姓名|问题|扣分\n关羽|工单差错|1\n马超|漏回访|0.5",
    );
    expect(told(reading)).toEqual(["B3 关羽 Z.1 =1 2026-06-03", "B4 马超 Z.5 =0.5 2026-06-03"]);
  });

  it("gives the month from a group of columns", () => {
    const reading = readSheet(
      "desk",
      "姓名|2026年5月||2026年6月|\n|工单差错（扣分）|漏回访（扣分）|工单差错（扣分）|漏回访（扣分）\n关羽|1|||0.5",
      ["A1:A2", "B1:C1", "D1:E1"],
    );
    expect(reading.records.map(({ clause, period }) => [clause, period])).toEqual([
      ["Z.1", "2026-05"],
      ["Z.5", "2026-06"],
    ]);
  });

  it("never takes the hours worked for how often", () => {
    const reading = readSheet(
      "attendance",
      "姓名|日期|签到|签退|工时|异常情况\n关羽|2026.3.2|09:20|18:00|7.7|迟到\n马超|2026.3.2|08:50|18:01|8.2|",
    );
    expect(told(reading)).toEqual(["F2 关羽 K.1 2026-03-02"]);
    expect(reading.people.map(({ name }) => name)).toEqual(["马超"]);
  });
});
