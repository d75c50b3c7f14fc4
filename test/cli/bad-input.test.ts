import {
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
  linkSync,
} from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { builtInRulebook } from "../../src/rulebooks";
import { bookOf, inFolder, kpiscore, sample } from "./kpiscore";

const rules = ["--rules", "outbound-agent"];

/** What Office puts before a file that is not a package: the OLE2 signature, then named streams. */
const ole = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(1016),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(512),
  ]);

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const relations = (target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

const binary = zip({ "_rels/.rels": relations("xl/workbook.bin"), "xl/workbook.bin": "" });
const openDocument = zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" });
/** Twenty megabytes of one letter, in twenty kilobytes. */
const bomb = zip({
  "_rels/.rels": relations("xl/workbook.xml"),
  "xl/workbook.xml": "a".repeat(20_000_000),
});

const folder = inFolder();
const at = (name: string): string => join(folder(), name);

/**
 * Runs a command that has to fail, with and without --json: nothing on standard output, exit 2, and
 * nothing written. @returns the sentence on standard error
 */
async function refusal(...args: readonly string[]): Promise<string> {
  const before = snapshot();
  const plain = await kpiscore(...args);
  const json = await kpiscore(...args, "--json");
  expect([plain.code, json.code, plain.out, json.out]).toEqual([2, 2, "", ""]);
  expect(snapshot()).toEqual(before);
  expect(json.err).toBe(plain.err);
  expect(plain.err).toMatch(/^[^\n]+\n$/);
  return plain.err;
}

/** Matches a sentence that holds all the parts, in any order. */
const saying = (...parts: readonly string[]): RegExp =>
  new RegExp(parts.map((part) => `(?=.*${part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")})`).join(""));

const snapshot = (): readonly string[] => readdirSync(folder()).sort();

test("a file that is not there is named", async () => {
  expect(await refusal("score", at("none.xlsx"), "--out", at("o.xlsx"))).toMatch(
    saying("none.xlsx", "找不到"),
  );
});

test("a folder without workbooks, and a pattern that none matches", async () => {
  mkdirSync(at("folder.xlsx"));
  writeFileSync(at("folder.xlsx/readme.txt"), "");
  expect(await refusal("score", at("folder.xlsx"))).toMatch(
    saying("folder.xlsx", "文件夹", "没有"),
  );
  expect(await refusal("score", at("*.xlsm"))).toMatch(saying("*.xlsm", "没有"));
  expect(await refusal("read", at("folder.xlsx"))).toMatch(saying("folder.xlsx", "文件夹"));
});

test.each([
  ["not-a-book.xlsx", Buffer.from("%PDF\0"), "不是 Excel 工作簿"],
  ["text.xlsx", Buffer.from("just text"), "另存为 .xlsx"],
  ["empty.xlsx", Buffer.alloc(0), "不是 Excel 工作簿"],
  ["locked.xlsx", ole("EncryptedPackage"), "密码"],
  ["old.xls", ole("Workbook"), ".xls"],
  ["wps.et", ole("Workbook"), ".et"],
  ["binary.xlsb", binary, ".xlsb"],
  ["libre.ods", openDocument, ".ods"],
  ["bomb.xlsx", bomb, "过大"],
  ["cut.xlsx", bookOf({ 表: [["姓名"]] }).slice(0, -40), "已损坏"],
  ["table.csv", Buffer.from("姓名,考核项目\n"), "另存为 .xlsx"],
])("%s is refused in one sentence, and nothing is written", async (name, bytes, words) => {
  writeFileSync(at(name), bytes);
  expect(await refusal("score", at(name), "--out", at("o.xlsx"))).toMatch(saying(name, words));
  expect(await refusal("read", at(name))).toMatch(saying(name, words));
  expect(await refusal("calc", at(name), "--cells", "A1")).toMatch(saying(name, words));
});

test("a workbook without content has nothing to score", async () => {
  writeFileSync(at("blank.xlsx"), bookOf({ Sheet1: [] }));
  expect(await refusal("score", at("blank.xlsx"), ...rules, "--out", at("o.xlsx"))).toMatch(
    saying("没有任何内容"),
  );
});

test("an unknown rulebook id is named with the ids there are", async () => {
  expect(await refusal("score", sample, "--rules", "nonsense", "--out", at("o.xlsx"))).toMatch(
    saying("nonsense", "outbound-agent"),
  );
  expect(await refusal("rules", "nonsense")).toMatch(saying("nonsense", "outbound-agent"));
});

test("a rulebook file that is not JSON is named", async () => {
  writeFileSync(at("rules.json"), "{ id:");
  expect(
    await refusal("score", sample, "--rules", at("rules.json"), "--out", at("o.xlsx")),
  ).toMatch(saying("rules.json", "JSON"));
});

test("a rulebook that does not validate names the file and the field", async () => {
  const rulebook = structuredClone(builtInRulebook("outbound-agent"));
  const broken = JSON.parse(JSON.stringify(rulebook)) as {
    sections: { clauses: { amount: unknown }[] }[];
  };
  const clause = broken.sections[0]?.clauses[2];
  if (clause) clause.amount = "many";
  writeFileSync(at("broken.json"), JSON.stringify(broken));
  expect(
    await refusal("score", sample, "--rules", at("broken.json"), "--out", at("o.xlsx")),
  ).toMatch(saying("broken.json", "sections[0].clauses[2].amount"));
});

test.each(["2026", "2026-13", "March", "2026-3"])("the period %s is refused", async (period) => {
  expect(await refusal("score", sample, "--period", period, "--out", at("o.xlsx"))).toMatch(
    saying(period),
  );
});

test("a month without records is named with the months there are", async () => {
  expect(
    await refusal("score", sample, ...rules, "--period", "2025-01", "--out", at("o.xlsx")),
  ).toMatch(saying("2025-01", "2026-03"));
});

test("--out never reaches the input: by the same path, a link, or a hard link", async () => {
  const input = at("book.xlsx");
  const bytes = readFileSync(sample);
  writeFileSync(input, bytes);
  symlinkSync(input, at("link.xlsx"));
  linkSync(input, at("hard.xlsx"));
  for (const out of [input, join(folder(), ".", "book.xlsx"), at("link.xlsx"), at("hard.xlsx")]) {
    expect(await refusal("score", input, "--out", out)).toMatch(saying("--out"));
  }
  expect(readFileSync(input).equals(bytes)).toBe(true);
});

test("--out into a folder that is not there", async () => {
  expect(await refusal("score", sample, "--out", at("nowhere/o.xlsx"))).toMatch(saying("nowhere"));
});

test("--out must be a workbook's name", async () => {
  expect(await refusal("score", sample, "--out", at("o.csv"))).toMatch(saying("o.csv", ".xlsx"));
});

test("for several books --out is a folder", async () => {
  writeFileSync(at("a.xlsx"), bookOf({ Sheet1: [] }));
  expect(await refusal("score", sample, at("a.xlsx"), "--out", at("o.xlsx"))).toMatch(
    saying("2", "o.xlsx", "文件夹"),
  );
  expect(await refusal("score", sample, at("a.xlsx"), "--out", at("a.xlsx"))).toMatch(
    saying("文件夹"),
  );
});

test("two books whose results would be one file are refused before anything runs", async () => {
  for (const month of ["3月", "4月"]) {
    mkdirSync(at(month));
    writeFileSync(at(`${month}/${month === "3月" ? "Book" : "book"}.xlsx`), bookOf({ 表: [] }));
  }
  expect(await refusal("score", at("3月"), at("4月"), "--out", at("out"))).toMatch(
    saying(at("3月/Book.xlsx"), at("4月/book.xlsx"), at("out/book.xlsx")),
  );
  expect(
    await refusal("score", at("3月"), "--out", at("out"), "--summary", at("out/Book.xlsx")),
  ).toMatch(saying("--summary", at("out/Book.xlsx")));
});

test("no result and no summary takes the place of any input", async () => {
  mkdirSync(at("a"));
  mkdirSync(at("b"));
  for (const name of ["a/1.xlsx", "b/2.xlsx"]) writeFileSync(at(name), bookOf({ 表: [] }));
  symlinkSync(at("a/1.xlsx"), at("b/1.xlsx"));
  expect(await refusal("score", at("a"), at("b/2.xlsx"), "--out", at("b"))).toMatch(
    saying("--out", at("b/1.xlsx")),
  );
  expect(await refusal("score", at("a"), "--out", at("a"))).toMatch(saying(at("a/1.xlsx")));
  expect(await refusal("score", at("a/1.xlsx"), "--summary", at("a/1.xlsx"))).toMatch(
    saying(at("a/1.xlsx")),
  );
});

test("--resume asks for a folder of results; a summary is a workbook", async () => {
  expect(await refusal("score", sample, "--resume")).toMatch(saying("--resume", "--out"));
  expect(await refusal("score", sample, "--summary", at("s.csv"))).toMatch(
    saying("s.csv", ".xlsx"),
  );
});

test("cells that are no address, and a sheet that is not there", async () => {
  expect(await refusal("calc", sample, "--cells", "台账!nonsense")).toMatch(saying("nonsense"));
  expect(await refusal("calc", sample, "--cells", "无此表!A1")).toMatch(saying("无此表", "台账"));
});

test.each([[["fly"]], [["score"]], [["score", sample, "--nonsense"]], [["calc", sample]]])(
  "a mistyped command says where help is: %j",
  async (args) => {
    expect(await refusal(...args)).toMatch(saying("--help"));
  },
);

test("without --rules a workbook that no rulebook explains wholly is not guessed at", async () => {
  expect(await refusal("score", sample, "--out", at("o.xlsx"))).toMatch(
    saying("--rules", "outbound-agent"),
  );
});
