import { readSheet, told } from "./listed";

const read = (rulebook: string, text: string, merges: readonly string[] = []) =>
  told(readSheet(rulebook, text, merges));

describe("what heads a column", () => {
  it("is the recording below a bare 录音, while 录音1 and 录音2 stand for recordings themselves", () => {
    const list = "姓名|加分事由|加分|录音|日期\n石兰|微笑服务|3|V3301|2026-06-04";
    expect(readSheet("call-quality", list).records.map(({ recording }) => recording)).toEqual([
      "V3301",
    ]);
    const across = "质检扣分表\n质检项|录音1|录音2\n录音编号|R1|R2\n答非所问|3|\n应答卡顿||3";
    expect(read("call-quality", across)).toHaveLength(2);
  });

  it("is whose fault it is: who entered the order, and the customers' representative", () => {
    for (const head of ["录单员", "录单人", "接单人员", "客户代表"])
      expect([
        head,
        ...read("service-norms", `日期|${head}|问题|扣分\n2026-08-04|时维|漏单|6`),
      ]).toEqual([head, "C2 时维 17 =6 2026-08-04"]);
  });

  it("is no member of the staff whose fault it is where somebody proposed or recommended", () => {
    const star = "日期|姓名|事项|扣分|推荐人\n2026-08-04|时维|漏单|6|九月";
    expect(read("service-norms", star)).toEqual(["C2 时维 17 =6 2026-08-04"]);
  });

  it("is the points taken, whoever reckons them", () => {
    for (const head of ["考核扣分", "绩效扣分", "质检扣分"])
      expect(read("service-norms", `日期|姓名|问题|${head}\n2026-08-04|时维|漏单|6`)).toEqual([
        "C2 时维 17 =6 2026-08-04",
      ]);
  });

  it("is a week of the month, below which it says what happened", () => {
    const weeks =
      "2026年4月周记录\n姓名|第一周|第二周|第三周\n沈园|玩手机2次|无|吃零食\n唐琬|无|无|无";
    expect(read("outbound-agent", weeks)).toEqual(["B3 沈园 1.2 x2", "D3 沈园 1.4"]);
  });

  it("stands in two rows where a name is merged with the cell below it", () => {
    const rows = `2026年9月扣分（次数）
序号|姓名|现场|业务|备注
||吃零食|抽查答错|
1|柴静好|1||
2|沐阳||2|`;
    const found = read("outbound-agent", rows, ["A1:E1", "A2:A3", "B2:B3", "E2:E3"]);
    expect(found).toEqual(["C4 柴静好 1.4 x1", "D5 沐阳 6.4 x2"]);
  });

  it("counts by the order, and does not count how many there were", () => {
    const orders =
      "2026年7月工单差错\n录单人|录单总量(单)|漏单(单)|工单填错(单)\n骆宾|412|1|2\n祖冲|388||";
    expect(read("service-norms", orders)).toEqual(["C3 骆宾 17 x1", "D3 骆宾 13 x2"]);
  });

  it("is a day, where the row names the item and the figure says how often", () => {
    const days = `2026年10月违规日历（次数）
姓名|项目|8|9|10|合计
关山月|玩手机|1||2|3
关山月|吃零食||1||1
项庄|玩手机||||0`;
    expect(read("outbound-agent", days)).toEqual([
      "C3 关山月 1.2 x1 2026-10-08",
      "E3 关山月 1.2 x2 2026-10-10",
      "D4 关山月 1.4 x1 2026-10-09",
    ]);
  });

  it("may be a team with its people below it, items at the side", () => {
    const teams =
      "9月违规次数\n项目|林组||何组|\n|成蹊|谢桥|何夕|简兮\n玩手机|1||2|\n大声喧哗||||1";
    const { records } = readSheet("outbound-agent", teams, ["A2:A3", "B2:C2", "D2:E2"]);
    expect(records.map(({ people, team }) => [people[0]?.name, team])).toEqual([
      ["成蹊", "林组"],
      ["何夕", "何组"],
      ["简兮", "何组"],
    ]);
  });
});

