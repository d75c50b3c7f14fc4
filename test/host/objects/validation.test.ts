import { refusal, withOffice } from "../protocol/office";

const given = withOffice();

/** The validation of a block of the first sheet, loaded. */
async function loaded(address: string): Promise<Excel.Interfaces.DataValidationData> {
  return Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange(address);
    dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    return dataValidation.toJSON();
  });
}

async function setRule(address: string, rule: Excel.DataValidationRule): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).dataValidation.rule = rule;
    await context.sync();
  });
}

test("cells without a validation allow anything", async () => {
  expect(await loaded("A1:B2")).toStrictEqual({
    type: "None",
    rule: {},
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: "", message: "" },
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  });
});

test.each<[string, Excel.DataValidationRule, string, Excel.DataValidationRule]>([
  [
    "a list",
    { list: { inCellDropDown: true, source: "维持,撤销" } },
    "List",
    { list: { inCellDropDown: true, source: "维持,撤销" } },
  ],
  [
    "a whole number between two",
    { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } },
    "WholeNumber",
    { wholeNumber: { formula1: "=0", formula2: "=100", operator: "Between" } },
  ],
  [
    "a decimal under a cell's",
    { decimal: { formula1: "=$B$1", operator: "LessThan" } },
    "Decimal",
    { decimal: { formula1: "=$B$1", operator: "LessThan" } },
  ],
  [
    "a date from the first of March 2026 on",
    { date: { formula1: "2026-03-01", operator: "GreaterThanOrEqualTo" } },
    "Date",
    { date: { formula1: "=46082", operator: "GreaterThanOrEqualTo" } },
  ],
  [
    "a formula",
    { custom: { formula: "=COUNTIF(A:A,A1)=1" } },
    "Custom",
    { custom: { formula: "=COUNTIF(A:A,A1)=1" } },
  ],
])("%s is kept and read back", async (_says, rule, type, shown) => {
  await setRule("A1:A9", rule);
  expect(await loaded("A3:A4")).toMatchObject({ type, rule: shown });
});

test("a list may come from a range", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const source = sheet.getRange("C1:C3");
    // The declarations say string | Range.
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    await context.sync();
  });
  expect((await loaded("A1")).rule).toStrictEqual({
    list: { inCellDropDown: true, source: "=Sheet1!$C$1:$C$3" },
  });
});

test("prompt and alert are kept beside the rule", async () => {
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange("B2");
    dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    dataValidation.prompt = { showPrompt: true, title: "申诉", message: "请选择" };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "不在列表中",
      message: "请从列表中选择",
    };
    dataValidation.ignoreBlanks = false;
    await context.sync();
  });
  expect(await loaded("B2")).toMatchObject({
    type: "List",
    ignoreBlanks: false,
    prompt: { showPrompt: true, title: "申诉", message: "请选择" },
    errorAlert: { style: "Warning", title: "不在列表中" },
  });
});

test("some cells with a rule are mixed, cells with different rules inconsistent", async () => {
  await setRule("A1:A2", { list: { inCellDropDown: true, source: "甲" } });
  expect(await loaded("A1:A3")).toMatchObject({ type: "MixedCriteria", rule: null });
  await setRule("A3", { list: { inCellDropDown: true, source: "乙" } });
  expect(await loaded("A1:A3")).toMatchObject({ type: "Inconsistent", rule: null });
});

test("clearing the middle of a block leaves the rest", async () => {
  await setRule("A1:C3", { list: { inCellDropDown: true, source: "甲" } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B2").dataValidation.clear();
    await context.sync();
  });
  expect((await loaded("B2")).type).toBe("None");
  for (const address of ["A1:C1", "A2", "C2", "A3:C3"])
    expect((await loaded(address)).type).toBe("List");
});

test.each<[string, Excel.DataValidationRule]>([
  ["two kinds at once", { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=1" } }],
  ["no kind", {}],
  ["a list of over 255 characters", { list: { inCellDropDown: true, source: "a".repeat(256) } }],
  ["one bound where two are needed", { decimal: { formula1: 1, operator: "Between" } }],
  ["a broken formula", { custom: { formula: "=SUM(" } }],
])("a rule with %s is refused", async (_says, rule) => {
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").dataValidation.rule = rule;
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
  expect(given.host.workbook.active.validations).toStrictEqual([]);
});

test("a protected sheet takes no validation", async () => {
  given.host.workbook.active.protected = true;
  const error = await refusal(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
    await context.sync();
  });
  expect(error.code).toBe("AccessDenied");
});

test("what the host cannot judge is refused by name", async () => {
  const error = await refusal(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange("A1");
    dataValidation.load("valid");
    await context.sync();
  });
  expect([error.code, error.message]).toStrictEqual([
    "ApiNotFound",
    expect.stringContaining("DataValidation.valid"),
  ]);
});
