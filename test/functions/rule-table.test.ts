import { type Rulebook, toNumber } from "../../src/core";
import { gradeFor } from "../../src/functions/grade-pay";
import { rulebookFor } from "../../src/functions/rulebook";
import { cardRow } from "../../src/functions/rows";
import { cardOf, cardsOf } from "../../src/functions/score-range";
import { clauseOf, pointsOf } from "../../src/functions/single-item";
import { zhCN } from "../../src/locales";
import { builtInRulebook } from "../../src/rulebooks";
import { ruleTable } from "../../src/sheet";
import { loaded } from "../sheet/outbound";
import { faultOf } from "./fault";
import { ledger } from "./ledger";

/** A rulebook's table as Excel hands it to a parameter of type text. */
const range = (rulebook: Rulebook): string[][] =>
  ruleTable(rulebook, zhCN.rules.table).map((row) =>
    row.map((cell) => (cell === null ? "" : String(cell))),
  );

const outbound = (): Rulebook => {
  const rulebook = builtInRulebook("outbound-agent");
  if (!rulebook) throw new Error("outbound-agent is missing");
  return rulebook;
};

const whole = { period: null, address: "台账!A1:F6" };

test("a range of rules scores as the rulebook that it was written from", () => {
  const byTable = cardsOf({ ...whole, records: ledger, rulebook: range(outbound()) });
  expect(byTable).toEqual(cardsOf({ ...whole, records: ledger, rulebook: "outbound-agent" }));
});

test("an edit of the range changes the score: 1.2 costs 3 instead of 0.5", () => {
  const rows = range(outbound());
  const header = rows.find((row) => row.includes("分值")) ?? [];
  const clause = rows.find((row) => row[1] === "1.2") ?? [];
  clause[header.indexOf("分值")] = "3";
  const { score } = cardOf({ ...whole, records: ledger, rulebook: rows }, "林晓");
  // 100, five clean sections less two, 1.2 at 3, 6.4 three times 0.1.
  expect(score && toNumber(score)).toBe(100 + 6 - 3 - 0.3);
});

test("items, points and grades take a range too", () => {
  const rules = range(
    loaded({
      id: "own",
      title: { "zh-CN": "自定" },
      edition: "1",
      base: 100,
      source: { document: "测试" },
      grades: [
        { label: "好", from: 80 },
        { label: "差", from: 0 },
      ],
      sections: [
        {
          id: "K",
          title: "考勤",
          clauses: [{ id: "K.1", text: "迟到", effect: "deduct", amount: 2 }],
        },
      ],
    }),
  );
  expect(clauseOf("迟到", rules)).toBe("K.1");
  expect(pointsOf("迟到", "3", rules, null)).toBe(-6);
  expect(gradeFor("79", rules)).toBe("差");
  const late = [
    ["姓名", "考核项目", "数量"],
    ["林晓", "迟到", "1"],
  ];
  const [card] = cardsOf({ ...whole, records: late, rulebook: rules });
  expect(card && cardRow(card)).toEqual(["", "林晓", "", 98, 2, 0, 0, "好", 0]);
});

describe("a range that does not hold a rulebook", () => {
  test("is a wrong value, told by the cell of its sheet and what was expected there", () => {
    const rows = range(outbound());
    const row = rows.findIndex((cells) => cells[1] === "1.2");
    const column = rows.find((cells) => cells.includes("类型"))?.indexOf("类型") ?? -1;
    rows[row]?.splice(column, 1, "罚站");
    const fault = faultOf(() => pointsOf("1.1", "1", rows, null, "规则!B3:V99"));
    expect(fault.kind).toBe("invalidValue");
    // The table begins at B3: its fifth column is F, its row 27 is the sheet's row 29.
    expect(column).toBe(4);
    expect(fault.message).toContain(`规则!F${row + 3}`);
    expect(fault.message).toMatch(/罚站.*扣分、奖励、评级、处分、要求/);
  });

  test("such as a ledger, says what a rule table looks like", () => {
    expect(faultOf(() => clauseOf("1.1", ledger)).message).toMatch(/编号.*内容.*类型/);
  });

  test("tells how many faults there are besides the first", () => {
    const rows = range(outbound()).map((cells) =>
      cells.map((cell) => (cell === "扣分" ? "罚" : cell)),
    );
    const header = rows.find((cells) => cells.includes("分值")) ?? [];
    header[header.indexOf("分值")] = "分";
    expect(faultOf(() => clauseOf("1.1", rows)).message).toMatch(/另有 39 处/);
  });
});

describe("thousands of calls over one table", () => {
  const known = () => true;

  test("copies of the range are one rulebook, blank rows below it or not", () => {
    const first = rulebookFor(range(outbound()), known);
    const blank = Array.from({ length: 21 }, () => "");
    expect(rulebookFor(range(outbound()), known)).toBe(first);
    expect(rulebookFor([...range(outbound()), blank, blank], known)).toBe(first);
  });

  test("another content is another rulebook, and the first is known still", () => {
    const first = rulebookFor(range(outbound()), known);
    const other = rulebookFor(range({ ...outbound(), edition: "2021" }), known);
    expect(other.edition).toBe("2021");
    expect(rulebookFor(range(outbound()), known)).toBe(first);
  });
});
