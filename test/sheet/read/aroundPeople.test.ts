import { kinds, readSheet, told } from "./listed";

const read = (text: string, rulebook = "attendance", merges: readonly string[] = []) => {
  const reading = readSheet(rulebook, text, merges);
  return {
    kinds: kinds(reading),
    told: told(reading),
    people: reading.people.map(({ name, id }) => name ?? id),
    asked: reading.issues.map(({ code }) => code),
  };
};

describe("who an event is about", () => {
  test("may be named in front of it, where no column says", () => {
    const notes =
      "日期|班次|当班违规情况|交班人\n2026-03-02|早|孟德：迟到，扣1分；云长：早退，扣1分|玄德";
    expect(read(notes).told).toEqual(["C2 孟德 K.1 =1 2026-03-02", "C2 云长 K.2 =1 2026-03-02"]);
    expect(read(notes.replace("孟德：迟到", "备注：迟到")).told[0]).toContain("C2 - K.1");
  });

  test("is asked where a whole team is named for what one person does", () => {
    const rows = "日期|责任人|事项|扣分\n2026-05-12|二组全体|迟到|1";
    expect(read(rows).told).toEqual(["C2 - K.1 =1 2026-05-12 missingSubject@B2"]);
  });

  test("is nobody where a sentence says itself that nothing was", () => {
    const rows =
      "日期|班次|当班违规情况|交班人\n2026-03-02|早|系统升级20分钟，坐席无违规|玄德\n2026-03-03|早|孟德：迟到|玄德";
    expect(read(rows).told).toEqual(["C3 孟德 K.1 2026-03-03"]);
  });

  test("is no band of points below a list of results", () => {
    const rows =
      "客服|接通率(30%)|KPI得分|系数\n贾诩|95.2%|96|1.1\n荀攸|91.0%|90|1.0\n\nKPI得分|系数||\n95及以上|1.1||\n90-94|1.0||";
    expect(read(rows, "service-kpi")).toMatchObject({ told: [], people: ["贾诩", "荀攸"] });
  });

  test("is who was rated by several, whether or not all of them did", () => {
    const rows =
      "被评价人|自评(20%)||组员(30%)|\n|评分|折算|评分|折算\n夏侯|95|19|90|27\n曹仁|98|19.6||";
    const reading = read(rows, "review", ["A1:A2", "B1:C1", "D1:E1"]);
    expect(reading).toMatchObject({ told: [], people: ["夏侯", "曹仁"] });
  });
});

describe("figures that the sheet explains elsewhere", () => {
  test("by a note below, or by what its title says is written", () => {
    const rows = "姓名|迟到|早退\n童谣|2|0";
    expect(read(`${rows}\n注：迟到、早退栏填次数。`).told).toEqual(["B2 童谣 K.1 x2"]);
    expect(read(`考勤（出现打1）\n姓名|迟到|早退\n童谣||1`).told).toEqual(["C3 童谣 K.2 x1"]);
    expect(read(rows).told).toEqual(["B2 童谣 ? unclearNumbers@B2"]);
  });

  test("points beside a mark that nothing explains", () => {
    const rows = "坐席：卞和|日期：2026年3月4日||\n检查项|结果|扣分|说明\n迟到|有|1|\n早退|无|0|";
    expect(read(rows).told).toEqual(["A3 卞和 K.1 =1 2026-03-04"]);
  });

  test("words instead of a score are asked about", () => {
    const rows = "4月考评\n姓名|服务态度(40分)|出勤纪律(20分)|总分\n米雪|35|未评|35";
    expect(read(rows, "review").told).toEqual(["B3 米雪 F.2 =5", "C3 米雪 ? notEntered@C3"]);
  });
});

describe("a plan of shifts", () => {
  const rows = "姓名|6/1|6/2|6/3\n李斯|早|迟到|夜\n商鞅|中|休|早";

  test("tells of nobody's fault but what the rulebook knows", () => {
    expect(read(`2026年6月排班表\n${rows}`).told).toEqual(["C3 李斯 K.1 2026-06-02"]);
    expect(read(`2026年6月考勤\n${rows}`).told.length).toBeGreaterThan(1);
  });
});

test("labels with colons in three cells of a row head no table", () => {
  const rows =
    "姓名：|郁离子|岗位：|坐席|月份：|2026年4月\n发生日期|问题|||扣分|主管说明\n4月2日|迟到|||1|\n4月15日|早退|||1|";
  expect(read(rows).told).toEqual(["B3 郁离子 K.1 =1 2026-04-02", "B4 郁离子 K.2 =1 2026-04-15"]);
});

test("an inspection by area charges the area, in the words of what was found", () => {
  const rows =
    "巡查日期：2026年3月12日|||\n区域|发现的问题|扣分|整改期限\nA区|桌面杂乱|1|3月13日\nB区|—||\nC区|空调滴水|1|";
  const { records } = readSheet("hygiene", rows);
  expect(records.map(({ team, clause, day }) => [team, clause, day])).toEqual([
    ["A区", "W.3", "2026-03-12"],
    ["C区", null, "2026-03-12"],
  ]);
});
