import { toNumber } from "../../src/core";
import { type Argument } from "../../src/functions/arguments";
import { cardRow, lineRow } from "../../src/functions/rows";
import {
  cardOf,
  cardsOf,
  certain,
  scoreOf as baseScoreOf,
  yuanOf,
} from "../../src/functions/score-range";
import { faultOf } from "./fault";
import { ledger, withRow } from "./ledger";

const given = (
  records: Argument,
  said: { rulebook?: Argument; period?: Argument; address?: string } = {},
) => ({
  records,
  rulebook: said.rulebook ?? "outbound-agent",
  period: said.period ?? null,
  address: said.address ?? "台账!A1:F40",
});

const scoreOf = (records: Argument, subject: Argument) => {
  const { score } = certain(cardOf(given(records), subject));
  return score && toNumber(score);
};

const withoutHeader = (...cells: string[]) => [["林晓", ...cells]];

describe("the score of one subject", () => {
  test("by name or id: 林晓 loses 0.5 and 0.3 and two clean sections: 110 − 4 − 0.8", () => {
    expect([scoreOf(ledger, "林晓"), scoreOf(ledger, [["1001"]]), scoreOf(ledger, "1001")]).toEqual(
      [105.2, 105.2, 105.2],
    );
  });

  test("周平 loses 5 and 2 and one clean section (section 5 has none): 110 − 2 − 7", () => {
    expect(scoreOf(ledger, "周平")).toBe(101);
  });

  test("the whole range as one team: 110 − 4 − 0.8 − 7", () => {
    expect(scoreOf(ledger, "*")).toBe(98.2);
  });

  test("left out, a range of several people is refused, naming how many and KPISCORES", () => {
    const fault = faultOf(() => scoreOf(ledger, null));
    expect(fault.kind).toBe("invalidValue");
    expect(fault.message).toMatch(/2 .*KPISCORES/);
  });

  test("left out, the only person is meant", () => {
    expect(scoreOf(ledger.slice(0, 4), undefined)).toBe(105.2);
  });

  test("one of two people of one name is asked for by id", () => {
    const twice = withRow(46090, 1003, "林晓", "1.3", 1, null);
    expect(faultOf(() => scoreOf(twice, "林晓")).message).toBe("“林晓”不止一人，请改用工号。");
    expect(scoreOf(twice, " 1003 ")).toBe(103);
  });

  test("somebody who is not there is not available", () => {
    expect(faultOf(() => scoreOf(ledger, "吴凡"))).toMatchObject({
      kind: "notAvailable",
      message: "区域里没有“吴凡”。请检查姓名或工号。",
    });
  });

  test("a row that is not understood gives no number but names the cell", () => {
    const odd = withRow(46090, 1001, "林晓", "头发太长", 1, null);
    const fault = faultOf(() => scoreOf(odd, "林晓"));
    expect(fault.kind).toBe("notAvailable");
    expect(fault.message).toContain("台账!D7");
    expect(scoreOf(odd, "周平")).toBe(101);
    expect(
      cardsOf(given(odd))
        .map(cardRow)
        .map((row) => [row[1], row.at(-1)]),
    ).toEqual([
      ["林晓", 1],
      ["周平", 0],
    ]);
  });

  test("a formula error is no event, nobody's name and no figure: its cell is named", () => {
    const row: readonly (string | number | null)[] = [46090, 1001, "林晓", "1.3", 1, null];
    for (const [column, cell] of ["A", "B", "C", "D", "E"].entries()) {
      const broken = withRow(...row.with(column, "#N/A"));
      const fault = faultOf(() => scoreOf(broken, "林晓"));
      expect([fault.kind, fault.message]).toEqual([
        "notAvailable",
        expect.stringContaining(`台账!${cell}7 单元格是公式错误 #N/A`),
      ]);
    }
    const nobody = withRow(46090, "#N/A", "#N/A", "1.3", 1, null);
    expect(cardsOf(given(nobody)).map(({ subject }) => subject.name)).toEqual(["林晓", "周平"]);
    expect(faultOf(() => scoreOf(nobody, "周平")).message).toContain("台账!C7");
  });

  test("quantities written as text are figures, or asked", () => {
    const times = (quantity: string) => () =>
      scoreOf(withRow(46090, 1001, "林晓", "1.2", quantity, null), "林晓");
    expect([" 2 ", "２", "两次", "2.0"].map((two) => times(two)())).toEqual([
      104.2, 104.2, 104.2, 104.2,
    ]);
    for (const odd of ["TRUE", "-1", "若干", "1/2"]) expect(times(odd)).toThrow(/台账!E7/);
  });
});

