import { type CellStyle, type Font, type Style, defaultStyle, normalStyle } from "../../model";

const { font } = defaultStyle;
const nothing: CellStyle["includes"] = {
  number: false,
  alignment: false,
  font: false,
  border: false,
  patterns: false,
  protection: false,
};

type Look = Partial<Omit<Style, "font">> & { readonly font?: Partial<Font> };

/** One of Excel's own: it includes what it looks like. */
const own = (name: string, builtIn: number, { font: words, ...look }: Look): CellStyle => ({
  name,
  builtIn,
  includes: {
    ...nothing,
    font: words !== undefined,
    number: look.numberFormat !== undefined,
    border: look.borders !== undefined,
    patterns: look.fill !== undefined,
  },
  look: { ...defaultStyle, ...look, font: { ...font, ...words }, named: name },
});

const under = (style: string, color: string): Style["borders"] => ({ bottom: { style, color } });
const around = (style: string, color: string): Style["borders"] => {
  const side = { style, color };
  return { top: side, right: side, bottom: side, left: side };
};

const heading = (size: number): Partial<Font> => ({ size, bold: true, color: "#44546A" });

/** The six accents of Office's theme, full and in three lighter shades. */
const accents = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
].flatMap((fills, index) =>
  ["", "20% - ", "40% - ", "60% - "].map((shade, at) =>
    own(`${shade}Accent${index + 1}`, 29 + 4 * index + at, {
      fill: fills[at] ?? null,
      font: { color: at === 0 || at === 3 ? "#FFFFFF" : "#000000" },
    }),
  ),
);

/** Excel's own cell styles with their numbers (ECMA-376 part 1, 18.8.7) and usual looks. */
const builtIns: readonly CellStyle[] = [
  normalStyle,
  own("Comma", 3, { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }),
  own("Currency", 4, {
    numberFormat: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  }),
  own("Percent", 5, { numberFormat: "0%" }),
  own("Comma [0]", 6, { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }),
  own("Currency [0]", 7, {
    numberFormat: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  }),
  own("Hyperlink", 8, { font: { color: "#0563C1", underline: true } }),
  own("Followed Hyperlink", 9, { font: { color: "#954F72", underline: true } }),
  own("Note", 10, { fill: "#FFFFCC", borders: around("thin", "#B2B2B2") }),
  own("Warning Text", 11, { font: { color: "#FF0000" } }),
  own("Title", 15, { font: { name: "Calibri Light", size: 18, color: "#44546A" } }),
  own("Heading 1", 16, { font: heading(15), borders: under("thick", "#4472C4") }),
  own("Heading 2", 17, { font: heading(13), borders: under("thick", "#A2B9E2") }),
  own("Heading 3", 18, { font: heading(11), borders: under("medium", "#8EA9DB") }),
  own("Heading 4", 19, { font: heading(11) }),
  own("Input", 20, {
    fill: "#FFCC99",
    font: { color: "#3F3F76" },
    borders: around("thin", "#7F7F7F"),
  }),
  own("Output", 21, {
    fill: "#F2F2F2",
    font: { bold: true, color: "#3F3F3F" },
    borders: around("thin", "#3F3F3F"),
  }),
  own("Calculation", 22, {
    fill: "#F2F2F2",
    font: { bold: true, color: "#FA7D00" },
    borders: around("thin", "#7F7F7F"),
  }),
  own("Check Cell", 23, {
    fill: "#A5A5A5",
    font: { bold: true, color: "#FFFFFF" },
    borders: around("double", "#3F3F3F"),
  }),
  own("Linked Cell", 24, { font: { color: "#FA7D00" }, borders: under("double", "#FF8001") }),
  own("Total", 25, {
    font: { bold: true },
    borders: {
      top: { style: "thin", color: "#4472C4" },
      bottom: { style: "double", color: "#4472C4" },
    },
  }),
  own("Good", 26, { fill: "#C6EFCE", font: { color: "#006100" } }),
  own("Bad", 27, { fill: "#FFC7CE", font: { color: "#9C0006" } }),
  own("Neutral", 28, { fill: "#FFEB9C", font: { color: "#9C5700" } }),
  ...accents,
  own("Explanatory Text", 53, { font: { italic: true, color: "#7F7F7F" } }),
];

/** @param name as files have it, in small letters */
export const builtInStyle = (name: string): CellStyle | null =>
  builtIns.find((one) => one.name.toLowerCase() === name) ?? null;

/** Words of Excel.BuiltInStyle that are not the file's name without its spaces. */
const apiWords: Readonly<Record<string, string>> = {
  wholecomma: "Comma [0]",
  wholedollar: "Currency [0]",
  hlink: "Hyperlink",
  hlinktrav: "Followed Hyperlink",
  sheettitle: "Title",
};

/** The name that files give a style which Office.js calls "Heading1" or "Accent1_20". */
export function fileName(word: string): string {
  const lower = word.toLowerCase();
  const shade = /^accent(\d)_(\d\d)$/.exec(lower);
  if (shade) return `${shade[2]}% - Accent${shade[1]}`;
  const bare = builtIns.find(({ name }) => name.toLowerCase().replaceAll(" ", "") === lower);
  return apiWords[lower] ?? bare?.name ?? word;
}

/** The word of Excel.BuiltInStyle for one of Excel's own; any other goes by its name. */
export function apiName({ name, builtIn }: Pick<CellStyle, "name" | "builtIn">): string {
  if (builtIn === null) return name;
  const shade = /^(\d\d)% - (Accent\d)$/.exec(name);
  if (shade) return `${shade[2]}_${shade[1]}`;
  const known: Readonly<Record<string, string>> = {
    "Comma [0]": "WholeComma",
    "Currency [0]": "WholeDollar",
    Hyperlink: "Hlink",
    "Followed Hyperlink": "HlinkTrav",
    Title: "SheetTitle",
  };
  return known[name] ?? name.replaceAll(" ", "");
}
