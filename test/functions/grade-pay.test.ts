import { gradeFor, payOf } from "../../src/functions/grade-pay";
import { faultOf } from "./fault";

const grades = [
  ["起始分", "等级"],
  ["90", "优秀"],
  ["60", "合格"],
  ["80", "良好"],
  ["0", "不合格"],
];

describe("KPIGRADE with a table of bands", () => {
  test.each([
    ["100", "优秀"],
    ["90", "优秀"],
    ["89.9", "良好"],
    ["80", "良好"],
    ["79.99", "合格"],
    ["60", "合格"],
    ["59.9", "不合格"],
    ["0", "不合格"],
  ])("a band begins with its own figure: %s is %s", (score, grade) => {
    expect(gradeFor(score, grades)).toBe(grade);
  });

  test("a score below the lowest band has no grade: it is not available, and says so", () => {
    const fault = faultOf(() => gradeFor("-0.5", grades));
    expect(fault.kind).toBe("notAvailable");
    expect(fault.message).toContain("-0.5");
  });

  test("the columns may stand the other way round, the first score written 90分以上", () => {
    const turned = [
      ["A", "90分以上"],
      ["B", "≥75"],
      ["C", "６０"],
      ["", ""],
    ];
    expect(["90", "75", "74.9", "60"].map((score) => gradeFor(score, turned))).toEqual([
      "A",
      "B",
      "C",
      "C",
    ]);
  });

  test("labels that are figures stand in the second column: 5 stars from 95", () => {
    const stars = [
      ["85", "4"],
      ["95", "5"],
    ];
    expect([gradeFor("95", stars), gradeFor("94.9", stars)]).toEqual(["5", "4"]);
  });

  test("a title, a header and empty rows are no bands", () => {
    const titled = [["2026年绩效等级", ""], ["", ""], ...grades, ["", ""]];
    expect(gradeFor("85", titled)).toBe("良好");
  });

  test("89.99999999999999, which Excel shows as 90, is 90", () => {
    expect(gradeFor("89.99999999999999", grades)).toBe("优秀");
    expect(gradeFor("89.9999999999999", grades)).toBe("良好");
  });

  test("an empty score has no grade yet", () => {
    expect(["", null, [[""]]].map((score) => gradeFor(score, grades))).toEqual(["", "", ""]);
  });

  test.each([
    ["a word for a score", ["七十", "中等"], /第 6 行“七十 中等”/],
    ["a score without a label", ["70", ""], /第 6 行“70”/],
    ["a label without a score", ["", "中等"], /第 6 行“中等”/],
  ])("a row that cannot be read is named: %s", (_what, row, sentence) => {
    const fault = faultOf(() => gradeFor("85", [...grades, row]));
    expect(fault.kind).toBe("invalidValue");
    expect(fault.message).toMatch(sentence);
  });

  test("the first row below the header is not swallowed when it cannot be read", () => {
    expect(() => gradeFor("85", [["九十", "优秀"], ...grades.slice(2)])).toThrow(/第 1 行/);
  });

  test("two grades from one score contradict each other; the same one twice does not", () => {
    const fault = faultOf(() => gradeFor("85", [...grades, ["80.0", "中等"]]));
    expect(fault.kind).toBe("invalidValue");
    expect(fault.message).toMatch(/第 4 行.*第 6 行/);
    expect(gradeFor("85", [...grades, ["80.0", "良好"]])).toBe("良好");
  });

  test("a table of headings only is refused", () => {
    expect(faultOf(() => gradeFor("85", grades.slice(0, 1)))).toMatchObject({
      kind: "invalidValue",
      message: "分档表里没有内容。请选中起始分所在的两列。",
    });
  });
});

