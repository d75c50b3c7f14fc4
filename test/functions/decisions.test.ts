import { exact, toNumber } from "../../src/core";
import type { Argument } from "../../src/functions/arguments";
import { computed } from "../../src/functions";
import { openQuestions } from "../../src/functions/open-questions";
import { cardOf } from "../../src/functions/score-range";
import { faultOf } from "./fault";
import { ledger, withRow } from "./ledger";

const range = { rulebook: "outbound-agent", address: "台账!A1:F40" };
const title = "呼出坐席管理规范（考核标准）";
const header = ["类别", "表", "单元格", "读到的内容", "姓名", "日期", "答复", "规则"];
const appeals = [
  ["工号", "姓名", "组别", "日期", "依据", "原文", "申诉", "已记录的申诉"],
  ["1001", "林晓", "", "46083", "台账!D3", "1.2 上班做与工作无关的事", "撤销", ""],
];

const scoreOf = (records: Argument, ...decisions: readonly Argument[]) => {
  const given = decisions.map((cells) => ({ cells, address: null }));
  const { score } = cardOf({ ...range, records, period: null, decisions: given }, "林晓");
  return score && toNumber(score);
};

const odd = withRow(46090, 1001, "林晓", "头发太长", 1, null);
const answer = ["措辞", "", "", "头发太长", "", "", "1.3", title];

/* 林晓 has 105.2: 110 less 0.5 and 0.3 and the 2 of each of their sections. 1.3 costs 5 more. */
describe("decisions", () => {
  test("from the table answer a wording", () => {
    expect(scoreOf(odd, [header, answer])).toBe(100.2);
  });

  test("stacked in one range, each part has its own header", () => {
    const stacked = [header, answer, ["", "", "", "", "", "", "", ""], header, answer];
    expect(scoreOf(odd, stacked)).toBe(100.2);
  });

  test("beside a blank column they decide as well", () => {
    const wider = [header, answer].map((row) => [...row, ""]);
    expect(scoreOf(odd, wider)).toBe(100.2);
  });

  test("tell which rulebook explains everything, where none is named", () => {
    const given = { ...range, rulebook: null, records: odd, period: null };
    const decisions = [{ cells: [header, answer], address: null }];
    expect(() => cardOf(given, "林晓")).toThrow(/没有一套内置规则/);
    expect(toNumber(cardOf({ ...given, decisions }, "林晓").score ?? exact(0))).toBe(100.2);
  });

  test("blank or left out, they decide nothing; a range of something else is refused", () => {
    expect(
      scoreOf(ledger, null, [
        ["", ""],
        ["", ""],
      ]),
    ).toBe(105.2);
    expect(faultOf(() => scoreOf(ledger, ledger))).toMatchObject({ kind: "invalidValue" });
  });
});

describe("the questions of a range", () => {
  test("stand with row, cell, text, reason and what settles them", () => {
    const [[row, cell, text, reason, settles] = [], ...more] = openQuestions({
      ...range,
      records: odd,
    });
    expect([row, cell, text]).toEqual([7, "台账!D7", "头发太长"]);
    expect(reason).toMatch(/看不懂考核项目“头发太长”/);
    expect(settles).toMatch(/不计$/);
    expect(more).toEqual([]);
  });

  test("are of the rulebook that explains most, where none is named", () => {
    const [[row, cell] = [], ...more] = openQuestions({ ...range, rulebook: null, records: odd });
    expect([row, cell, more.length]).toEqual([7, "台账!D7", 0]);
    const unknown = ledger.map((cells) =>
      cells.with(3, cells[3] === "考核项目" ? "考核项目" : "云"),
    );
    expect(() => openQuestions({ ...range, rulebook: null, records: unknown })).toThrow(
      /没有一套内置规则/,
    );
  });

  test("name the sheet where no single cell is meant", () => {
    const records = [
      ["日期", "姓名"],
      ["2026-03-02", "林晓"],
    ];
    const [[row, cell, , reason] = []] = openQuestions({ ...range, records });
    expect([row, cell]).toEqual(["", "台账"]);
    expect(reason).toMatch(/考核项目/);
  });

  test("are not said to be none of a range in which nothing could be read", () => {
    for (const records of [[["", ""]], [["1", "2"]], [["#N/A", "#N/A"]], "林晓"])
      expect(() => openQuestions({ ...range, records })).toThrow(/没有考核对象/);
  });

  test("are none where everything was understood or answered", () => {
    const none = [["", "", "", "没有待确认的内容。", ""]];
    expect(openQuestions({ ...range, records: ledger })).toEqual(none);
    const decisions = [{ cells: [header, answer], address: null }];
    expect(openQuestions({ ...range, records: odd, decisions })).toEqual(none);
  });
});

test("an appeal of the breakdown withdraws its record: the 0.5 and the section's 2 come back", () => {
  expect(scoreOf(ledger, null, appeals)).toBe(107.7);
});

describe("the functions hand on where each argument stands", () => {
  const at = ["甲!B2:G9", "规则!C5:D6", "", "", "", ""];
  const noRules = [["编号", "内容"]];

  test("the records'", () => {
    const { cells } = { cells: [], ...computed("KPICHECK", [odd, "outbound-agent", null], at) };
    expect(cells.map(([row, cell]) => [row, cell])).toEqual([[8, "甲!E8"]]);
    const lines = computed("KPIBREAKDOWN", [ledger, "outbound-agent", "林晓", null, null], at);
    expect(JSON.stringify(lines)).toContain("甲!E4");
  });

  test("the rule table's, and every fault is Excel's own error", () => {
    Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode: {} } });
    for (const call of [
      computed("KPISCORE", [ledger, noRules, null, null, null], at),
      computed("KPISCORES", [ledger, noRules, null, null, null, null], at),
      computed("KPIBREAKDOWN", [ledger, noRules, null, null, null], at),
      computed("KPICHECK", [ledger, noRules, null], at),
      computed("KPIYUAN", [ledger, noRules, null, null], at),
      computed("KPIPOINTS", ["1.1", "1", noRules, null], ["", "", ...at.slice(1)]),
      computed("KPICLAUSE", ["1.1", noRules], at),
      computed("KPIGRADE", ["90", [[...(noRules[0] ?? []), "类型"]]], at),
    ])
      expect(call).toEqual({ fault: expect.stringContaining("规则表 规则!C5") });
  });

  test("and where no line is, an empty cell is", () => {
    const none = [
      ["姓名", "上班聊天次数", "吃零食次数"],
      ["林晓", "0", "0"],
    ];
    expect(computed("KPIBREAKDOWN", [none, "rewards-penalties", null, null, null], at)).toEqual({
      cells: [[""]],
    });
  });

  test("answers, appeals and a roster each in their place", () => {
    const roster = [
      ["姓名", "班组"],
      ["吴凡", "一组"],
    ];
    const given = [odd, "outbound-agent", null, [header, answer], roster, appeals];
    const { cells } = { cells: [], ...computed("KPISCORES", given, at) };
    expect(cells.map(([, name, , score]) => [name, score])).toContainEqual(["吴凡", 110]);
  });
});

class ExcelError extends Error {
  constructor(_code: unknown, message: string) {
    super(message);
  }
}