describe("what heads a column of days", () => {
  it("is no day where no year stands anywhere: which one it was is asked", () => {
    const grid = "姓名|6月1日|6月2日|6月3日\n王小明|提前挂机-6||漏单-6\n李大海|||";
    expect(read("service-norms", grid)).toEqual([
      "B2 王小明 8 =6 unreadableDate@B2",
      "D2 王小明 17 =6 unreadableDate@D2",
    ]);
    expect(read("service-norms", `2026年扣分\n${grid}`)[0]).toBe("B3 王小明 8 =6 2026-06-01");
  });

  it("is no day where it says how many there were", () => {
    const sums = "2026年6月考勤汇总（次数）\n姓名|出勤天数|迟到|事假\n王小明|21|2|1\n李大海|22|0|0";
    expect(read("outbound-agent", sums)).toEqual(["C3 王小明 2.3 x2", "D3 王小明 2.4 x1"]);
  });

  it("is the day on which a report was due, beside that on which it came", () => {
    const reports = `报表上交
责任人|应交时间|实交时间|迟交天数|结果
闵行|2026-08-05|2026-08-07|2|运营报告迟交
冀北|2026-09-05|2026-09-05|0|按时`;
    expect(read("outbound-agent", reports)).toEqual(["E3 闵行 7.2 x2 2026-08-05"]);
  });
});

describe("a form of scores", () => {
  it("takes labels for what they are by their parts, each beside its value", () => {
    const form = `录音监听评分表|||
被监听人|游子吟|工号|8021
录音编号|LY-118|通话日期|2026年3月4日
项目|标准分|实得分|说明
吐字清晰|1|0|`;
    const { records } = readSheet("call-quality", form);
    expect(records.map(({ people, recording, day }) => [people[0], recording, day])).toEqual([
      [{ id: "8021", name: "游子吟", team: null }, "LY-118", "2026-03-04"],
    ]);
  });

  it("names what ought to be: points missing there are those of the contrary", () => {
    const form =
      "姓名：游子吟|2026年3月|\n项目|标准分|实得分\n吐字清晰|1|0\n应答流畅|3|3\n条理清晰|3|1";
    expect(read("call-quality", form)).toEqual(["A3 游子吟 1.B.4 =1", "A5 游子吟 2.B.4 =2"]);
  });

  it("may be a list: points taken beside a standard are for its contrary, and none for nothing", () => {
    const list = `日期|坐席|考核项|满分|扣分
2026-06-02|王小明|吐字清晰|1|1
2026-06-02|王小明|应答流畅|3|0
2026-06-02|李大海|普通话标准|2|2`;
    expect(read("call-quality", list)).toEqual([
      "C2 王小明 1.B.4 =1 2026-06-02",
      "C4 李大海 1.B.1 =2 2026-06-02",
    ]);
  });

  it("gives the maxima in a row of its own, and a score of 0 loses all of them", () => {
    const scores = `2026年6月质检得分表
姓名|录音编号|吐字清晰|应答流畅|总得分
满分||1|3|4
孔雀|A1|1|0|1
阿蛮|A2|0|3|3
林下|A3|1|3|4`;
    expect(read("call-quality", scores)).toEqual(["D4 孔雀 2.B.3 =3", "C5 阿蛮 1.B.4 =1"]);
  });
});

describe("what stands beside a record", () => {
  const row = (head: string, word: string) =>
    readSheet("service-norms", `日期|客服|问题|${head}|扣分\n2026-06-03|李大海|漏单|${word}|`)
      .records;

  it("is asked about where it may say that nobody at the desk is to blame", () => {
    for (const [head, word] of [
      ["有效性", "无效"],
      ["责任方", "系统"],
      ["责任归属", "客户原因"],
      ["定性", "不算违规"],
    ] as const)
      expect([head, ...row(head, word).flatMap(({ issues }) => issues)]).toMatchObject([
        head,
        { code: "unknownStatus", cell: "D2" },
      ]);
    for (const [head, word] of [
      ["有效性", "有效"],
      ["责任方", "坐席"],
      ["定性", "一般违规"],
    ] as const)
      expect([head, ...row(head, word).flatMap(({ issues }) => issues)]).toEqual([head]);
  });

  it("withdraws the record where its heading asks whether it is valid, and it is not", () => {
    expect(row("是否有效投诉", "无效").map((record) => record.void)).toEqual([true]);
    expect(row("是否有效投诉", "有效").map((record) => record.void)).toEqual([false]);
  });
});

