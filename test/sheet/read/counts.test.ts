import { score } from "../../../src/core";
import { readQuantity } from "../../../src/sheet/read/cell/quantity";
import { readBook } from "../../../src/sheet";
import { labelledRulebook } from "../labelled/rulebooks";
import { loaded, sheet } from "../outbound";
import { readSheet, told } from "./listed";

const quantityUnder = (heading: string, text: string) =>
  told(readSheet("desk", `姓名|日期|事项|${heading}\n周仓|2026.3.2|漏回访|${text}`)).map((line) =>
    line.split(" ").slice(3).join(" "),
  );

describe("how many", () => {
  it.each(["次/天", "几笔", "单数", "宗数", "件", "发生几回", "共几单", "次、天"])(
    "is told under %s",
    (heading) => {
      expect(quantityUnder(heading, "2")).toEqual(["x2 2026-03-02"]);
    },
  );

  it.each(["两单", "俩", "2趟", "×2", "*2", "x2", "2x", "2×", "总共二笔"])(
    "is told by %s",
    (text) => {
      expect(quantityUnder("次数", text)).toEqual(["x2 2026-03-02"]);
    },
  );

  it("is three where 仨 stands", () => {
    expect(quantityUnder("次数", "仨")).toEqual(["x3 2026-03-02"]);
  });

  it.each(["好几单", "两三次", "十二三次", "一堆", "2+1"])(
    "is asked about at its own cell: %s",
    (text) => {
      expect(quantityUnder("几单", text)).toEqual(["2026-03-02 unreadableQuantity@D2"]);
      expect(readQuantity(text, null)).toBe("unreadable");
    },
  );

  it.each([
    ["漏打卡×3", "x3"],
    ["漏打卡 x 3", "x3"],
    ["漏打卡（*3）", "x3"],
    ["漏打卡三趟", "x3"],
  ])("is told behind the item: %s", (item, often) => {
    const line = `A2 马岱 K.4 ${often} 2026-07-02`.replace("A2", "C2");
    expect(told(readSheet("attendance", `姓名|日期|事项\n马岱|2026.7.2|${item}`))).toEqual([line]);
  });

  it("is asked about where days are told of what is counted each time", () => {
    expect(told(readSheet("attendance", "姓名|日期|事项\n马岱|2026.7.2|漏打卡3天"))).toEqual([
      "C2 马岱 K.4 2026-07-02 unreadableQuantity@C2",
    ]);
  });

  it("is not told by a day of a month", () => {
    const { records } = readSheet("outbound-agent", "2026年\n姓名|事项\n马岱|月报迟交4月5日");
    expect(records.map(({ clause, quantity }) => [clause, quantity])).toEqual([["7.2", null]]);
  });

  it("stands behind each event under a month's heading", () => {
    const rows = "2026年考勤\n姓名|1月|2月\n马岱|漏打卡×2|—\n关兴|—|迟到×1，早退×3";
    expect(told(readSheet("attendance", rows))).toEqual([
      "B3 马岱 K.4 x2",
      "C4 关兴 K.1 x1",
      "C4 关兴 K.2 x3",
    ]);
  });

  it("is none where the row says 0", () => {
    const rows = "2026年\n月份|考核事项|次/天|扣分\n4月|月报迟交|2天|2\n5月|班前会未开|0|0";
    const { records } = readSheet("outbound-agent", rows);
    expect(records.map(({ clause, period }) => [clause, period])).toEqual([["7.2", "2026-04"]]);
  });
});

