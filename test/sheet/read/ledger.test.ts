import { type EventRecord, toDecimal } from "../../../src/core";
import { type CellValue, readBook } from "../../../src/sheet";
import { loaded, outbound, sheet } from "../outbound";

/** The part of a record that a ledger's reader decides, figures as decimals. */
const shown = (record: EventRecord | undefined) =>
  record && {
    at: record.source.map(({ cell }) => cell),
    day: record.day,
    period: record.period,
    people: record.people.map(({ id, name, team }) => [id, name, team]),
    clause: record.clause,
    quantity: record.quantity && toDecimal(record.quantity),
    figure: record.figure && toDecimal(record.figure),
    void: record.void,
    issues: record.issues.map(({ code, cell, text }) => [code, cell, text]),
  };

const read = (values: readonly (readonly CellValue[])[], at: Parameters<typeof sheet>[1] = {}) =>
  readBook([sheet(values, at)], outbound);

const first = (values: readonly (readonly CellValue[])[], at: Parameters<typeof sheet>[1] = {}) =>
  shown(read(values, at).records[0]);

/** One row under a header, for what a single cell decides. */
const rowOf = (cells: Readonly<Record<string, CellValue>>) =>
  first([Object.keys(cells), Object.values(cells)]);

describe("a plain ledger", () => {
  const values = [
    ["呼出组 2026年3月 考核台账", null, null, null, null, null, null, null],
    ["日期", "工号", "姓名", "组别", "违规项目", "次数", "扣分", "备注"],
    [46082, "007", "张三", "一组", "上班玩手机", 2, 1, null],
    ["3月5日", 1023, "李 四", "二组", "1.5", null, 0.5, "已提醒"],
  ];

  it("is read row by row, each record citing its cells, the item's first", () => {
    expect(read(values).records.map(shown)).toEqual([
      {
        at: ["E3", "A3", "C3", "B3", "D3", "F3", "G3"],
        day: "2026-03-01",
        period: "2026-03",
        people: [["007", "张三", "一组"]],
        clause: "1.2",
        quantity: "2",
        figure: "1",
        void: false,
        issues: [],
      },
      {
        at: ["E4", "A4", "C4", "B4", "D4", "G4", "H4"],
        day: "2026-03-05",
        period: "2026-03",
        people: [["1023", "李四", "二组"]],
        clause: "1.5",
        quantity: null,
        figure: "0.5",
        void: false,
        issues: [],
      },
    ]);
  });

  it("reports its layout in A1 and letters", () => {
    expect(read(values).sheets).toEqual([
      {
        name: "台账",
        layouts: [
          {
            kind: "ledger",
            range: "A2:H4",
            header: "A2:H2",
            columns: {
              date: "A",
              employee_id: "B",
              employee_name: "C",
              team: "D",
              clause_item: "E",
              count: "F",
              points_deducted: "G",
              remark: "H",
            },
          },
        ],
        people: [],
      },
    ]);
  });

  it("may begin anywhere in its sheet and have empty rows and columns around it", () => {
    const framed = [[], ...values.map((row) => [null, ...row, ""]), [], [null, "", " "]];
    const reading = read(framed, { row: 9, column: 2 });
    expect(reading.records.map((record) => record.source[0].cell)).toEqual(["H13", "H14"]);
    expect(reading.sheets[0]?.layouts[0]?.range).toBe("D12:K14");
  });
});

