import { readSheet, told } from "./listed";

describe("what is easily lost or taken for something else", () => {
  it("days of a short week below a group, beside people whose names stand in the row above", () => {
    const rows =
      "考勤（2026-04-06 至 2026-04-10）\n姓名|迟到时长(分钟)|考勤结果||\n||6|7|8\n夏澜|12|正常|迟到12分钟|正常\n席青||正常|正常|早退";
    const merges = ["A2:A3", "B2:B3", "C2:E2"];
    expect(told(readSheet("attendance", rows, merges))).toEqual([
      "D4 夏澜 K.1 2026-04-07",
      "E5 席青 K.2 2026-04-08",
    ]);
  });

  it("a remark that says more of what its row counts", () => {
    const rows =
      "2026年4月\n姓名|迟到(次)|旷工(天)|备注\n马超|2|1|4月20日无故缺勤\n黄忠|0|0|4月21日早退";
    expect(told(readSheet("attendance", rows))).toEqual([
      "B3 马超 K.1 x2",
      "C3 马超 K.3 x1",
      "D4 黄忠 K.2 2026-04-21",
    ]);
  });

  it("an item whose name ends like a day, and what costs in brackets behind its count", () => {
    const rows =
      "2026年7月违规次数\n姓名|上班聊天|三声未接\n马超|2次|—\n黄忠|—|1次（20元）\n魏延|1次|—";
    expect(told(readSheet("rewards-penalties", rows))).toEqual([
      "B3 马超 P.2 x2",
      "C4 黄忠 T.1 x1 =20",
      "B5 魏延 P.2 x1",
    ]);
    const fines = "2026年7月罚款汇总（元）\n姓名|上班聊天|三声未接\n马超|10|\n黄忠|10|20";
    expect(readSheet("rewards-penalties", fines).records.map(({ day }) => day)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("an item about signatures in the last row, which is not for signing", () => {
    const rows =
      "2026年7月考核次数\n考核项目|马超|黄忠\n协议书乱写乱画||1\n协议书签字不完整|2|\n部门签字：||";
    expect(told(readSheet("rewards-penalties", rows))).toEqual([
      "A3 黄忠 G.1 x1",
      "A4 马超 G.2 x2",
    ]);
  });

  it("items that head columns by their number in the regulation", () => {
    const rows =
      "2026年7月考核次数\n工号|姓名|组别|1 命令语气|漏单|反查用户资料|提前挂机\n1001|马超|一组|1|||\n1002|黄忠|二组||||2";
    expect(told(readSheet("service-norms", rows))).toEqual(["D3 马超 1 x1", "G4 黄忠 8 x2"]);
  });

  it("a month's column of dated events, each in its own month", () => {
    const rows =
      "违规情况（2026年3、4月）\n姓名|3月|4月\n马超|3.5迟到-1；3.18早退-1|4.2脱岗-2\n黄忠|无|4.8迟到-1";
    expect(told(readSheet("attendance", rows))).toEqual([
      "B3 马超 K.1 =1 2026-03-05",
      "B3 马超 K.2 =1 2026-03-18",
      "C3 马超 K.5 =2 2026-04-02",
      "C4 黄忠 K.1 =1 2026-04-08",
    ]);
  });

  it("days without a year on both sides of New Year", () => {
    const rows =
      "登记　2025年12月～2026年1月\n日期|姓名|违规项目|扣分\n12月26日|马超|迟到|1\n1月4日|黄忠|早退|1";
    expect(told(readSheet("attendance", rows))).toEqual([
      "C3 马超 K.1 =1 2025-12-26",
      "C4 黄忠 K.2 =1 2026-01-04",
    ]);
  });

  it("events side by side, a column each, with their labels at the left", () => {
    const rows =
      "检查单\n日期|2026-03-02|2026-03-04\n姓名|马超|黄忠\n问题|迟到|早退\n整改|已补|已谈话";
    expect(told(readSheet("attendance", rows))).toEqual([
      "B4 马超 K.1 2026-03-02",
      "C4 黄忠 K.2 2026-03-04",
    ]);
  });

  it("the team in the title of a scorecard without people", () => {
    const rows =
      "外呼二中心2026年3月考核扣分表\n考核内容|扣分标准|本月扣分|扣分说明\n迟到|1分/次|2|迟到2次\n早退|1分/次|0|";
    const { records } = readSheet("attendance", rows);
    expect(records.map(({ team }) => team)).toEqual(["外呼二中心"]);
    expect(told({ ...readSheet("attendance", rows) })).toEqual(["A3 - K.1 x2 =2"]);
  });

  it("counts and points in groups that stand beside names, and are no tables side by side", () => {
    const groups = "2026年3月\n姓名|迟到||早退|\n|次数|扣分|次数|扣分\n马超|2|2|1|1\n黄忠|0|0|3|3";
    expect(told(readSheet("attendance", groups))).toEqual([
      "B4 马超 K.1 x2 =2",
      "D4 马超 K.2 x1 =1",
      "D5 黄忠 K.2 x3 =3",
    ]);
  });

  it("counts and points of one item with a blank column between, in any order", () => {
    const apart =
      "2026年3月\n姓名|迟到|||早退|\n|次数||扣分|次数|扣分\n马超|2||2|1|1\n黄忠|0||0|3|3";
    expect(told(readSheet("attendance", apart, ["B2:D2", "E2:F2"]))).toEqual([
      "B4 马超 K.1 x2 =2",
      "E4 马超 K.2 x1 =1",
      "E5 黄忠 K.2 x3 =3",
    ]);
    const names = "2026年3月考核\n姓名|迟到次数||早退次数|迟到扣分|早退扣分\n马超|2||1|2|1";
    expect(told(readSheet("attendance", names))).toEqual([
      "B3 马超 K.1 x2 =2",
      "D3 马超 K.2 x1 =1",
    ]);
    const kinds = "2026年3月考核\n姓名|次数||扣分|\n|迟到|早退|迟到|早退\n马超|2|1|2|1";
    expect(told(readSheet("attendance", kinds))).toEqual([
      "B4 马超 K.1 x2 =2",
      "C4 马超 K.2 x1 =1",
    ]);
  });

  it("a blank row between the groups of a header and the names below them", () => {
    const merged = "2026年3月扣分\n姓名|迟到||早退|\n||||\n|次数|扣分|次数|扣分\n马超|2|2|1|1";
    const expected = ["B5 马超 K.1 x2 =2", "D5 马超 K.2 x1 =1"];
    expect(told(readSheet("attendance", merged, ["A2:A4", "B2:C2", "D2:E2"]))).toEqual(expected);
    expect(told(readSheet("attendance", merged))).toEqual(expected);
  });

  it("the day in two columns, also around sums, and asks about what is none", () => {
    const rows =
      "2026年\n月|日|姓名|事项|扣分\n3|2|马超|迟到|1\n3|5|魏延|旷工|5\n\n合计||||6\n\n4|2|黄忠|早退|1\n四?|3|姜维|早退|1";
    expect(told(readSheet("attendance", rows))).toEqual([
      "D3 马超 K.1 =1 2026-03-02",
      "D4 魏延 K.3 =5 2026-03-05",
      "D8 黄忠 K.2 =1 2026-04-02",
      "D9 姜维 K.2 =1 unreadableDate@B9",
    ]);
  });

  it("in traditional script how often, for how long, when and for how much", () => {
    const ledger =
      "日期|姓名|情況|次數\n2026-03-05|馬超|遲到兩次|\n2026年三月六號|黃忠|遲到30分鐘|\n2026-03-07|魏延|遲到|兩個\n";
    expect(told(readSheet("attendance", ledger))).toEqual([
      "C2 馬超 K.1 x2 2026-03-05",
      "C3 黃忠 K.1 2026-03-06",
      "C4 魏延 K.1 x2 2026-03-07",
    ]);
    const remarks = "2026年3月\n姓名|備註\n馬超|遲到兩次，早退1次\n黃忠|3月6號遲到30分鐘；9號早退";
    expect(told(readSheet("attendance", remarks))).toEqual([
      "B3 馬超 K.1 x2",
      "B3 馬超 K.2 x1",
      "B4 黃忠 K.1 2026-03-06",
      "B4 黃忠 K.2 2026-03-09",
    ]);
    const letter = readSheet("attendance", "通報\n1. 三月五號，馬超遲到，罰款十元。");
    expect(letter.issues.map(({ code, cell }) => `${code}@${cell}`)).toEqual(["unheardRows@A2"]);
  });

  it("whom forms are about that stand below one another with a name at the side", () => {
    const forms = (first: string, second: string, gap: string, merges: readonly string[] = []) =>
      told(
        readSheet(
          "attendance",
          `2026年3月\n${first}|事项|次数|扣分\n|迟到|2|2\n${gap}${second}|事项|次数|扣分\n|早退|1|1`,
          merges,
        ),
      );
    const expected = ["B3 马超 K.1 x2 =2", "B5 黄忠 K.2 x1 =1"];
    expect(forms("马超", "黄忠", "")).toEqual(expected);
    expect(forms("姓名：马超", "姓名：黄忠", "")).toEqual(expected);
    expect(forms("马超", "黄忠", "", ["A2:A3", "A4:A5"])).toEqual(expected);
    expect(forms("马超", "黄忠", "\n")).toEqual(["B3 马超 K.1 x2 =2", "B6 黄忠 K.2 x1 =1"]);
  });

  it("nobody called by a label that stands beside a form", () => {
    const rows = "2026年3月\n事项|次数|扣分||姓名|马超\n迟到|2|2||部门|一组";
    expect(told(readSheet("attendance", rows))).toEqual(["A3 - K.1 x2 =2 missingSubject@A3"]);
  });
});
