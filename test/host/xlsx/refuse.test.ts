import { strToU8, unzipSync, zipSync } from "fflate";
import { XlsxError, openXlsx } from "../../../src/host/xlsx";
import { makePackage, textsOf, worksheet, zipTexts } from "./package";

const sound = makePackage({ sheets: { 表: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') } });

function refusal(bytes: Uint8Array): { code: string; part: string | null } {
  try {
    openXlsx(bytes, "book.xlsx");
  } catch (error) {
    if (error instanceof XlsxError) return { code: error.code, part: error.part };
    throw error;
  }
  throw new Error("the file was opened");
}

/** An OLE compound file with one stream of that name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  new TextEncoder().encode(stream).forEach((byte, index) => (bytes[1024 + 128 + index * 2] = byte));
  return bytes;
}

test("an empty file and a file of other bytes are no workbooks", () => {
  expect(refusal(new Uint8Array())).toEqual({ code: "notXlsx", part: null });
  expect(refusal(new Uint8Array([0x25, 0x50, 0x00, 0x46]))).toEqual({
    code: "notXlsx",
    part: null,
  });
});

test.each([
  ["UTF-8", strToU8("姓名,扣分\n张三,3\n")],
  ["GBK", new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x33, 0x0d, 0x0a])],
  ["UTF-16", new Uint8Array([0xff, 0xfe, 0xd3, 0x59, 0x0d, 0x54, 0x09, 0x00])],
  ["a web page called .xls", strToU8("<html><table><tr><td>姓名</td></tr></table></html>")],
])("a table as text is told apart: %s", (_, bytes) => {
  expect(refusal(bytes).code).toBe("textFile");
});

test("a zip of something else is no workbook", () => {
  expect(refusal(zipTexts({ "a.txt": "hello" })).code).toBe("notXlsx");
  const mimetype = "application/vnd.oasis.opendocument.spreadsheet";
  expect(refusal(zipTexts({ mimetype, "content.xml": "<office/>" })).code).toBe("openDocument");
});

test("a binary workbook is told apart, and a document is no workbook", () => {
  const rels = (target: string): string =>
    textsOf(sound)["_rels/.rels"]?.replace("xl/workbook.xml", target) ?? "";
  expect(
    refusal(zipTexts({ "_rels/.rels": rels("xl/workbook.bin"), "xl/workbook.bin": "" })).code,
  ).toBe("xlsb");
  const document = { "_rels/.rels": rels("word/document.xml"), "word/document.xml": "<document/>" };
  expect(refusal(zipTexts(document)).code).toBe("notXlsx");
});

test("a password-protected workbook and an old .xls are told apart", () => {
  expect(refusal(compound("EncryptedPackage")).code).toBe("encrypted");
  expect(refusal(compound("Workbook")).code).toBe("legacyXls");
  expect(refusal(compound("Book")).code).toBe("legacyXls");
  expect(refusal(compound("WordDocument")).code).toBe("notXlsx");
});

test("a truncated file is damaged", () => {
  expect(refusal(sound.slice(0, sound.length - 40)).code).toBe("damaged");
  expect(refusal(sound.slice(0, 60)).code).toBe("damaged");
});

test("bytes changed in the middle are damage to the part they belong to", () => {
  const name = "xl/worksheets/sheet1.xml";
  const texts = { ...textsOf(sound), [name]: worksheet("<row/>".repeat(5_000)) };
  const bytes = zipTexts(texts);
  const at = new TextDecoder("latin1").decode(bytes).indexOf(name) + name.length;
  bytes.fill(0xff, at, at + 12);
  expect(refusal(bytes)).toEqual({ code: "damaged", part: name });
});

test("a part that is missing or not well-formed is named", () => {
  const { "xl/worksheets/sheet1.xml": sheet, ...others } = textsOf(sound);
  expect(refusal(zipTexts(others))).toEqual({ code: "damaged", part: "xl/worksheets/sheet1.xml" });
  expect(refusal(zipTexts({ ...others, "xl/worksheets/sheet1.xml": `${sheet}<` }))).toEqual({
    code: "damaged",
    part: "xl/worksheets/sheet1.xml",
  });
  expect(refusal(zipTexts({ ...textsOf(sound), "xl/workbook.xml": "<workbook>" }))).toEqual({
    code: "damaged",
    part: "xl/workbook.xml",
  });
});

test("a part whose bytes are not what its entry promises is damaged", () => {
  const name = "xl/worksheets/sheet1.xml";
  // Stored, so that the changed bytes are still well-formed XML with another number in it.
  const bytes = zipSync(unzipSync(sound), { level: 0 });
  const at = new TextDecoder("latin1").decode(bytes).indexOf("<v>1</v>") + 3;
  bytes[at] = "7".charCodeAt(0);
  expect(refusal(bytes)).toEqual({ code: "damaged", part: name });
});

/** The sound workbook with other rows, other sheets in its list, or another part. */
const changed = (part: string, from: string, to: string): Uint8Array => {
  const texts = textsOf(sound);
  return zipTexts({ ...texts, [part]: (texts[part] ?? "").replace(from, to) });
};
const rows = (xml: string): Uint8Array => makePackage({ sheets: { 表: worksheet(xml) } });

describe("what could be read in two ways is damaged, not guessed at", () => {
  test.each([
    ["a shared string that is not there", rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')],
    ["two cells in one place", rows('<row r="1"><c r="A1"/><c r="A1"/></row>')],
    ["cells in the wrong order", rows('<row r="1"><c r="B1"/><c r="A1"/></row>')],
    ["a cell of another row", rows('<row r="1"><c r="A2"/></row>')],
    ["a cell outside of rows", rows('<c r="A1"/>')],
    ["two rows of one number", rows('<row r="2"/><row r="2"/>')],
    ["a row beyond the last", rows('<row r="1048577"><c r="A1048577"/></row>')],
    ["a column beyond the last", rows('<row r="1"><c r="XFE1"/></row>')],
    ["a row that is no number", rows('<row r="x"><c r="A1"/></row>')],
    ["a style that no file has", rows('<row r="1"><c r="A1" s="99999"/></row>')],
    ["a value that is not closed", rows('<row r="1"><c r="A1"><v>1</c><c r="B1"/></row>')],
    [
      "a text that is not closed",
      rows('<row r="1"><c r="A1"><is><r></c><c r="B1"><is/></c></row>'),
    ],
    ["a row that is not closed", rows('<row r="1"><c r="A1"/><row r="2"/>')],
    ["a cell that is not closed", rows('<row r="1"><c r="A1"><v>1</v></row>')],
    [
      "two sheets of one name",
      makePackage({ sheets: { Sheet: worksheet(""), SHEET: worksheet("") } }),
    ],
    ["a sheet without a name", changed("xl/workbook.xml", 'name="表"', 'name=""')],
    ["a sheet that leads nowhere", changed("xl/workbook.xml", 'r:id="rId1"', 'r:id="rId9"')],
    [
      "two sheets of one part",
      changed(
        "xl/workbook.xml",
        "</sheets>",
        '<sheet name="二" sheetId="2" r:id="rId1"/></sheets>',
      ),
    ],
  ])("%s", (_, bytes) => {
    expect(refusal(bytes).code).toBe("damaged");
  });

  test("two parts of one name", () => {
    const texts = textsOf(sound);
    const twice = { ...texts, "XL/worksheets/Sheet1.xml": worksheet("") };
    expect(refusal(zipTexts(twice))).toEqual({ code: "damaged", part: "XL/worksheets/Sheet1.xml" });
  });

  test("a package without content types, which could not be saved", () => {
    const { "[Content_Types].xml": _, ...others } = textsOf(sound);
    expect(refusal(zipTexts(others)).code).toBe("damaged");
  });
});

test("a part that nobody reads must be what its checksum says, too", () => {
  const name = "xl/media/image1.png";
  const bytes = zipSync({ ...unzipSync(sound), [name]: strToU8("picture") }, { level: 0 });
  const at = new TextDecoder("latin1").decode(bytes).indexOf("picture");
  bytes[at] = 0;
  expect(refusal(bytes)).toEqual({ code: "damaged", part: name });
});

describe("a bomb is refused", () => {
  const entities =
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>';

  test.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml", "_rels/.rels"])(
    "of entities, in %s",
    (part) => {
      const bytes = zipTexts({ ...textsOf(sound), [part]: entities });
      expect(refusal(bytes)).toEqual({ code: "damaged", part });
    },
  );

  test("of depth", () => {
    const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    expect(refusal(changed("xl/workbook.xml", "<sheets>", `${deep}<sheets>`)).code).toBe(
      "tooLarge",
    );
  });

  test("of attributes", () => {
    const many = Array.from({ length: 1_001 }, (_, at) => `a${at}=""`).join(" ");
    expect(refusal(changed("xl/workbook.xml", "<sheets>", `<x ${many}/><sheets>`)).code).toBe(
      "tooLarge",
    );
  });

  test("of an array formula over a whole sheet", () => {
    const xml = '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f></c></row>';
    expect(refusal(rows(xml)).code).toBe("tooLarge");
  });

  test("of one long formula for many cells", () => {
    const formula = `"${"x".repeat(30_000)}"&A1`;
    const others = Array.from({ length: 2_000 }, () => '<row><c><f t="shared" si="0"/></c></row>');
    const first = `<row><c><f t="shared" ref="A1:A2001" si="0">${formula}</f></c></row>`;
    expect(refusal(rows(first + others.join(""))).code).toBe("tooLarge");
  });
});

test("a zip bomb is refused before it is unzipped", () => {
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(64 * 1024 * 1024) });
  const started = process.memoryUsage().arrayBuffers;
  expect(refusal(bomb)).toEqual({ code: "tooLarge", part: "xl/worksheets/sheet1.xml" });
  expect(process.memoryUsage().arrayBuffers - started).toBeLessThan(32 * 1024 * 1024);
});

test("a package of too many parts is refused", () => {
  const parts = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}.xml`, ""]));
  expect(refusal(zipTexts(parts)).code).toBe("tooLarge");
});
