import { exact, score } from "../../../src/core";
import { zhCN } from "../../../src/locales";
import {
  type CellValue,
  type Grid,
  type PlanCell,
  type SheetPlan,
  readBook,
  reportBook,
} from "../../../src/sheet";
import { lookOf, stateOf } from "../../../src/sheet/report/severity";
import { outbound, sheet } from "../outbound";

const ledgerHeader = ["日期", "工号", "姓名", "组别", "违规项目", "次数", "扣分", "检查人"];

/** 张三 loses 6 points, 李四 0.1; their scores are worked out beside the expectations. */
const ledger = sheet([
  ["呼出组 2026年3月"],
  ledgerHeader,
  ["2026-03-02", "1001", "张三", "一组", "1.3", 1, 5, "王五"],
  ["2026-03-01", "1001", "张三", "一组", "1.2", 2, 1, "王五"],
  ["2026-03-03", "1002", "李四", "一组", "6.1", null, null, "王五"],
]);

type Plans = readonly [SheetPlan, SheetPlan, SheetPlan, SheetPlan];

const planned = (grids: readonly Grid[]): Plans => {
  const reading = readBook(grids, outbound);
  const { cards, issues } = score({
    rulebook: outbound,
    records: reading.records,
    people: reading.people,
  });
  const plans = reportBook({
    rulebook: outbound,
    cards,
    issues: [...reading.issues, ...issues],
    reading,
    sources: grids.map((grid) => ({ sheet: grid.sheet, range: "A1:H100" })),
    words: zhCN.report,
  });
  const [summary, breakdown, questions, charts] = plans;
  if (!summary || !breakdown || !questions || !charts) throw new Error("four plans");
  return [summary, breakdown, questions, charts];
};

const formulaOf = (cell: PlanCell | undefined): string | null =>
  typeof cell === "object" && cell && "formula" in cell ? cell.formula : null;
const row = (plan: SheetPlan, index: number) => plan.cells[index] ?? [];

/** The rows of the breakdown as records by heading. */
const linesOf = (plan: SheetPlan) => {
  const [headings = [], ...rows] = plan.cells.slice(2);
  return rows.map((cells) =>
    Object.fromEntries(
      headings.map((heading, column) => [JSON.stringify(heading).slice(1, -1), cells[column]]),
    ),
  );
};

describe("every plan", () => {
  it("is a full block with as many widths as cells in a row", () => {
    for (const plan of planned([ledger])) {
      for (const cells of plan.cells) expect(cells).toHaveLength(plan.columnWidths.length);
    }
  });

  it("names the rulebook, its edition, the start of its hash and the month", () => {
    for (const plan of planned([ledger])) {
      expect(row(plan, 1)[0]).toMatch(
        /^考核规则：呼出坐席管理规范（考核标准）（2020 版，校验码 [0-9a-f]{8}）　考核期：2026年3月$/,
      );
    }
  });
});

