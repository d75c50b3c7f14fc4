import { readSheet, told } from "./listed";

test("names below the items are who offended, each on the row's day", () => {
  const reading = readSheet(
    "outbound-agent",
    `
巡检记录 2026年3月
日期|上班玩手机|未穿工衣|大声喧哗|巡检人
3月9日|张三|无|李四、王五|赵六
|/|张三(已提醒)|两人|赵六
3月10日|无|无|/|赵六
`,
  );
  expect(told(reading)).toEqual([
    "B3 张三 1.2 2026-03-09",
    "D3 李四 1.6 2026-03-09 sharedRecord@D3",
    "C4 张三 1.4 2026-03-09",
    "D4 - 1.6 2026-03-09 missingSubject@D4",
  ]);
});

test("several items of a row, each with its figure, are events each", () => {
  const reading = readSheet(
    "outbound-agent",
    `
日期|姓名|扣分项1|扣分1|扣分项2|扣分2
2026-03-02|张三|玩手机|0.5|日报迟交|0.2
2026-03-03|李四|||大声喧哗|1
2026-03-04|王五||||
`,
  );
  expect(told(reading)).toEqual([
    "C2 张三 1.2 =0.5 2026-03-02",
    "E2 张三 7.1 =0.2 2026-03-02",
    "E3 李四 1.6 =1 2026-03-03",
  ]);
  expect(reading.people.map(({ name }) => name)).toContain("王五");
});

test("ticks below people of several teams mean what the title says", () => {
  const ticked = (title: string) =>
    told(
      readSheet(
        "outbound-agent",
        `${title}\n检查内容|张三|李四|王五\n上班玩手机|√||\n未穿工衣||√|\n打私人电话|√||`,
      ),
    );
  expect(ticked("2026年3月12日检查（有违规的打√）")).toEqual([
    "A3 张三 1.2 2026-03-12",
    "A4 李四 1.4 2026-03-12",
    "A5 张三 1.5 2026-03-12",
  ]);
  expect(ticked("2026年3月12日检查（合格打√）")).toEqual([]);
});

test("a day in brackets behind a figure is its day where the sheet says so", () => {
  const dated = (title: string) =>
    told(
      readSheet(
        "outbound-agent",
        `${title}\n姓名|玩手机|吃零食\n张三|0.5（4.3）|\n李四||0.5（4.10）`,
      ),
    );
  expect(dated("2026年4月扣分表（括号内为日期）")).toEqual([
    "B3 张三 1.2 =0.5 2026-04-03",
    "C4 李四 1.4 =0.5 2026-04-10",
  ]);
  expect(dated("2026年4月扣分表").every((line) => line.includes("unreadableFigure"))).toBe(true);
});

test("a team in the column of those responsible is no person", () => {
  const reading = readSheet(
    "outbound-agent",
    "日期|责任人|违规项目\n2026-03-02|外呼二组|未开班前会\n2026-03-03|外呼二组|上班玩手机",
  );
  expect(told(reading)).toEqual(["C2 - 2.2 2026-03-02", "C3 - 1.2 2026-03-03 missingSubject@B3"]);
  expect(reading.records.map(({ team }) => team)).toEqual(["外呼二组", "外呼二组"]);
});

test("what was found decides where the rulebook knows it and not the item", () => {
  const found = (item: string, fact: string) =>
    told(readSheet("outbound-agent", `姓名|检查项目|检查情况\n张三|${item}|${fact}`));
  expect(found("现场环境", "工位脏乱")).toEqual(["C2 张三 1.1"]);
  expect(found("打私人电话", "工位脏乱")[0]).toMatch(/^B2 张三 1\.5/);
});

test("a row below a gap that begins with a name is data, whatever its words look like", () => {
  const week = "姓名|周一6/1|周二6/2|周三6/3|周四6/4|周五6/5|备注";
  const reading = readSheet(
    "attendance",
    `第23周考勤（2026.6.1-6.5）\n${week}\n|\n窦婴||迟到|||早退|\n田蚡|年假|年假||漏打卡||`,
  );
  expect(told(reading).map((line) => line.split(" ")[2])).toEqual(["K.1", "K.2", "K.4"]);
});

test("labels in traditional script say whom and which day a sheet is about", () => {
  const reading = readSheet(
    "outbound-agent",
    "扣分單\n被考核人：張三|檢查日期：2026年3月6日\n扣分項目|扣分\n上班玩手機|0.5",
  );
  expect(told(reading)).toEqual(["A4 張三 1.2 =0.5 2026-03-06"]);
});
