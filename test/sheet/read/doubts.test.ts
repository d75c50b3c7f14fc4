import { toDecimal } from "../../../src/core";
import { type CellValue, readBook } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";

const header = ["日期", "工号", "姓名", "违规项目", "次数", "扣分"];
const issuesOf = (...rows: CellValue[][]) =>
  readBook([sheet([header, ...rows])], outbound).records.flatMap(({ issues }) =>
    issues.map(({ code, cell }) => [code, cell]),
  );

test("a quantity typed as 5-10 is a day of Excel's, not 46,152 occurrences", () => {
  const { records } = readBook(
    [sheet([header, ["2026-03-02", "1001", "张三", "迟到", 46152, null]])],
    outbound,
  );
  expect(records).toMatchObject([
    { clause: "2.3", quantity: null, issues: [{ code: "mangledDate", cell: "E2" }] },
  ]);
});

test("points typed as 5-10 are asked about", () => {
  expect(issuesOf(["2026-03-02", "1001", "张三", "迟到", null, 46152])).toEqual([
    ["mangledDate", "F2"],
  ]);
});

test("2026.1 may have been 2026.10", () => {
  expect(issuesOf([2026.1, "1001", "张三", "迟到", null, null])).toEqual([["mangledDate", "A2"]]);
});

test.each([
  ["迟到5分", [["minuteOrPoint", "D2"]]],
  ["迟到5分钟", []],
  ["迟到，扣0.2分", []],
])("%s: minutes or points", (item, asked) => {
  expect(issuesOf(["2026-03-02", "1001", "张三", item, null, null])).toEqual(asked);
});

test("007 and 7 beside one name are one person", () => {
  const { records } = readBook(
    [
      sheet([
        header,
        ["2026-03-02", "007", "张三", "迟到", null, null],
        ["2026-03-03", 7, "张三", "迟到", null, null],
      ]),
    ],
    outbound,
  );
  expect(records.map(({ people, issues }) => [people[0]?.id, issues])).toEqual([
    ["007", []],
    ["007", []],
  ]);
});

test("007 and 7 beside two names are asked about, each once", () => {
  expect(
    issuesOf(
      ["2026-03-02", "007", "张三", "迟到", null, null],
      ["2026-03-03", 7, "李四", "迟到", null, null],
      ["2026-03-04", 7, "李四", "迟到", null, null],
    ),
  ).toEqual([
    ["sameIdWritten", "D2"],
    ["sameIdWritten", "D3"],
  ]);
});

describe("who was let off", () => {
  const told = (head: string, said: string) =>
    readBook(
      [
        sheet([
          ["日期", "姓名", "违规项目", head],
          ["2026-03-02", "张三", "迟到", said],
        ]),
      ],
      outbound,
    ).records.map(({ figure, issues }) => [
      figure && toDecimal(figure),
      issues.map(({ code, cell }) => `${code} ${cell}`),
    ]);

  test.each(["口头警告", "免于处罚", "不予扣分"])(
    "has 0 beside the rulebook's points: %s",
    (said) => {
      for (const head of ["处罚", "处理结果", "处理意见"])
        expect(told(head, said)).toEqual([["0", []]]);
    },
  );

  test.each(["已沟通，暂不扣", "记录有误", "实为李四"])(
    "in a remark is asked about: %s",
    (said) => {
      expect(told("备注", said)).toEqual([[null, ["unknownStatus D2"]]]);
    },
  );

  test("is not where a remark tells of something else", () => {
    expect(told("备注", "不扣完不得分")).toEqual([[null, []]]);
  });
});