describe("marks and words in everyday hands", () => {
  it("reads how often where the cell itself says so, and points that can be no counts", () => {
    const often = "2026年6月\n姓名|玩手机|吃零食\n王小明|2次|1次\n李大海|无|1次";
    expect(read("outbound-agent", often)).toEqual([
      "B3 王小明 1.2 x2",
      "C3 王小明 1.4 x1",
      "C4 李大海 1.4 x1",
    ]);
    const points = "2026年6月违规\n姓名|漏单|提前挂机|语气生硬\n王小明|6|0|10\n李大海|0|12|0";
    expect(read("service-norms", points)).toEqual([
      "B3 王小明 17 =6",
      "D3 王小明 1 =10",
      "C4 李大海 8 =12",
    ]);
    expect(read("service-norms", points.replace("|10\n", "|7\n")).join()).toContain(
      "unclearNumbers",
    );
  });

  it("finds whom a count is about in a list of names, and who offended each time", () => {
    const names = "2026年6月\n违规项目|次数|人员名单\n玩手机|2|王小明、李大海\n吃零食|1|王小明";
    const { records } = readSheet("outbound-agent", names);
    expect(records.map(({ people }) => people.map(({ name }) => name))).toEqual([
      ["王小明", "李大海"],
      ["王小明"],
    ]);
    const times = "2026年6月\n姓名|第1次|第2次\n王小明|6.2 玩游戏|6.9 化浓妆\n李大海|6.3 砸键盘|";
    expect(read("rewards-penalties", times)).toEqual([
      "B3 王小明 P.1 2026-06-02",
      "B4 李大海 P.5 2026-06-03",
      "C3 王小明 A.2 2026-06-09",
    ]);
  });

  it("counts what can be no points: once or twice, where the rulebook takes ten and more", () => {
    const table = "综合检查表\n姓名|穿着不得体|三声未接|备注\n柴静好|1|2|\n席慕||1|";
    expect(read("rewards-penalties", table)).toEqual([
      "B3 柴静好 A.1 x1",
      "C3 柴静好 T.1 x2",
      "C4 席慕 T.1 x1",
    ]);
    const dearer = table.replace("|2|", "|20|");
    expect(read("rewards-penalties", dearer).join()).toContain("unclearNumbers@C3");
  });

  it("charges whoever stands below the one item of a list by day, and nobody where there is none", () => {
    const stars = `2026年5月每日服务明星
日期|星期|服务明星|推荐人
5月6日|三|王小明|邱组长
5月7日|四|空缺|
5月8日|五|李大海|焦组长`;
    expect(read("call-quality", stars)).toEqual([
      "C3 王小明 5.11 2026-05-06",
      "C5 李大海 5.11 2026-05-08",
    ]);
  });

  it("takes points beside every item for prices, where ticks in two columns say what happened", () => {
    const slip = `坐席：裴度|录音：Z-908|日期：2026-07-07|
项目|扣分|有问题|没问题
吐字不清晰|1|√|
应答不流畅|3||√`;
    expect(read("call-quality", slip)).toEqual(["A3 裴度 1.B.4 =1 2026-07-07"]);
    const contradicted = slip.replace("吐字不清晰|1|√", "吐字不清晰||√");
    expect(read("call-quality", contradicted).join()).toContain("unreadableFigure@B4");
  });

  it("knows who was found to be at fault, and asks where a fine was remitted", () => {
    const complaints = `投诉日期|投诉人|被投诉坐席|投诉内容|责任判定|扣分
2026-06-02|刘女士|王小明|推诿客户|有责|1
2026-06-03|陈先生|李大海|推诿客户|无责|`;
    const { records } = readSheet("outbound-agent", complaints);
    expect(records.map((record) => record.void)).toEqual([false, true]);
    const fines = "日期|姓名|事项|罚款|缴款情况\n2026-06-02|王小明|玩游戏|10|减免";
    expect(read("rewards-penalties", fines)).toEqual([
      "C2 王小明 P.1 =10 2026-06-02 unknownStatus@E2",
    ]);
  });

  it("knows letters by a table of codes beside the days", () => {
    const codes =
      "2026年11月违规\n姓名|11/9|11/10|11/11|代码|含义\n南宫燕|A||B|A|上班玩手机\n西门雨||A||B|现场吃零食";
    expect(read("outbound-agent", codes)).toEqual([
      "B3 南宫燕 1.2 2026-11-09",
      "D3 南宫燕 1.4 2026-11-11",
      "C4 西门雨 1.2 2026-11-10",
    ]);
  });

  it("takes what was in time for nothing to note, and what begins a month for no event", () => {
    const logins = "日期|姓名|核查结论\n2026-09-07|单于飞|按时\n2026-09-08|单于飞|未按规定登录";
    expect(read("outbound-agent", logins)).toEqual(["C3 单于飞 2.1 2026-09-08"]);
    const card = "日期|姓名|摘要|扣减|余分\n2026-02-01|辛弃|月初||100\n2026-02-06|辛弃|漏单|6|94";
    expect(read("service-norms", card)).toEqual(["C3 辛弃 17 =6 2026-02-06"]);
  });

  it("asks whose a team's event is where words before it may be a name", () => {
    const diary =
      "日期|值班经理|当日情况\n2026-06-02|水主任|无\n2026-06-03|水主任|许知秋迟到10分钟";
    expect(read("outbound-agent", diary)).toEqual(["C3 - 2.3 2026-06-03 missingSubject@C3"]);
  });
});