describe("headers", () => {
  it("are read in English", () => {
    const record = first([
      ["Date", "Employee ID", "Employee Name", "Team", "Item", "Qty", "Points Deducted", "Remarks"],
      ["2026-03-09", "A01", "Li Wei", "North", "1.8", 1, 0.5, null],
    ]);
    expect(record).toMatchObject({
      day: "2026-03-09",
      people: [["A01", "Li Wei", "North"]],
      clause: "1.8",
      quantity: "1",
      figure: "0.5",
    });
  });

  it("are read in traditional characters, with units, stars, spaces and line breaks", () => {
    const record = first([
      ["發生日期", "職工號", "*員工姓名", "違規項目", "次 數（次）", "扣分\n(分)"],
      ["2026/3/9", "8", "王五", "遲到", "1", "0.2"],
    ]);
    expect(record).toMatchObject({ people: [["8", "王五", null]], clause: "2.3", figure: "0.2" });
  });

  it("of one meaning are ranked: the more telling is read", () => {
    expect(rowOf({ 部门: "客服部", 组别: "一组", 姓名: "张三", 违规项目: "1.2" })).toMatchObject({
      people: [[null, "张三", "一组"]],
    });
  });

  it("may be repeated inside the data, or given in two languages", () => {
    const { records, issues } = read([
      ["date", "name", "item"],
      ["日期", "姓名", "违规项目"],
      ["2026-03-01", "张三", "1.2"],
      ["日期", "姓名", "违规项目"],
      ["2026-03-02", "李四", "1.5"],
    ]);
    expect(records.map((record) => record.clause)).toEqual(["1.2", "1.5"]);
    expect(issues).toEqual([]);
  });

  it("with other columns further down begin a second table", () => {
    const { records, sheets } = read([
      ["日期", "姓名", "违规项目"],
      ["2026-03-01", "张三", "1.2"],
      [null, null, null],
      ["姓名", "日期", "扣分原因"],
      ["李四", "2026-03-02", "1.5"],
    ]);
    expect(records.map(({ people }) => people[0]?.name)).toEqual(["张三", "李四"]);
    expect(sheets[0]?.layouts.map(({ range }) => range)).toEqual(["A1:C2", "A4:C5"]);
  });

  it("of a running balance are never points", () => {
    expect(rowOf({ 姓名: "张三", 事由: "1.2", 累计积分: 87 })).toMatchObject({ figure: null });
  });
});

describe("the item", () => {
  it("decides the clause where a reason stands beside it, which becomes a remark", () => {
    const { records } = read([
      ["姓名", "违规项目", "情况说明"],
      ["张三", "上班玩手机", "在现场吸烟"],
    ]);
    expect(records[0]).toMatchObject({ clause: "1.2", remark: "在现场吸烟" });
  });

  it("is the reason where it names only a section or nothing", () => {
    const { records } = read([
      ["姓名", "违规项目", "情况说明"],
      ["张三", "现场管理", "在现场吸烟"],
      ["李四", null, "大声喧哗"],
    ]);
    expect(records.map(({ clause }) => clause)).toEqual(["1.4", "1.6"]);
  });

  it("that no clause is near to is asked, with candidates", () => {
    const record = read([
      ["姓名", "违规项目"],
      ["张三", "忘记打卡"],
    ]).records[0];
    expect(shown(record)).toMatchObject({
      clause: null,
      issues: [["unknownClause", "B2", "忘记打卡"]],
    });
  });

  it("typed as 1.10 and shortened to the number 1.1 is asked", () => {
    const issue = read([
      ["姓名", "条款"],
      ["张三", 1.1],
    ]).records[0]?.issues[0];
    expect(issue).toMatchObject({ code: "unknownClause", cell: "B2" });
    const facts = issue?.code === "unknownClause" ? issue.facts.candidates : [];
    expect(facts.map(({ clause }) => clause)).toEqual(["1.1", "1.10"]);
  });

  it.each([
    [0.5, 1, "1.1"],
    [0.5, null, "1.1"],
    [2, 1, "1.10"],
    [4, 2, "1.10"],
  ])("the number 1.1 is decided by %d points for %s", (points, count, clause) => {
    expect(rowOf({ 姓名: "张三", 条款: 1.1, 扣分: points, 次数: count })).toMatchObject({ clause });
  });

  it("the number 1.1 with 2 points may be four times 1.1 or once 1.10", () => {
    expect(rowOf({ 姓名: "张三", 条款: 1.1, 扣分: 2 })).toMatchObject({
      clause: null,
      issues: [["unknownClause", "B2", "1.1"]],
    });
  });

  it("the text 1.1 is the clause 1.1", () => {
    expect(rowOf({ 姓名: "张三", 条款: "1.1" })).toMatchObject({ clause: "1.1", issues: [] });
  });

  it("missing beside a name and points is asked, not lost", () => {
    expect(rowOf({ 姓名: "张三", 违规项目: null, 扣分: 2 })).toMatchObject({
      at: ["B2", "A2", "C2"],
      clause: null,
      issues: [["unknownClause", "B2", ""]],
    });
  });

  it("may write the quantity and the points itself", () => {
    expect(rowOf({ 姓名: "张三", 违规项目: "上班玩手机2次，扣1分" })).toMatchObject({
      clause: "1.2",
      quantity: "2",
      figure: "1",
    });
  });

  it("that quotes its rule's rate gives no points of the row's own", () => {
    expect(rowOf({ 姓名: "张三", 违规项目: "上班玩手机，每次扣0.5分" })).toMatchObject({
      clause: "1.2",
      quantity: null,
      figure: null,
    });
  });
});