describe("a range of few cells", () => {
  test("of two columns, with one row of data: 打私人电话 twice, 110 − 2 − 2 × 0.5", () => {
    const counts = [
      ["姓名", "打私人电话次数"],
      ["林晓", "2"],
    ];
    expect(scoreOf(counts, null)).toBe(107);
  });

  test("without a header is read where its cells say what they are", () => {
    for (const cells of [["打私人电话2次"], ["打私人电话", "2次"], ["打私人电话", "2", "-1"]])
      expect(scoreOf(withoutHeader(...cells), null)).toBe(107);
    for (const cells of [["打私人电话"], ["打私人电话", "0.5"], ["打私人电话", "-0.5"]])
      expect(scoreOf(withoutHeader(...cells), null)).toBe(107.5);
  });

  test("gives no number where they do not: 1 may be a count, or twice 0.5", () => {
    const fault = faultOf(() => scoreOf(withoutHeader("打私人电话", "1"), null));
    expect(fault).toMatchObject({ kind: "notAvailable" });
    expect(fault.message).toContain("台账!C1");
    for (const cells of [["2"], ["打私人电话?", "1"]])
      expect(faultOf(() => scoreOf(withoutHeader(...cells), null)).kind).toBe("notAvailable");
  });

  test("gives no full marks for a list of results", () => {
    const results = [
      ["姓名", "得分"],
      ["林晓", "95"],
    ];
    expect(faultOf(() => scoreOf(results, null))).toMatchObject({ kind: "notAvailable" });
  });
});

/*
 * Rewards and penalties warn at a first offence: 何静's second chat costs 10, her suggestion earns 100;
 * 唐波's only chat is a warning.
 */
describe("the net yuan of one subject", () => {
  const register = [
    ["日期", "姓名", "奖惩事由", "金额"],
    ["2026-03-02", "何静", "上班聊天", "0"],
    ["2026-03-09", "何静", "上班聊天", "-10"],
    ["2026-03-11", "何静", "合理化建议", "100"],
    ["2026-03-11", "唐波", "上班聊天", ""],
  ];
  const yuanFor = (records: Argument, subject: Argument, period: Argument = null) =>
    yuanOf(certain(cardOf(given(records, { rulebook: "rewards-penalties", period }), subject)));

  test("rewards less fines, the first offence free: 100 − 10, and 0", () => {
    expect([yuanFor(register, "何静"), yuanFor(register, "唐波")]).toEqual([90, 0]);
  });

  test("fines alone are negative; an offence of an earlier month is no first one any more", () => {
    const april = [...register, ["2026-04-01", "唐波", "上班聊天", ""]];
    expect(yuanFor(april, "唐波", "2026-04")).toBe(-10);
  });

  test("without a base there is no score to give, and never a 0", () => {
    const card = cardOf(given(register, { rulebook: "rewards-penalties" }), "何静");
    expect(faultOf(() => baseScoreOf(card))).toMatchObject({ kind: "notAvailable" });
    expect(cardRow(card)[3]).toBe("");
  });

  test("a rulebook of points has no yuan", () => {
    expect(yuanOf(certain(cardOf(given(ledger), "林晓")))).toBe(0);
  });

  test("a row that is not understood gives no amount but names the cell", () => {
    const odd = [...register, ["2026-03-12", "何静", "头顶长角", "50"]];
    const fault = faultOf(() => yuanFor(odd, "何静"));
    expect(fault.kind).toBe("notAvailable");
    expect(fault.message).toContain("台账!C6");
    expect(yuanFor(odd, "唐波")).toBe(0);
  });
});

describe("the month", () => {
  const twoMonths = withRow("2026-04-02", 1001, "林晓", "1.2", 1, null);

  test("a range of several months is refused, naming them, until one is chosen", () => {
    const fault = faultOf(() => cardsOf(given(twoMonths)));
    expect(fault.kind).toBe("invalidValue");
    expect(fault.message).toContain("2026-03、2026-04");
    expect(cardsOf(given(twoMonths, { period: "2026-04" }))).toHaveLength(1);
    expect(cardsOf(given(twoMonths, { period: "46113" }))).toHaveLength(1);
  });

  test("a period that cannot be read is refused", () => {
    const fault = faultOf(() => cardsOf(given(ledger, { period: "上个月" })));
    expect(fault).toMatchObject({ kind: "invalidValue" });
  });
});

test("a roster adds who has no record: nothing lost, five clean sections, 110", () => {
  const people = [
    ["工号", "姓名", "班组"],
    ["1002", "周平", "一组"],
    ["1003", "吴凡", "一组"],
  ];
  for (const address of ["花名册!A1:C3", "Sheet2!B1:D3", null]) {
    const rows = cardsOf({ ...given(ledger), roster: { people, address } }).map(cardRow);
    expect(rows.map(([id, name, team, score]) => [id, name, team, score])).toEqual([
      ["1003", "吴凡", "一组", 110],
      ["1001", "林晓", "", 105.2],
      ["1002", "周平", "一组", 101],
    ]);
  }
});

test("an item that looks like a number is the clause that it reads as", () => {
  expect(scoreOf(withRow("2026-03-10", 1001, "林晓", "1.1", 1, null), "林晓")).toBe(104.7);
});

