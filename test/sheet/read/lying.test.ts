import { kinds, readSheet, told } from "./listed";

const read = (text: string) => {
  const reading = readSheet("attendance", text);
  return {
    kinds: kinds(reading),
    told: told(reading),
    people: reading.people.map(({ name, id }) => name ?? id),
    asked: reading.issues.map(({ code }) => code),
  };
};

describe("slips of labels and values", () => {
  const slip = (name: string, day: string, fact: string) =>
    `员工过失通知单\n姓名|${name}\n班组|夜班\n过失日期|${day}\n过失事实|${fact}\n处理结果|扣1分\n员工签名|`;

  test("one, or several under one another", () => {
    const first = slip("韩笑", "2026年3月14日", "迟到");
    expect(read(first)).toMatchObject({
      kinds: ["form"],
      told: ["B5 韩笑 K.1 =1 2026-03-14"],
      asked: [],
    });
    expect(read(`${first}\n\n${slip("田单", "2026年3月15日", "早退")}`).told).toEqual([
      "B5 韩笑 K.1 =1 2026-03-14",
      "B13 田单 K.2 =1 2026-03-15",
    ]);
  });

  test("two labels in a row", () => {
    const text = "过失单\n姓名|韩笑|工号|8021\n日期|2026-03-14|事由|早退";
    expect(read(text).told).toEqual(["D3 韩笑 K.2 2026-03-14"]);
  });

  test("a slip of which nothing is known is asked about", () => {
    expect(read("通知单\n姓名|韩笑\n日期|2026-03-14\n事由|头发太长").told).toEqual([
      "B4 韩笑 ? 2026-03-14 unknownClause@B4",
    ]);
  });
});

describe("days down the side and people across", () => {
  const grid = "夜班考勤（2026年3月）\n日期|星期|蒋干|黄盖\n3/9|一|到|迟到\n3/10|二|早退|休";

  test("tell whose day it was", () => {
    expect(read(grid)).toMatchObject({
      kinds: ["dayGrid"],
      told: ["D3 黄盖 K.1 2026-03-09", "C4 蒋干 K.2 2026-03-10"],
      people: ["蒋干", "黄盖"],
    });
  });

  test("with figures below the names are asked about", () => {
    expect(read(grid.replace("到|迟到", "1|2")).told).toEqual([]);
  });
});

describe("a legend of a grid of days", () => {
  const days = "姓名|1|2|3|4|5|6|7";

  test("explains marks with minutes or parts of a day behind them", () => {
    const rows = `2026年4月考勤\n说明：迟=迟到（后为分钟），旷=旷工，休=轮休\n${days}\n闻喜|||迟8||休|旷0.5|`;
    expect(read(rows).told).toEqual(["D4 闻喜 K.1 2026-04-03", "G4 闻喜 K.3 x0.5 2026-04-06"]);
  });

  test("may stand in columns of its own", () => {
    const rows = `2026年4月考勤\n${days}||符号|含义\n闻喜|★|★|◎|★|★|★|★||★|正常\n司空|★|★|★|★|■|★|★||◎|迟到\n令狐|★|★|★|★|★|★|★||■|旷工`;
    expect(read(rows).told).toEqual(["D3 闻喜 K.1 2026-04-03", "F4 司空 K.3 2026-04-05"]);
  });
});

describe("months as columns", () => {
  test("of stories give each its month", () => {
    const text =
      "2026年第一季度考勤异常\n姓名|1月|2月|备注\n谷雨|迟到2次|无|\n白露|缺卡；早退|旷工半天|";
    const { records } = readSheet("attendance", text);
    expect(records.map(({ clause, period }) => [clause, period])).toEqual([
      ["K.1", "2026-01"],
      ["K.4", "2026-01"],
      ["K.2", "2026-01"],
      ["K.3", "2026-02"],
    ]);
  });

  test("of figures, the item beside them", () => {
    const text = "2026年违规次数（次）\n坐席|违规项|1月|2月|合计\n郝运|迟到|1|0|1\n牛奔|旷工|0|2|2";
    const { records } = readSheet("attendance", text);
    expect(records).toMatchObject([
      { clause: "K.1", period: "2026-01", source: [{ cell: "C3" }, {}, {}] },
      { clause: "K.3", period: "2026-02", source: [{ cell: "D4" }, {}, {}] },
    ]);
  });

  test("of figures, the item in the title", () => {
    const text = "2026年1—3月迟到扣分统计\n姓名|1月|2月|3月|小计\n乐正|1||2|3\n南宫||||0";
    expect(read(text)).toMatchObject({
      kinds: ["matrix"],
      told: ["B3 乐正 K.1 =1", "D3 乐正 K.1 =2"],
    });
  });

  test("of figures without an item are results, and asked about", () => {
    const text = "2026年绩效\n姓名|1月|2月|3月\n乐正|98|97|99";
    expect(read(text)).toMatchObject({ kinds: ["results"], told: [], asked: ["missingColumn"] });
  });
});
