import { strToU8, zipSync } from "fflate";
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

test("an empty file and a file that is no zip are no workbooks", () => {
  expect(refusal(new Uint8Array())).toEqual({ code: "notXlsx", part: null });
  expect(refusal(strToU8("name,points\n张三,3\n"))).toEqual({ code: "notXlsx", part: null });
});

test("a zip of something else is no workbook", () => {
  expect(refusal(zipTexts({ "a.txt": "hello" })).code).toBe("notXlsx");
  expect(
    refusal(zipTexts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })).code,
  ).toBe("notXlsx");
});

test("a binary workbook and a document are no workbooks that can be read", () => {
  const rels = (target: string): string =>
    textsOf(sound)["_rels/.rels"]?.replace("xl/workbook.xml", target) ?? "";
  expect(
    refusal(zipTexts({ "_rels/.rels": rels("xl/workbook.bin"), "xl/workbook.bin": "" })).code,
  ).toBe("notXlsx");
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
