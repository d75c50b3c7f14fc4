import { toNumber } from "../../src/core";
import type { Argument } from "../../src/functions/arguments";
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
