import { refusal, withOffice } from "../protocol/office";

const given = withOffice();
const formats = () => given.host.workbook.active.conditionalFormats;
const range = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getFirst().getRange(address);

test("a rule on a cell's value colours what it finds", async () => {
  await Excel.run(async (context) => {
    const format = range(context, "B2:B9").conditionalFormats.add("CellValue");
    format.cellValue.format.font.color = "#9C0006";
    format.cellValue.format.font.bold = true;
    format.cellValue.format.fill.color = "#FFC7CE";
    format.cellValue.rule = { formula1: "=60", operator: "LessThan" };
    format.stopIfTrue = true;
    format.load("type,priority,stopIfTrue,cellValue/rule,cellValue/format/font/bold");
    await context.sync();
    expect([format.type, format.priority, format.stopIfTrue]).toStrictEqual(["CellValue", 0, true]);
    expect(format.cellValue.rule).toStrictEqual({ formula1: "=60", operator: "LessThan" });
    expect(format.cellValue.format.font.bold).toBe(true);
  });
  expect(formats()).toMatchObject([
    { rects: [{ row: 1, column: 1, rows: 8, columns: 1 }], difference: { fill: "#FFC7CE" } },
  ]);
});

test("each kind takes its rule", async () => {
  await Excel.run(async (context) => {
    const { conditionalFormats } = range(context, "A1:A9");
    const text = conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "待复核" };
    const custom = conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$B1="撤销"';
    custom.custom.format.font.strikethrough = true;
    const preset = conditionalFormats.add("PresetCriteria");
    preset.preset.rule = { criterion: "DuplicateValues" };
    const top = conditionalFormats.add("TopBottom");
    top.topBottom.rule = { rank: 3, type: "BottomItems" };
    const scale = conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#F8696B" },
      maximum: { type: "Number", formula: "100", color: "#63BE7B" },
    };
    scale.colorScale.load("threeColorScale,criteria");
    const bar = conditionalFormats.add("DataBar");
    bar.dataBar.showDataBarOnly = true;
    bar.dataBar.positiveFormat.fillColor = "#4472C4";
    const icons = conditionalFormats.add("IconSet");
    icons.iconSet.style = "FourArrows";
    icons.iconSet.load("criteria");
    await context.sync();
    expect(scale.colorScale.threeColorScale).toBe(false);
    expect(scale.colorScale.criteria.maximum.formula).toBe("=100");
    expect(icons.iconSet.criteria.map(({ formula }) => formula)).toStrictEqual([
      "=0",
      "=25",
      "=50",
      "=75",
    ]);
  });
  expect(formats().map(({ rule }) => rule)).toMatchObject([
    { kind: "IconSet", style: "4Arrows" },
    { kind: "DataBar", barOnly: true, fill: "#4472C4" },
    { kind: "ColorScale", midpoint: null },
    { kind: "TopBottom", type: "BottomItems", rank: 3 },
    { kind: "PresetCriteria", criterion: "DuplicateValues" },
    { kind: "Custom", formula: '=$B1="撤销"' },
    { kind: "ContainsText", operator: "Contains", text: "待复核" },
  ]);
});

test("a collection holds what reaches its block, the newest first, and finds it by id", async () => {
  await Excel.run(async (context) => {
    const first = range(context, "A1:A9").conditionalFormats.add("Custom");
    const second = range(context, "A5:C5").conditionalFormats.add("DataBar");
    first.load("id");
    second.load("id");
    const { conditionalFormats } = range(context, "A5:A6");
    conditionalFormats.load("items/id,items/type");
    const count = range(context, "C1:C9").conditionalFormats.getCount();
    await context.sync();
    expect(conditionalFormats.items.map(({ id }) => id)).toStrictEqual([second.id, first.id]);
    expect(count.value).toBe(1);
    const again = conditionalFormats.getItem(first.id);
    again.priority = 0;
    const missing = conditionalFormats.getItemOrNullObject("{no}");
    missing.load("id");
    const where = again.getRange();
    where.load("address");
    const other = again.cellValueOrNullObject;
    other.load("rule");
    await context.sync();
    expect([missing.isNullObject, other.isNullObject]).toStrictEqual([true, true]);
    expect(where.address).toBe("Sheet1!A1:A9");
    expect(formats()[0]?.id).toBe(first.id);
    again.delete();
    await context.sync();
    expect(formats()).toHaveLength(1);
  });
});

test("clearing a block's formats leaves them on the cells around", async () => {
  await Excel.run(async (context) => {
    range(context, "A1:A9").conditionalFormats.add("DataBar");
    range(context, "A4:A5").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(formats().flatMap(({ rects }) => rects)).toStrictEqual([
    { row: 0, column: 0, rows: 3, columns: 1 },
    { row: 5, column: 0, rows: 4, columns: 1 },
  ]);
});

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  [
    "an unknown id",
    "ItemNotFound",
    (context) => range(context, "A1").conditionalFormats.getItem("{no}").delete(),
  ],
  [
    "one bound of two",
    "InvalidArgument",
    (context) => {
      const { cellValue } = range(context, "A1").conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: "=1", operator: "Between" };
    },
  ],
  [
    "the rule of another kind",
    "InvalidOperation",
    (context) => {
      const format = range(context, "A1").conditionalFormats.add("DataBar");
      format.custom.rule.formula = "=TRUE";
    },
  ],
  [
    "a formula that is none",
    "InvalidArgument",
    (context) => {
      const format = range(context, "A1").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=IF(";
    },
  ],
  [
    "too few icons' bounds",
    "InvalidArgument",
    (context) => {
      const { iconSet } = range(context, "A1").conditionalFormats.add("IconSet");
      iconSet.criteria = [{ type: "Percent", operator: "GreaterThan", formula: "=5" }];
    },
  ],
])("%s is refused with %s", async (_says, code, work) => {
  const error = await refusal(async (context) => {
    work(context);
    await context.sync();
  });
  expect(error.code).toBe(code);
});

test("a protected sheet takes no conditional format", async () => {
  given.host.workbook.active.protected = true;
  const error = await refusal(async (context) => {
    range(context, "A1").conditionalFormats.add("DataBar");
    await context.sync();
  });
  expect([error.code, formats()]).toStrictEqual(["AccessDenied", []]);
});