describe("people", () => {
  it("listed without an event are people only", () => {
    const { records, people } = read([
      ["姓名", "违规项目", "扣分"],
      ["张三", "无", 0],
      ["李四", null, null],
      ["王五", "正常", "-"],
      ["赵六", "1.2", 0.5],
    ]);
    expect(records.map((record) => record.people[0]?.name)).toEqual(["赵六"]);
    expect(people.map(({ name }) => name)).toEqual(["张三", "李四", "王五"]);
  });

  it("who share a cell are each charged, which is said", () => {
    expect(rowOf({ 姓名: "张三、李四", 违规项目: "1.6" })).toMatchObject({
      people: [
        [null, "张三", null],
        [null, "李四", null],
      ],
      issues: [["sharedRecord", "A2", "张三、李四"]],
    });
  });

  it("named beside a team's clause are its evidence, which needs no question", () => {
    expect(rowOf({ 姓名: "张三、李四", 违规项目: "迟到" })?.issues).toEqual([]);
  });

  it("are not carried down into a blank name", () => {
    const { records } = read([
      ["日期", "姓名", "违规项目"],
      ["2026-03-01", "张三", "1.2"],
      [null, null, "1.5"],
    ]);
    expect(records[1]).toMatchObject({ people: [], day: "2026-03-01" });
    expect(records[1]?.source.map(({ cell }) => cell)).toEqual(["C3", "A2"]);
  });
});

describe("rows that are no events", () => {
  it.each([
    [["合计", null, null, 3]],
    [[null, "小 计", null, 3]],
    [["本月合计：", null, null, 3]],
    [["张三 汇总", null, null, 3]],
    [["平均", null, null, 1.5]],
    [["审核：王主管", null, "制表：李四", null]],
    [["部门负责人签字：", null, null, null]],
    [["备注：本表由质检组填写", null, null, null]],
    [[null, null, null, 3]],
    [[7, null, null, null]],
  ])("%j is not read", (row) => {
    const { records, people } = read([["姓名", "日期", "违规项目", "扣分"], row]);
    expect({ records, people: people.filter(({ name }) => name !== null) }).toEqual({
      records: [],
      people: [],
    });
  });

  it("but an item about a signature is one, where it names somebody", () => {
    expect(rowOf({ 违规项目: "通知单未签字", 姓名: "张三" })).toMatchObject({
      people: [[null, "张三", null]],
      issues: [["unknownClause", "A2", "通知单未签字"]],
    });
  });

  it("but a row that names a clause is one, even if it begins like a total", () => {
    expect(rowOf({ 序号: "合计", 姓名: "张三", 违规项目: "1.2" })).toMatchObject({ clause: "1.2" });
  });
});

describe("status", () => {
  it.each([
    ["申诉成立", true, []],
    ["撤销", true, []],
    ["申诉成立，已撤销", true, []],
    ["作废（登记错误）", true, []],
    ["维持", false, []],
    ["驳回", false, []],
    ["待复核", false, [["appealUnderReview", "C2", "待复核"]]],
    ["复核中", false, [["appealUnderReview", "C2", "复核中"]]],
    ["待确认", false, [["unknownStatus", "C2", "待确认"]]],
    ["待核实", false, [["unknownStatus", "C2", "待核实"]]],
    ["审核中", false, [["unknownStatus", "C2", "审核中"]]],
    ["申诉中", false, [["appealUnderReview", "C2", "申诉中"]]],
    [null, false, []],
    ["成立", false, [["unknownStatus", "C2", "成立"]]],
    ["撤销，维持", false, [["unknownStatus", "C2", "撤销，维持"]]],
    ["再说", false, [["unknownStatus", "C2", "再说"]]],
  ])("%s: void %s", (status, isVoid, issues) => {
    expect(rowOf({ 姓名: "张三", 违规项目: "1.2", 状态: status })).toMatchObject({
      void: isVoid,
      issues,
    });
  });

  it("may stand alone in the remark", () => {
    expect(rowOf({ 姓名: "张三", 违规项目: "1.2", 备注: "已撤销" })).toMatchObject({ void: true });
    expect(rowOf({ 姓名: "张三", 违规项目: "1.2", 备注: "申请撤销" })).toMatchObject({
      void: false,
    });
  });
});