describe("KPIGRADE with a rulebook", () => {
  test("one without grades is not available and says so by its title", () => {
    const fault = faultOf(() => gradeFor("85", "outbound-agent"));
    expect(fault.kind).toBe("notAvailable");
    expect(fault.message).toContain("呼出坐席管理规范");
  });

  test("one that does not exist is refused", () => {
    expect(faultOf(() => gradeFor("85", "kpi-2099"))).toMatchObject({ kind: "invalidValue" });
  });

  test("left out, and no built-in rulebook has grades: a table is asked for", () => {
    expect(faultOf(() => gradeFor("85", null))).toMatchObject({
      kind: "notAvailable",
      message: expect.stringContaining("等级表"),
    });
  });

  test("a score that is no number is refused", () => {
    expect(() => gradeFor("很好", grades)).toThrow(/很好/);
    expect(() => gradeFor("1e999", grades)).toThrow(/1e999/);
    expect(() => gradeFor("0x5A", grades)).toThrow(/0x5A/);
  });
});

const shares = [
  ["得分", "系数"],
  ["90", "1"],
  ["100", "120%"],
  ["60", "0.8"],
];

describe("KPIPAY", () => {
  test.each([
    ["60", 2400],
    ["89.9", 2400],
    ["90", 3000],
    ["99.9", 3000],
    ["100", 3600],
    ["110", 3600],
  ])("3000 yuan at %s: the share of the highest band reached", (score, pay) => {
    expect(payOf(score, "3000", shares)).toBe(pay);
  });

  test("below the lowest band it is not available, and never 0", () => {
    const fault = faultOf(() => payOf("59.9", "3000", shares));
    expect(fault.kind).toBe("notAvailable");
    expect(fault.message).toContain("59.9");
  });

  test("a band from 0 with nothing pays nothing", () => {
    expect(payOf("59.9", "3000", [...shares, ["0", "0"]])).toBe(0);
  });

  test("without bands in proportion, exact: 98.3 % of 3333.33 is 3276.66339", () => {
    expect(payOf("98.3", "3333.33", null)).toBe(3276.66339);
    expect(payOf("105", "4000", [[""]])).toBe(4200);
  });

  test("an empty score pays nothing yet, a missing wage is asked for", () => {
    expect(payOf("", "3000", shares)).toBe("");
    expect(faultOf(() => payOf("90", "", shares))).toMatchObject({ kind: "invalidValue" });
  });

  test.each([
    ["a word", ["70", "七成"]],
    ["a negative share", ["70", "-0.5"]],
    ["85 without its percent sign", ["70", "85"]],
    ["no share", ["70", ""]],
    ["no score", ["", "0.85"]],
  ])("a row that cannot be read is named: %s", (_what, row) => {
    const fault = faultOf(() => payOf("90", "3000", [...shares, row]));
    expect(fault.kind).toBe("invalidValue");
    expect(fault.message).toContain("第 5 行");
  });

  test("a first row that lacks its score or its share is no title", () => {
    expect(() => payOf("90", "3000", [["90", ""], ...shares.slice(2)])).toThrow(/第 1 行/);
    expect(() => payOf("90", "3000", [["", "120%"], ...shares.slice(2)])).toThrow(/第 1 行/);
  });

  test("two shares from one score contradict each other; the same one twice does not", () => {
    const fault = faultOf(() => payOf("90", "3000", [...shares, ["90.0", "1.1"]]));
    expect(fault.kind).toBe("invalidValue");
    expect(fault.message).toMatch(/第 2 行.*第 5 行/);
    expect(payOf("90", "3000", [...shares, ["90.0", "100%"]])).toBe(3000);
  });

  test("ten wages are a share, more are a percentage without its sign", () => {
    expect(payOf("100", "3000", [["100", "10"]])).toBe(30_000);
    expect(() => payOf("100", "3000", [["100", "10.01"]])).toThrow(/第 1 行/);
  });

  test("a range that is not two columns is refused", () => {
    expect(() => payOf("90", "3000", [["90", "100", "1"]])).toThrow(/两列/);
    expect(() => payOf("90", "3000", "outbound-agent")).toThrow(/两列/);
  });

  test("a negative wage is refused", () => {
    expect(() => payOf("90", "-1", shares)).toThrow(/-1/);
  });
});