describe("which way a figure goes", () => {
  const lines = (rows: string) => told(readSheet("desk", rows));

  it.each(["类型", "性质", "方向", "加减"])("is told by a word beside it under %s", (heading) => {
    const rows = `姓名|事项|分值|${heading}\n周仓|工单错误|1|减\n廖化|支援其他班组|1|加`;
    expect(lines(rows)).toEqual(["B2 周仓 Z.1 =1", "B3 廖化 B.3 =1"]);
  });

  it("is asked about where it goes against the clause, or the figure against its word", () => {
    const rows =
      "姓名|事项|分数|类型\n周仓|工单错误|1|加\n廖化|支援其他班组|-1|加\n关平|漏回访|0.5|-";
    expect(lines(rows)).toEqual([
      "B2 周仓 Z.1 unreadableFigure@C2",
      "B3 廖化 B.3 unreadableFigure@C3",
      "B4 关平 Z.5 =0.5",
    ]);
  });

  it("leaves a heading its meaning where its cells say more", () => {
    const rows = "姓名|类型|扣分\n周仓|工单错误|1\n廖化|漏回访|0.5";
    expect(lines(rows)).toEqual(["B2 周仓 Z.1 =1", "B3 廖化 Z.5 =0.5"]);
  });

  it.each(["加扣金額（元）", "奖罚金额", "增减额", "奖扣元"])(
    "is told by the figures' own signs under %s",
    (heading) => {
      const rows = `姓名|日期|事由|${heading}\n周仓|2026.3.2|上班聊天|-10\n廖化|2026.3.4|客户来信表扬|＋50`;
      const { records, issues } = readSheet("rewards-penalties", rows);
      expect(issues).toEqual([]);
      expect(records.map(({ figure }) => figure && Number(figure.numerator))).toEqual([10, 50]);
    },
  );
});

test("what stands in a column that nobody read leaves the cards of its rows open, and only those", () => {
  const rows =
    "姓名|日期|事项|赔付\n周仓|2026.3.2|工单差错|20\n廖化|2026.3.4|漏回访|\n关平|2026.3.5|漏回访|三笔";
  const rulebook = labelledRulebook("desk");
  const { records, people, issues } = readSheet("desk", rows);
  expect(issues.map(({ code, cell }) => [code, cell])).toEqual([["unclearColumn", "D1"]]);
  const { cards } = score({ rulebook, records, people });
  expect(cards.map(({ subject, provisional }) => [subject.name, provisional])).toEqual(
    expect.arrayContaining([
      ["周仓", true],
      ["廖化", false],
      ["关平", true],
    ]),
  );
});

test("what weighs in a row where only 分值 tells it is asked about", () => {
  const asked = (heads: string, row: string) =>
    readSheet("desk", `姓名|日期|事项|${heads}\n周仓|2026.3.2|漏回访|${row}`).issues.map(
      ({ code, cell }) => [code, cell],
    );
  expect(asked("分值", "2")).toEqual([["unclearColumn", "D1"]]);
  expect(asked("分值|扣分", "2|0.5")).toEqual([]);
  expect(asked("分值|得分", "2|1.5")).toEqual([]);
});

test("counts in a list of items under an unknown heading are asked about, not taken for once", () => {
  const rows = "2026年3月考核表\n考核事项|出了啥数|扣分\n班前会未开|两次|1\n月报迟交|三次|3";
  const { issues } = readSheet("outbound-agent", rows);
  expect(issues.map(({ code, cell }) => [code, cell])).toEqual([["unclearColumn", "B2"]]);
});

describe("how many minutes, where a clause counts them", () => {
  const step = { of: 5, round: "up" };
  const late = { id: "1.1", text: "迟到", effect: "deduct", amount: 1, per: "minute", step };
  const rulebook = loaded({
    id: "minutes",
    title: { "zh-CN": "考勤" },
    edition: "1",
    source: { document: "测试" },
    sections: [{ id: "1", title: "考勤", clauses: [late] }],
  });
  const minutesIn = (item: string, often: string | number | null) => {
    const rows = [
      ["姓名", "日期", "事项", "次数"],
      ["马岱", "2026-07-02", item, often],
    ];
    return told(readBook([sheet(rows)], rulebook))
      .join()
      .split(" ")
      .slice(3)
      .join(" ");
  };

  it("is told with the item or beside it, in minutes or hours", () => {
    expect(minutesIn("迟到12分钟", null)).toBe("x12 2026-07-02");
    expect(minutesIn("迟到", "12分钟")).toBe("x12 2026-07-02");
    expect(minutesIn("迟到0.5小时", null)).toBe("x30 2026-07-02");
  });

  it("is asked where a bare figure may as well be how often", () => {
    expect(minutesIn("迟到", 2)).toBe("2026-07-02 unreadableQuantity@D2");
    expect(minutesIn("迟到", "2次")).toBe("2026-07-02 unreadableQuantity@D2");
  });
});