describe("what cannot be read is asked with its cell, and the record is kept", () => {
  it.each([
    [{ 日期: "三月里某天" }, ["unreadableDate", "C2", "三月里某天"]],
    [{ 日期: "2026-02-30" }, ["unreadableDate", "C2", "2026-02-30"]],
    [{ 次数: "若干" }, ["unreadableQuantity", "C2", "若干"]],
    [{ 次数: -1 }, ["unreadableQuantity", "C2", "-1"]],
    [{ 扣分: "5-10分" }, ["unreadableFigure", "C2", "5-10分"]],
    [{ 扣分: "10元" }, ["unreadableFigure", "C2", "10元"]],
    [{ 加分: 1 }, ["unreadableFigure", "C2", "1"]],
    [{ 加减分: "+1" }, ["unreadableFigure", "C2", "+1"]],
    [{ 扣分: "#N/A" }, ["errorValue", "C2", "#N/A"]],
    [{ 次数: "#REF!" }, ["errorValue", "C2", "#REF!"]],
    [{ 日期: "#VALUE!" }, ["errorValue", "C2", "#VALUE!"]],
    [{ 组别: "#DIV/0!" }, ["errorValue", "C2", "#DIV/0!"]],
  ] as const)("%j", (cells, expected) => {
    const record = rowOf({ 姓名: "张三", 违规项目: "1.2", ...cells });
    expect(record).toMatchObject({ clause: "1.2", day: null, issues: [expected] });
  });

  it("an error for an item", () => {
    expect(rowOf({ 姓名: "张三", 违规项目: "#N/A" })).toMatchObject({
      clause: null,
      issues: [["errorValue", "B2", "#N/A"]],
    });
  });

  it("a zero in the column of the other direction is no contradiction", () => {
    expect(rowOf({ 姓名: "张三", 违规项目: "1.2", 加分: 0, 扣分: 0.5 })).toMatchObject({
      figure: "0.5",
      issues: [],
    });
  });

  it("zero points beside a real item are still an event", () => {
    expect(rowOf({ 姓名: "张三", 违规项目: "1.2", 扣分: 0 })).toMatchObject({
      clause: "1.2",
      figure: "0",
      issues: [],
    });
  });
});

describe("aggravation", () => {
  const doubling = loaded({
    id: "doubling",
    title: { "zh-CN": "服务规范" },
    edition: "1",
    source: { document: "测试" },
    sections: [
      {
        id: "1",
        title: "规范",
        clauses: [
          {
            id: "1",
            text: "顶撞上级",
            effect: "deduct",
            amount: 2,
            aggravation: { multiplier: 2, when: "情节严重" },
          },
          { id: "2", text: "离岗", effect: "deduct", amount: 1 },
        ],
      },
    ],
  });
  it.each([
    ["顶撞上级", "情节严重，加倍", true],
    ["顶撞上级（情节严重）", null, true],
    ["顶撞上级", "情节不严重", false],
    ["顶撞上级", "已口头提醒", false],
    ["离岗", "情节严重", false],
  ])("%s, %s: %s", (item, remark, aggravated) => {
    const grid = sheet([
      ["姓名", "违规项目", "备注"],
      ["张三", item, remark],
    ]);
    expect(readBook([grid], doubling).records[0]?.aggravated).toBe(aggravated);
  });
});

