import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import fc from "fast-check";
import { Calculator, CannotMove } from "../../../src/host/calc";
import {
  type Move,
  type Sheet,
  type Workbook,
  maxColumns,
  maxRows,
  rectName,
} from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { plain } from "../calc/page";
import { makePackage, worksheet } from "../xlsx/package";
import { violations } from "../xlsx/validator";

const libreOffice = new Uint8Array(
  readFileSync(join(__dirname, "../xlsx/fixtures/libreoffice.xlsx")),
);

const lines = (axis: Move["axis"], at: number, count: number): Move => ({
  axis,
  at,
  count,
  from: 0,
  size: axis === "row" ? maxColumns : maxRows,
});

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...list: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([kind, to], at) =>
        `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${to}"/>`,
    )
    .join("")}</Relationships>`;

const cell = (name: string, content: string): string => `<c r="${name}">${content}</c>`;
const value = (name: string, number: number): string => cell(name, `<v>${number}</v>`);

/** A sheet with what Excel keeps beside the cells, and a second that reads it. */
const book = (table = ""): Uint8Array =>
  makePackage({
    sheets: {
      台账: worksheet(
        `<row r="1">${value("A1", 1)}${value("B1", 10)}</row>` +
          `<row r="2" ht="33" customHeight="1">${value("A2", 2)}` +
          `${cell("B2", '<f t="shared" ref="B2:B5" si="0">A2*10+$A$1</f><v>21</v>')}</row>` +
          `<row r="3">${value("A3", 3)}${cell("B3", '<f t="shared" si="0"/><v>31</v>')}</row>` +
          `<row r="4">${value("A4", 4)}${cell("B4", '<f t="shared" si="0"/><v>41</v>')}</row>` +
          `<row r="5">${value("A5", 5)}${cell("B5", '<f t="shared" si="0"/><v>51</v>')}</row>` +
          `<row r="7">${cell("A7", "<f>SUM(A1:A5)</f><v>15</v>")}</row>`,
        {
          before:
            '<dimension ref="A1:B7"/><cols><col min="2" max="2" width="20" customWidth="1"/></cols>',
          after:
            '<mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>' +
            '<conditionalFormatting sqref="A2:A5"><cfRule type="expression" priority="1">' +
            "<formula>$B2&gt;30</formula></cfRule></conditionalFormatting>" +
            '<hyperlinks><hyperlink ref="A5" location="台账!A1"/></hyperlinks>' +
            '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>' +
            `<drawing r:id="rId1"/>${table === "" ? "" : '<tableParts count="1"><tablePart r:id="rId2"/></tableParts>'}`,
        },
      ),
      汇总: worksheet(`<row r="1">${cell("A1", "<f>台账!A7*2</f><v>30</v>")}</row>`),
    },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": {
        text: relations(
          ["drawing", "/xl/drawings/drawing1.xml"],
          ...(table === "" ? [] : [["table", "/xl/tables/table1.xml"] as const]),
        ),
      },
      "xl/drawings/drawing1.xml": {
        text:
          `<xdr:wsDr xmlns:xdr="${DRAWING}"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col>` +
          "<xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
          "<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row>" +
          "<xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>",
      },
      "xl/charts/chart1.xml": {
        text: `<c:chartSpace xmlns:c="${CHART}"><c:val><c:numRef><c:f>台账!$A$1:$A$5</c:f></c:numRef></c:val></c:chartSpace>`,
      },
      ...(table === "" ? {} : { "xl/tables/table1.xml": { text: table } }),
    },
  });

function opened(bytes: Uint8Array) {
  const workbook = openXlsx(bytes, "book.xlsx");
  const sheet = workbook.sheets[0] as Sheet;
  return { workbook, sheet, calculator: new Calculator(workbook) };
}

const partOf = (workbook: Workbook, path: string): string =>
  strFromU8(unzipSync(saveXlsx(workbook))[path] ?? new Uint8Array());

/** All that a workbook says, to be compared with what is read again. */
const told = ({ sheets, names }: Workbook) => ({
  names: names.map(({ name, formula }) => [name, formula]),
  sheets: sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.rows()].flatMap(([row, cells]) =>
      cells.flatMap((one, column) =>
        one && (one.value !== null || one.formula !== null)
          ? [`${row},${column} ${one.formula ?? String(plain(one.value))}`]
          : [],
      ),
    ),
    merges: sheet.merges.map(rectName).toSorted(),
    notes: Object.fromEntries(sheet.notes),
    links: [...sheet.links.keys()].toSorted(),
    heights: Object.fromEntries(sheet.rowHeights),
    widths: Object.fromEntries([...sheet.columnWidths].filter(([column]) => column < 50)),
    validations: sheet.validations.map(({ rects, rule }) => [rects, rule]),
  })),
});

test("a file follows rows that are inserted", () => {
  const { workbook, sheet, calculator } = opened(book());
  calculator.moveCells(sheet, lines("row", 2, 2));
  const text = partOf(workbook, "xl/worksheets/sheet1.xml");
  expect(text).toContain('<row r="2" ht="33" customHeight="1">');
  expect(text).toContain('<c r="B5"><f>A5*10+$A$1</f><v>31</v></c>');
  expect(text).toContain("<f>SUM(A1:A7)</f>");
  expect(text).toContain('<mergeCell ref="A9:B9"/>');
  expect(text).toContain('<conditionalFormatting sqref="A2:A7">');
  expect(text).toContain("<formula>$B2&gt;30</formula>");
  expect(text).toContain('<hyperlink ref="A7" location="台账!A1"/>');
  expect(text).toContain('<brk id="7" max="16383" man="1"/>');
  expect(partOf(workbook, "xl/charts/chart1.xml")).toContain("<c:f>台账!$A$1:$A$7</c:f>");
  expect(partOf(workbook, "xl/drawings/drawing1.xml")).toContain("<xdr:row>6</xdr:row>");
  expect(partOf(workbook, "xl/worksheets/sheet2.xml")).toContain("<f>台账!A9*2</f>");
});

test("a rule whose first row is deleted is read in the next", () => {
  const { workbook, sheet, calculator } = opened(book());
  calculator.moveCells(sheet, lines("row", 1, -1));
  const text = partOf(workbook, "xl/worksheets/sheet1.xml");
  expect(text).toContain('<conditionalFormatting sqref="A2:A4">');
  expect(text).toContain("<formula>$B2&gt;30</formula>");
});

test("a file follows the name of a sheet, and its deletion", () => {
  const { workbook, sheet, calculator } = opened(book());
  calculator.renameSheet(sheet, "四月 台账");
  expect(partOf(workbook, "xl/charts/chart1.xml")).toContain("<c:f>'四月 台账'!$A$1:$A$5</c:f>");
  expect(partOf(workbook, "xl/worksheets/sheet1.xml")).toContain("location=\"'四月 台账'!A1\"");
  calculator.removeSheet(sheet);
  expect(partOf(workbook, "xl/worksheets/sheet2.xml")).toContain("<f>#REF!*2</f>");
});

test("a sheet keeps its text where another is taken out, heights that Excel fits included", () => {
  const ledger = worksheet(
    `<row r="1" ht="15.6" customHeight="false" hidden="false">${value("A1", 1)}</row>` +
      '<row r="2" ht="30" hidden="1"/>',
    { before: '<dimension ref="A1:A1"/>' },
  );
  const { workbook, calculator } = opened(
    makePackage({ sheets: { 台账: ledger, 汇总: worksheet("") } }),
  );
  calculator.removeSheet(workbook.sheets[1] as Sheet);
  expect(partOf(workbook, "xl/worksheets/sheet1.xml")).toBe(ledger);
  calculator.moveCells(workbook.sheets[0] as Sheet, lines("row", 0, 1));
  expect(partOf(workbook, "xl/worksheets/sheet1.xml")).toContain(
    '<row r="2" ht="15.6" customHeight="false" hidden="false">',
  );
});

const table = (rows: string): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" ` +
  `displayName="表1" ref="${rows}"><autoFilter ref="${rows}"/><tableColumns count="2">` +
  '<tableColumn id="1" name="1"/><tableColumn id="2" name="10"/></tableColumns></table>';