describe("the rulebook", () => {
  test("left out, it is the built-in one that explains every row", () => {
    const explained = { ...given(ledger), rulebook: null };
    expect(cardsOf(explained)).toHaveLength(2);
    const odd = { ...explained, records: withRow(46090, 1001, "林晓", "头发太长", 1, null) };
    expect(faultOf(() => cardsOf(odd))).toMatchObject({ kind: "notAvailable" });
  });

  test("left out, nothing to score is explained by none", () => {
    for (const records of [ledger.slice(0, 2), [["", ""]], "", [["1", "2"]]]) {
      const fault = faultOf(() => cardsOf({ ...given(records), rulebook: null }));
      expect(fault).toMatchObject({ kind: "notAvailable" });
    }
  });

  test("several cells that are no rule table name none of them", () => {
    for (const cells of [[["outbound-agent", ""]], [["outbound-agent"], [""]]]) {
      const fault = faultOf(() => cardsOf(given(ledger, { rulebook: cells })));
      expect(fault).toMatchObject({ kind: "invalidValue" });
      expect(fault.message).toMatch(/规则表/);
    }
  });

  test("one that does not exist is refused, naming those that do", () => {
    const fault = faultOf(() => cardsOf(given(ledger, { rulebook: "kpi-2099" })));
    expect(fault.kind).toBe("invalidValue");
    expect(fault.message).toContain("outbound-agent");
  });
});

test("a row per subject: id, name, team, score, deducted, bonus, yuan, grade, issues", () => {
  expect(cardsOf(given(ledger)).map(cardRow)).toEqual([
    ["1001", "林晓", "", 105.2, 0.8, 6, 0, "", 0],
    ["1002", "周平", "", 101, 7, 8, 0, "", 0],
  ]);
});

test("the lines of a subject, with their arithmetic and cell", () => {
  const rows = cardOf(given(ledger), "林晓").lines.map(lineRow);
  expect(rows.slice(0, 1)).toEqual([
    ["1.2", "上班做与工作无关的事", 1, 1, 0.5, 1, -0.5, "分", "已计", "台账!D3", ""],
  ]);
  expect(rows.filter(([clause]) => clause === "6.4")).toEqual([
    ["6.4", "班前会业务抽查答错", 3, 3, 0.1, 1, -0.3, "分", "已计", "台账!D4", ""],
  ]);
});

test("a line shows, behind everything else, what was measured beside its clause's condition", () => {
  const late = withRow("2026-03-06", 1003, "吴敏", "现场故障延迟报告3小时", null, null);
  const rows = cardOf(given(late), "吴敏").lines.map(lineRow);
  const row = rows.find(([clause]) => clause === "7.7");
  expect(row?.at(-1)).toBe("3 小时 > 2 小时");
});

test("a range without a table of records is not available, and says so", () => {
  expect(faultOf(() => cardsOf(given([["今天天气不错"]])))).toMatchObject({ kind: "notAvailable" });
});

test("a range without records has nobody: empty, a header only, figures, errors, names alone", () => {
  const header = ledger.slice(0, 2);
  const blank = Array.from({ length: 6 }, () => "");
  const names = [["姓名"], ["林晓"]];
  for (const records of [
    [[""]],
    header,
    [...header, blank],
    [["1", "2"]],
    [["#N/A", "#N/A"]],
    names,
  ]) {
    for (const subject of [null, "*"]) {
      expect(faultOf(() => cardOf(given(records), subject))).toMatchObject({
        kind: "notAvailable",
        message: "区域里没有考核对象。请选中包含表头和记录的区域。",
      });
    }
  }
});

test("whole columns are their filled part", () => {
  const blank = Array.from({ length: 6 }, () => "");
  const column = [...ledger, ...Array.from({ length: 20_000 }, () => blank)];
  expect(scoreOf(column, "林晓")).toBe(105.2);
});

/* A function is handed the value of merged cells in their first cell only. */
test("a row below a merged name is asked about, and not left out", () => {
  const below = withRow("", "", "", "1.3", 1, null);
  expect(faultOf(() => scoreOf(below, "林晓")).message).toContain("台账!D7");
  const counts = [
    ["姓名", "打私人电话次数"],
    ["林晓", "2"],
    ["", "1"],
  ];
  expect(faultOf(() => scoreOf(counts, "林晓")).message).toContain("台账!B3");
});

describe("empty cells", () => {
  test("a quantity of 0 costs nothing, an empty one is one", () => {
    const row = (quantity: string) => ["2026-03-02", "1001", "林晓", "1.2", quantity, ""];
    expect(scoreOf([...ledger.slice(0, 2), row("0")], "林晓")).toBe(110);
    expect(scoreOf([...ledger.slice(0, 2), row("")], "林晓")).toBe(107.5);
  });

  test("where blank rows arrive as zeros, zeros are empty cells", () => {
    const zeros = ledger.map((row) => row.map((cell) => (cell === "" ? "0" : cell)));
    const blank = Array.from({ length: 6 }, () => "0");
    expect(cardsOf(given([...zeros, blank, blank])).map(cardRow)).toEqual(
      cardsOf(given(ledger)).map(cardRow),
    );
  });
});
