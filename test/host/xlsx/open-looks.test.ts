import { type Style, type Workbook, defaultStyle } from "../../../src/host/model";
import { openXlsx } from "../../../src/host/xlsx";
import { makePackage, styleSheet, worksheet } from "./package";

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const theme =
  `<a:theme xmlns:a="${A}"><a:themeElements><a:clrScheme name="x">` +
  '<a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

function open(styles: string | undefined): Workbook {
  const parts = { "xl/theme/theme1.xml": { text: theme, kind: "theme" } };
  const sheets = { 表: worksheet("") };
  return openXlsx(makePackage({ sheets, parts, ...(styles ? { styles } : {}) }), "book.xlsx");
}

/** The style of the last cell format of a style sheet. */
function style(lists: string, xf: string): Style {
  const book = open(styleSheet(`${lists}<cellXfs><xf numFmtId="0"/>${xf}</cellXfs>`));
  return book.styles.get(1);
}

const fill = (color: string): string | null =>
  style(
    `<fills><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill></fills>`,
    '<xf fillId="0"/>',
  ).fill;

test("a file without styles has the usual look", () => {
  expect(open(undefined).styles.get(0)).toEqual(defaultStyle);
});

test("cell formats that look alike stay two", () => {
  const book = open(styleSheet("<cellXfs><xf/><xf/></cellXfs>"));
  expect(book.styles.size).toBe(2);
  expect([book.styles.get(0).origin, book.styles.get(1).origin]).toEqual([0, 1]);
});

test.each([
  [0, "General"],
  [9, "0%"],
  [14, "m/d/yyyy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [49, "@"],
])("number format %i is known by its number", (number, format) => {
  expect(style("", `<xf numFmtId="${number}"/>`).numberFormat).toBe(format);
});

test("a file's own number format wins over the usual one of its number", () => {
  const lists = '<numFmts><numFmt numFmtId="14" formatCode="yyyy&quot;年&quot;"/></numFmts>';
  expect(style(lists, '<xf numFmtId="14"/>').numberFormat).toBe('yyyy"年"');
});

test.each([
  ['rgb="FFffc7ce"', "#FFC7CE"],
  ['rgb="00FFC7CE"', "#FFC7CE"],
  ['indexed="10"', "#FF0000"],
  ['indexed="43"', "#FFFF99"],
  ['indexed="64"', "#000000"],
  ['theme="0"', "#FEFEFE"],
  ['theme="1"', "#101010"],
  ['theme="4"', "#4472C4"],
  // Excel shows these for accent 1 of the Office theme: "lighter 80%", "lighter 40%", "darker 25%".
  ['theme="4" tint="0.79998168889431442"', "#DAE3F3"],
  ['theme="4" tint="0.39997558519241921"', "#8FAADC"],
  ['theme="4" tint="-0.249977111117893"', "#2F5597"],
])("the colour %s is %s", (color, expected) => {
  const actual = fill(color) ?? "";
  const channels = (hex: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  // Excel counts hues in whole steps; one step of a channel is as near as two programs come.
  channels(actual).forEach((channel, at) => {
    expect(Math.abs(channel - (channels(expected)[at] ?? 0))).toBeLessThanOrEqual(1);
  });
});

test("a file's own list of numbered colours counts", () => {
  const lists =
    '<fills><fill><patternFill patternType="solid"><fgColor indexed="1"/></patternFill></fill></fills>';
  const colors =
    '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00123456"/></indexedColors></colors>';
  const book = open(styleSheet(`${lists}<cellXfs><xf fillId="0"/></cellXfs>${colors}`));
  expect(book.styles.get(0).fill).toBe("#123456");
});

test("no pattern is no fill", () => {
  const lists = '<fills><fill><patternFill patternType="none"/></fill></fills>';
  expect(style(lists, '<xf fillId="0"/>').fill).toBeNull();
});

test("fonts are read", () => {
  const lists =
    '<fonts><font/><font><b/><i val="0"/><strike val="true"/><u val="none"/><sz val="10.5"/>' +
    '<color theme="4"/><name val="微软雅黑"/></font></fonts>';
  expect(style(lists, '<xf fontId="1"/>').font).toEqual({
    name: "微软雅黑",
    size: 10.5,
    color: "#4472C4",
    bold: true,
    italic: false,
    underline: false,
    strike: true,
    script: "None",
  });
});

test("borders, alignment and protection are read", () => {
  const lists =
    '<borders><border><left style="thin"><color rgb="FF00FF00"/></left><right/><top style="double"/></border></borders>';
  const xf =
    '<xf borderId="0"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2"/>' +
    '<protection locked="0"/></xf>';
  expect(style(lists, xf)).toMatchObject({
    borders: {
      left: { style: "thin", color: "#00FF00" },
      top: { style: "double", color: "#000000" },
    },
    horizontal: "CenterAcrossSelection",
    vertical: "Top",
    wrap: true,
    indent: 2,
    locked: false,
  });
});