describe("sheets that are no ledgers", () => {
  it("an empty sheet gives nothing and asks nothing", () => {
    expect(read([[null, ""], [" "]])).toMatchObject({ records: [], people: [], issues: [] });
  });

  it("a table that is not known is an unknown layout", () => {
    const shifts = [
      ["班次", "上午", "下午"],
      ["一组", "8:00", "14:30"],
    ];
    expect(read(shifts).issues).toMatchObject([
      { code: "unknownLayout", sheet: "台账", cell: null },
    ]);
  });

  it("prose is no overlooked table and asks nothing", () => {
    expect(read([["会议纪要"], ["本周讨论排班"]]).issues).toEqual([]);
  });

  it("people with dates and points but no item column are asked for it", () => {
    const { issues } = read([
      ["日期", "姓名", "扣分"],
      ["2026-03-01", "张三", 2],
    ]);
    expect(issues).toMatchObject([
      { code: "missingColumn", sheet: "台账", cell: null, facts: { meaning: "clause_item" } },
    ]);
  });

  it("a roster may have wages, each with its cell", () => {
    const { wages } = read(
      [
        ["工号", "姓名", "月工资"],
        ["1", "张三", 3000],
        ["2", "李四", "3,200.50"],
        ["3", "王五", "面议"],
      ],
      { name: "花名册" },
    );
    expect(
      wages.map(({ person, amount, source }) => [person.name, toDecimal(amount), source.cell]),
    ).toEqual([
      ["张三", "3000", "C2"],
      ["李四", "3200.5", "C3"],
    ]);
  });

  it("a roster gives people", () => {
    const { people, sheets, issues } = read(
      [
        ["序号", "工号", "姓名", "班组", "岗位"],
        [1, "1001", "张三", "一组", "坐席"],
        [2, "1002", "李四", "二组", "坐席"],
      ],
      { name: "花名册" },
    );
    expect(people).toEqual([
      { id: "1001", name: "张三", team: "一组" },
      { id: "1002", name: "李四", team: "二组" },
    ]);
    expect(sheets[0]?.layouts[0]?.kind).toBe("roster");
    expect(issues).toEqual([]);
  });
});

test("whom a roster has an error for is asked, and is no person called #N or A", () => {
  const { people, issues } = read(
    [
      ["工号", "姓名", "班组"],
      ["1001", "张三", "#REF!"],
      ["1002", "#N/A", "二组"],
    ],
    { name: "花名册" },
  );
  expect(people).toEqual([
    { id: "1001", name: "张三", team: null },
    { id: "1002", name: null, team: "二组" },
  ]);
  expect(issues.map(({ code, cell }) => [code, cell])).toEqual([
    ["errorValue", "C2"],
    ["errorValue", "B3"],
  ]);
});

describe("dates in parts", () => {
  const days = (values: CellValue[][]) =>
    read(values, { name: "2026年" }).records.map(({ day, period }) => day ?? period);

  it("stand in a column for the month and one for the day", () => {
    expect(
      days([
        ["月", "日", "姓名", "违规项目"],
        [3, 30, "张三", "上班玩手机"],
        [null, 31, "李四", "上班玩手机"],
        [4, 1, "张三", "打私人电话"],
        [null, null, "李四", "打私人电话"],
      ]),
    ).toEqual(["2026-03-30", "2026-03-31", "2026-04-01", "2026-04-01"]);
  });

  it("stand so also with a blank column in between, and the words of what happened say no other month", () => {
    expect(
      days([
        ["月", null, "日", "姓名", "违规项目"],
        [3, null, 30, "张三", "上班玩手机"],
        [null, null, 31, "李四", "上班玩手机"],
      ]),
    ).toEqual(["2026-03-30", "2026-03-31"]);
    const told = rowOf({ 日期: "2026-04-01", 姓名: "张三", 违规项目: "３月３１日上班玩手机" });
    expect(told?.issues.map(([code]) => code)).toContain("unreadableDate");
  });

  it("are a month that the blank cells below it repeat, also below a month without events", () => {
    expect(
      days([
        ["月份", "姓名", "违规项目"],
        ["1月", "张三", "上班玩手机"],
        [null, "李四", "上班玩手机"],
        ["2月", null, null],
        [null, "李四", "打私人电话"],
      ]),
    ).toEqual(["2026-01", "2026-01", "2026-02"]);
  });
});

test("how many is read from what was found where the row's points bear it out, else asked about", () => {
  const found = (points: CellValue) =>
    rowOf({ 检查项目: "业务抽查错误", 检查情况: "答错3题", 姓名: "张三", 扣分: points });
  expect(found(0.3)).toMatchObject({ quantity: "3", issues: [] });
  expect(found(null)).toMatchObject({
    quantity: null,
    issues: [["unreadableQuantity", "B2", "答错3题"]],
  });
});
