import {
  type ConditionalFormat,
  type ConditionalRule,
  type Sheet,
  Workbook,
  noDifference,
} from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { makePackage, styleSheet, textsOf, worksheet } from "./package";
import { violations } from "./validator";

const blocks =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>60</formula></cfRule>' +
  '<cfRule type="expression" priority="1" stopIfTrue="1"><formula>$B1="撤销"</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C1:C9" pivot="0"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
  '<color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>';
const styles = styleSheet(
  '<cellXfs><xf/></cellXfs><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
);
const bytes = makePackage({ sheets: { 表: worksheet("<row/>", { after: blocks }) }, styles });
const sheetText = (file: Uint8Array): string => textsOf(file)["xl/worksheets/sheet1.xml"] ?? "";

const format = (
  rule: ConditionalRule,
  more: Partial<ConditionalFormat> = {},
): ConditionalFormat => ({
  id: `{${JSON.stringify(rule).length.toString(16).toUpperCase().padStart(8, "0")}-0001-4000-8000-00000000000A}`,
  rects: [{ row: 0, column: 4, rows: 9, columns: 1 }],
  origin: { row: 0, column: 4 },
  stopIfTrue: false,
  rule,
  difference: noDifference,
  ...more,
});

function edit(change: (sheet: Sheet) => void): Uint8Array {
  const book = openXlsx(bytes, "b.xlsx");
  change(book.active);
  return saveXlsx(book);
}

test("rules are read in their rank, with their looks", () => {
  const read = openXlsx(bytes, "b.xlsx").active.conditionalFormats;
  expect(read.map(({ rule, stopIfTrue }) => [rule.kind, stopIfTrue])).toEqual([
    ["Custom", true],
    ["CellValue", false],
    ["ColorScale", false],
  ]);
  expect(read[1]).toMatchObject({
    rule: { operator: "LessThan", formula1: "=60", formula2: null },
    difference: { ...noDifference, bold: true, color: "#9C0006", fill: "#FFC7CE" },
  });
});

test("a new rule comes first, and the others change in nothing but their rank", () => {
  const look = { ...noDifference, fill: "#C6EFCE" };
  const saved = edit((sheet) => {
    const text = format(
      { kind: "ContainsText", operator: "BeginsWith", text: '优"秀' },
      { difference: look },
    );
    sheet.conditionalFormats = [text, ...sheet.conditionalFormats];
  });
  const xml = sheetText(saved);
  expect(xml).toContain(
    blocks
      .replace('priority="3"', 'priority="4"')
      .replace('priority="2"', 'priority="3"')
      .replace('priority="1"', 'priority="2"'),
  );
  expect(xml).toContain(
    '<conditionalFormatting sqref="E1:E9"><cfRule type="beginsWith" operator="beginsWith" text="优&quot;秀" dxfId="1" priority="1">' +
      '<formula>LEFT(E1,LEN("优""秀"))="优""秀"</formula></cfRule></conditionalFormatting>',
  );
  expect(textsOf(saved)["xl/styles.xml"]).toContain('<dxfs count="2"><dxf><font><b/>');
  expect(openXlsx(saved, "b").active.conditionalFormats[0]?.difference).toEqual(look);
});

test("removed rules go, and with the last of a block the block", () => {
  const xml = sheetText(
    edit((sheet) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        ({ rule }) => rule.kind === "Custom",
      );
    }),
  );
  expect(xml).toContain('sqref="A1:A9"><cfRule type="expression"');
  expect(xml).not.toMatch(/cellIs|colorScale/);
  expect(sheetText(edit((sheet) => (sheet.conditionalFormats = [])))).not.toContain("conditional");
});

const bar: ConditionalRule = {
  kind: "DataBar",
  lower: { type: "Number", formula: "=0" },
  upper: { type: "Automatic", formula: null },
  fill: "#638EC6",
  gradient: false,
  border: "#638EC6",
  negativeFill: "#FF0000",
  negativeBorder: null,
  axis: "CellMidPoint",
  axisColor: "#000000",
  direction: "RightToLeft",
  barOnly: true,
};
const bound = { type: "Number", operator: "GreaterThan", formula: "=60" } as const;
const rules: readonly ConditionalRule[] = [
  { kind: "CellValue", operator: "Between", formula1: "=1", formula2: "=$A$1" },
  { kind: "ContainsText", operator: "NotContains", text: "x<y" },
  { kind: "Custom", formula: '=AND(E1>0,$A1="是")' },
  { kind: "PresetCriteria", criterion: "Blanks" },
  { kind: "PresetCriteria", criterion: "LastSevenDays" },
  { kind: "PresetCriteria", criterion: "OneStdDevBelowAverage" },
  { kind: "PresetCriteria", criterion: "UniqueValues" },
  { kind: "TopBottom", type: "BottomPercent", rank: 10 },
  {
    kind: "ColorScale",
    minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
    maximum: { type: "Formula", formula: "=MAX($A:$A)", color: "#63BE7B" },
  },
  {
    kind: "IconSet",
    style: "3Symbols",
    reversed: true,
    iconOnly: true,
    bounds: [bound, bound, bound],
  },
];

test("every kind is written as Microsoft's rules want it, and read back the same", () => {
  const book = new Workbook();
  const sheet = book.addSheet("表");
  const look = {
    ...noDifference,
    bold: true,
    underline: "Double" as const,
    numberFormat: '0.0"分"',
    borders: { top: { style: "thin", color: "#FF0000" } },
  };
  const newIcons = {
    ...bound,
    kind: "IconSet",
    style: "3Stars",
    reversed: false,
    iconOnly: false,
  } as const;
  sheet.conditionalFormats = [
    ...rules.map((rule) => format(rule, { difference: look })),
    format(bar),
    format({ ...newIcons, bounds: [bound, bound, bound] }),
  ];
  const saved = saveXlsx(book);
  expect(violations(saved)).toEqual([]);
  const again = openXlsx(saved, "b").active.conditionalFormats;
  expect(again.slice(0, rules.length).map(({ rule }) => rule)).toEqual(rules);
  expect(again[0]?.difference).toEqual(look);
  expect(again[rules.length]?.rule).toMatchObject({
    kind: "DataBar",
    fill: "#638EC6",
    barOnly: true,
  });
});

test("with a data bar goes what the sheet's extensions say of it", () => {
  const book = new Workbook();
  book.addSheet("表").conditionalFormats = [format(bar)];
  const saved = saveXlsx(book);
  expect(sheetText(saved)).toContain("x14:dataBar");
  const again = openXlsx(saved, "b.xlsx");
  again.active.conditionalFormats = [];
  expect(sheetText(saveXlsx(again))).not.toContain("x14:dataBar");
});