test("a table grows with its rows, and is not torn", () => {
  const { workbook, sheet, calculator } = opened(book(table("A1:B5")));
  calculator.moveCells(sheet, lines("row", 2, 1));
  expect(partOf(workbook, "xl/tables/table1.xml")).toContain('ref="A1:B6"><autoFilter ref="A1:B6"');
  expect(() => calculator.moveCells(sheet, lines("column", 1, 1))).toThrow("the table 表1");
  expect(() => calculator.moveCells(sheet, lines("row", 0, -1))).toThrow("the table 表1");
});

const change = fc.record({
  axis: fc.constantFrom("row" as const, "column" as const),
  at: fc.nat({ max: 12 }),
  count: fc.constantFrom(-2, -1, 1, 3),
  band: fc.option(fc.record({ from: fc.nat({ max: 4 }), size: fc.integer({ min: 1, max: 4 }) })),
});

function unlessTorn(move: () => void): void {
  try {
    move();
  } catch (error) {
    if (!(error instanceof CannotMove)) throw error;
  }
}

test("whatever is inserted and deleted, the saved file says what the workbook says", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(libreOffice, book()),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (bytes, changes) => {
        const { workbook, sheet, calculator } = opened(bytes);
        for (const { axis, at, count, band } of changes) {
          unlessTorn(() => calculator.moveCells(sheet, { ...lines(axis, at, count), ...band }));
        }
        expect(told(openXlsx(saveXlsx(workbook), "again.xlsx"))).toEqual(told(workbook));
      },
    ),
    { numRuns: 60 },
  );
});

test("a file whose rows moved breaks no rule of the format", () => {
  const { workbook, sheet, calculator } = opened(libreOffice);
  const before = new Set(violations(libreOffice));
  calculator.moveCells(sheet, lines("row", 1, 2));
  calculator.moveCells(sheet, lines("column", 1, -1));
  expect(violations(saveXlsx(workbook)).filter((one) => !before.has(one))).toEqual([]);
});
