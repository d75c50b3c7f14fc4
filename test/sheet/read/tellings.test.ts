import { readSheet, told } from "./listed";

const read = (text: string) => told(readSheet("attendance", text));

describe("people whom only the event's own words name", () => {
  it("are charged where a mark or the heading tells that they are names", () => {
    const rows =
      "日期|违纪人员及情况\n2026.3.2|陆瑶、冯凯上班迟到；顾兵早退\n2026.3.4|顾兵迟到2次，王志超未打卡";
    expect(readSheet("attendance", rows).records.map(({ people }) => people.length)).toEqual([
      2, 1, 1, 1,
    ]);
    expect(read(rows)).toEqual([
      "B2 陆瑶 K.1 2026-03-02 sharedRecord@B2",
      "B2 顾兵 K.2 2026-03-02",
      "B3 顾兵 K.1 x2 2026-03-04",
      "B3 王志超 K.4 2026-03-04",
    ]);
  });

  it("may be counted, called by what they are, or have their number behind them", () => {
    const rows =
      "日期|检查情况\n2026.3.2|1、陆瑶（1001）、顾兵（1002）均迟到 2、客服冯凯早退\n2026.3.3|欧阳修迟到。一切正常。";
    expect(read(rows)).toEqual([
      "B2 陆瑶 K.1 2026-03-02 sharedRecord@B2",
      "B2 冯凯 K.2 2026-03-02",
      "B3 欧阳修 K.1 2026-03-03",
    ]);
  });

  it("are asked for where a word may be no name, where nobody is named beside them, or one figure is for several", () => {
    expect(read("日期|情况|扣分\n2026.3.2|金科长迟到|1\n2026.3.3|早退|1")).toEqual([
      "B2 - K.1 =1 2026-03-02 missingSubject@B2",
      "B3 - K.2 =1 2026-03-03 missingSubject@B3",
    ]);
    expect(read("日期|检查情况|扣分\n2026.3.2|马超：迟到，黄忠：早退|2")).toEqual([
      "B2 - K.1 2026-03-02 missingSubject@B2",
      "B2 - K.2 2026-03-02 missingSubject@B2",
    ]);
  });

  it("are nobody where a day or a customer stands before the event", () => {
    expect(read("日期|班组|情况\n2026.3.2|一组|周一迟到\n2026.3.3|二组|周末早退")).toEqual([
      "C2 - K.1 2026-03-02",
      "C3 - K.2 2026-03-03",
    ]);
  });

  it("stand in the remarks where no column is theirs", () => {
    expect(read("日期|违规项目|扣分|备注\n2026.3.2|迟到|1|陆瑶\n2026.3.3|早退|1|王小明")).toEqual([
      "B2 陆瑶 K.1 =1 2026-03-02",
      "B3 王小明 K.2 =1 2026-03-03",
    ]);
  });

  it("in sentences alone are asked about, also without a figure", () => {
    const { records, issues } = readSheet(
      "attendance",
      "本周考勤通报\n3月2日，陆瑶、王小明迟到，各扣1分。\n3月3日，顾兵早退",
    );
    expect(records).toEqual([]);
    expect(issues.map(({ code, facts }) => [code, facts])).toEqual([
      ["unheardRows", { rows: "2-3" }],
    ]);
  });
});