describe("the summary", () => {
  it("is one formula beside a rank for each row", () => {
    const [summary] = planned([ledger]);
    // No clause of these rules costs money, and they have no grades.
    expect(summary.hiddenColumns?.map((column) => row(summary, 3)[column])).toEqual([
      "奖惩金额（元）",
      "等级",
    ]);
    expect(formulaOf(row(summary, 4)[1])).toBe(
      `=KPISCORES('台账'!A1:H100,"outbound-agent","2026-03",,,'扣分明细'!A3:T14)`,
    );
    expect(formulaOf(row(summary, 4)[0])).toMatch(/^=IF\(OR\(E5="",.*E\$5:E\$16>E5/);
    expect(row(summary, 4).slice(2, 10)).toEqual(Array.from({ length: 8 }, () => null));
    expect(row(summary, 5)[1]).toBeNull();
    expect(row(summary, 3).slice(0, 12)).toEqual([
      "名次",
      "工号",
      "姓名",
      "组别",
      "得分",
      "扣分",
      "加分",
      "奖惩金额（元）",
      "等级",
      "待确认",
      "状态",
      "暂定与处分",
    ]);
  });

  it("refers to the roster too where the cards need it", () => {
    const roster = sheet(
      [
        ["工号", "姓名", "班组"],
        ["1003", "赵六", "二组"],
      ],
      { name: "花名册" },
    );
    const [summary] = planned([ledger, roster]);
    expect(formulaOf(row(summary, 4)[1])).toBe(
      `=KPISCORES('台账'!A1:H100,"outbound-agent","2026-03",,'花名册'!A1:H100,'扣分明细'!A3:T19)`,
    );
  });

  it("has a formula for each month of a sheet, under the month's name", () => {
    const [summary] = planned([
      sheet([
        ledgerHeader,
        ["2026-03-02", "1", "张三", "一组", "1.2", 1, null, null],
        ["2026-04-02", "1", "张三", "一组", "1.2", 1, null, null],
      ]),
    ]);
    const formulas = summary.cells.flatMap((cells) => formulaOf(cells[1]) ?? []);
    const spilled = formulas.filter((formula) => formula.includes("KPISCORES"));
    expect(spilled.map((formula) => /"2026-..",/.exec(formula)?.[0])).toEqual([
      `"2026-03",`,
      `"2026-04",`,
    ]);
    expect(summary.cells.map(([first]) => first)).toEqual(
      expect.arrayContaining(["2026年3月", "2026年4月"]),
    );
  });

  it("holds values, and says so, where a month's records stand on two sheets", () => {
    const second = sheet(
      [
        ["日期", "工号", "姓名", "组别", "违规项目"],
        ["2026-03-09", "1002", "李四", "一组", "1.8"],
      ],
      { name: "补登" },
    );
    const [summary] = planned([ledger, second]);
    expect(row(summary, 2)[0]).toMatch(/^2026年3月的结果一条公式算不全/);
    // 李四: 100, less 0.1 (6.1) and 0.5 (1.8), plus 2 for each of the sections 2, 4 and 7.
    expect(row(summary, 4).slice(1, 10)).toEqual([
      "1002",
      "李四",
      "一组",
      105.4,
      0.6,
      6,
      0,
      null,
      0,
    ]);
    // 张三: 100 - 5 - 1, plus 2 for each of the sections 2, 4, 6 and 7.
    expect(row(summary, 5).slice(1, 7)).toEqual(["1001", "张三", "一组", 102, 6, 8]);
  });

  it("has means and totals of the teams as formulas over the ranking", () => {
    const [summary] = planned([ledger]);
    const headings = summary.cells.findIndex(([, second]) => second === "人数");
    const teams = summary.cells.slice(headings + 1).map((cells) => cells[3]);
    expect(teams.slice(0, 4)).toEqual(["全体", null, "一组", null]);
    // Two cards and room for ten more: rows 5 to 16. Two headings, everybody's two rows, then the team.
    const people = '((B$5:B$16<>"")+(C$5:C$16<>D$5:D$16)>0)*(C$5:C$16<>"")';
    expect(formulaOf(row(summary, headings + 1)[1])).toBe(`=SUMPRODUCT(${people})`);
    expect(formulaOf(row(summary, headings + 4)[5])).toBe(
      `=IF(B21=0,"",SUMPRODUCT(${people}*(D$5:D$16=D$21),F$5:F$16))`,
    );
    // The mean is the total of the row below by the number of people.
    expect(formulaOf(row(summary, headings + 3)[5])).toBe('=IF(B21=0,"",F22/B21)');
  });

  const unknownItem = (name: string) =>
    sheet(
      [
        ["日期", "姓名", "违规项目"],
        ["2026-03-01", "张三", "忘记打卡"],
      ],
      { name },
    );
  it("colours by rules over the cells, which hold live rows too, and says the same in words", () => {
    const [summary] = planned([unknownItem("台账")]);
    // One card, and room for ten more.
    const at = { row: 4, rows: 11, column: 0, columns: 12 };
    expect(summary.rules).toContainEqual({ look: "asked", at, formula: "=N($J5)>0" });
    expect(summary.rules).toContainEqual({
      look: "bonus",
      at: { ...at, column: 4, columns: 1 },
      formula: "=N($E5)>100",
    });
    expect(formulaOf(row(summary, 4)[10])).toBe(
      '=IF(N(J5)>0,"▲ 待确认",IF(N(H5)<0,"▼ 罚款",IF(N(E5)>100,"★ 高于基准分","")))',
    );
  });

  it("calls none of our functions in a rule, for Excel refuses them there", () => {
    const [summary] = planned([ledger]);
    for (const { formula } of summary.rules ?? []) expect(formula).not.toContain("KPI");
  });

  it("notes beside the ranking whose score is provisional, to be found by id, name and team", () => {
    const [summary] = planned([unknownItem("台账")]);
    expect(row(summary, 4).slice(13)).toEqual([null, "张三", null, "得分暂定：1 个问题未决"]);
    expect(formulaOf(row(summary, 4)[11])).toBe(
      '=IF(C5="","",IFERROR(LOOKUP(2,1/((N$5:N$15=B5)*(O$5:O$15=C5)*(P$5:P$15=D5)),Q$5:Q$15),""))',
    );
  });
});

describe("the breakdown", () => {
  const [, breakdown] = planned([ledger]);
  const lines = linesOf(breakdown);

  it("lists each subject's lines in ranking order, by section and then by day", () => {
    // 李四 has 107.9 points (100 - 0.1 + 4 × 2), 张三 102.
    expect(lines.map((line) => [line["姓名"], line["条款"], line["增减"]])).toEqual([
      ["李四", null, 2],
      ["李四", null, 2],
      ["李四", null, 2],
      ["李四", "6.1", -0.1],
      ["李四", null, 2],
      ["张三", "1.2", -1],
      ["张三", "1.3", -5],
      ["张三", null, 2],
      ["张三", null, 2],
      ["张三", null, 2],
      ["张三", null, 2],
    ]);
  });

  it("shows a line's arithmetic, its severity in words and the cell it rests on", () => {
    expect(lines[5]).toEqual({
      考核期: "2026-03",
      工号: "1001",
      姓名: "张三",
      组别: "一组",
      // 1 March 2026 is day 46082 of Excel's calendar.
      日期: 46082,
      条款: "1.2",
      内容: "上班做与工作无关的事",
      数量: 2,
      计扣: 2,
      单价: 0.5,
      倍数: 1,
      增减: -1,
      单位: "分",
      算式: "0.5 × 2 = 1",
      状态: "▼▼ 中",
      检查人: "王五",
      依据: { link: { sheet: "台账", cell: "E4" }, text: "台账!E4" },
      原文: "1.2",
      申诉: null,
      已记录的申诉: null,
    });
    expect([3, 6, 0].map((index) => lines[index]?.["状态"])).toEqual(["▼ 轻", "▼▼▼ 重", "＋ 奖励"]);
  });

  it("colours neighbouring rows of one look in one run", () => {
    const coloured = breakdown.looks.filter(({ look }) => look === "bonus" || look === "severe");
    expect(coloured.map(({ look, at }) => [look, at.row, at.rows])).toEqual([
      ["bonus", 3, 3],
      ["bonus", 7, 1],
      ["severe", 9, 1],
      ["bonus", 10, 4],
    ]);
  });

  it("has a filter over header and lines", () => {
    expect(breakdown.filter).toEqual({ row: 2, column: 0, rows: 12, columns: 20 });
  });

  it("gives what a cap takes of a bonus a look of its own: nothing is given back", () => {
    const about = {
      clause: "1.1",
      text: "表扬",
      section: "1",
      quantity: null,
      measured: null,
      charged: null,
      amount: null,
      multiplier: exact(1),
      unit: "point",
      status: "counted",
      recording: null,
      day: null,
      inspector: null,
      source: [],
    } as const;
    const states = ["-3", "3"].map((points) =>
      stateOf({ ...about, kind: "clauseCap", points: exact(points) }, exact(5)),
    );
    expect(states.map((state) => [state, lookOf[state]])).toEqual([
      ["cut", "body"],
      ["restored", "waived"],
    ]);
  });

  it("keeps a withdrawn record visible, as such", () => {
    const [, plan] = planned([
      sheet([
        ["日期", "姓名", "违规项目", "状态"],
        ["2026-03-01", "张三", "1.3", "申诉成立"],
      ]),
    ]);
    expect(linesOf(plan)[0]).toMatchObject({ 条款: "1.3", 增减: 0, 算式: null, 状态: "× 撤销" });
  });
});

describe("the open questions", () => {
  const questions = (values: readonly (readonly CellValue[])[]) => {
    const [, , plan] = planned([sheet(values)]);
    return plan;
  };

  it("stand in the order of the sheet, each linked to its cell, with clauses to choose from", () => {
    const plan = questions([
      ["日期", "姓名", "违规项目"],
      ["不明", "张三", "1.2"],
      ["2026-03-01", "李四", "客户资料"],
    ]);
    expect(plan.cells.slice(3).map((cells) => cells.slice(0, 5))).toEqual([
      [1, "日期", "台账", { link: { sheet: "台账", cell: "A2" }, text: "A2" }, "不明"],
      [2, "措辞", "台账", { link: { sheet: "台账", cell: "C3" }, text: "C3" }, "客户资料"],
    ]);
    expect(row(plan, 3)[8]).toBe("张三");
    expect(row(plan, 4)[6]).toMatch(/5\.1 违规泄露客户资料（\d+%）/);
    expect(row(plan, 4)[7]).toBeNull();
  });

  it("have the answer's column within 960 pixels, where a pane stands beside the sheet", () => {
    const { columnWidths } = questions([["日期", "姓名", "违规项目"]]);
    const pixels = columnWidths.slice(0, 8).map((width) => width * 7 + 5);
    expect(pixels.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(960);
  });

  it("say that nothing is open where nothing is", () => {
    const plan = questions([
      ["日期", "姓名", "违规项目"],
      ["2026-03-01", "张三", "1.2"],
    ]);
    expect(row(plan, 3)[0]).toBe("没有待确认的问题。");
  });

  it("mask mobile numbers, in the text and in the sentence", () => {
    const plan = questions([
      ["日期", "姓名", "违规项目"],
      ["2026-03-01", "张三", "客户13812345678来电"],
    ]);
    const written = JSON.stringify(plan.cells);
    expect(written).toContain("客户138****5678来电");
    expect(written).not.toContain("13812345678");
  });

  it("never turn HR's text into a formula", () => {
    const plan = questions([
      ["日期", "姓名", "违规项目"],
      ["2026-03-01", "张三", "=1+1"],
    ]);
    expect(row(plan, 3)[4]).toBe("=1+1");
  });
});
