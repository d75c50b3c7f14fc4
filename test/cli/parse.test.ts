import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { paragraph, wordFile } from "../app/regulation-file/word-file";
import { bookOf, inFolder, kpiscore } from "./kpiscore";

const folder = inFolder();
const at = (name: string): string => join(folder(), name);

const regulation = `一、现场管理：
1、工位不整洁的，每发现一次扣0.5分。
2、擅自离岗，每次扣2分。
3、态度应当热情。
`;

test("parse --json gives the readings, and the rulebook that they make", async () => {
  writeFileSync(at("rules.txt"), regulation);
  const { code, out } = await kpiscore("parse", at("rules.txt"), "--json");
  expect(code).toBe(0);
  const { rulebook, clauses } = JSON.parse(out) as {
    rulebook: { sections: { clauses: { id: string; amount: number | null }[] }[] };
    clauses: { line: number; text: string; rules: { kind: string; amount: number | null }[] }[];
  };
  expect(clauses.map(({ line, rules }) => [line, rules[0]?.kind, rules[0]?.amount])).toEqual(
    expect.arrayContaining([
      [2, "deduct", 0.5],
      [3, "deduct", 2],
      [4, "none", null],
    ]),
  );
  const scored = rulebook.sections.flatMap((section) => section.clauses);
  expect(scored.filter(({ amount }) => amount !== null).map(({ amount }) => amount)).toEqual([
    0.5, 2,
  ]);
});

test("--out writes a rulebook that score takes; older encodings are read", async () => {
  // "1、迟到一次扣2分。" in GB18030
  const old = Buffer.from("31a1a2b3d9b5bdd2bbb4cebfdb32b7d6a1a3", "hex");
  writeFileSync(at("old.txt"), old);
  const { code } = await kpiscore("parse", at("old.txt"), "--out", at("rules.json"));
  expect(code).toBe(0);
  expect(readFileSync(at("rules.json"), "utf8")).toContain('"amount": 2');
  const shown = await kpiscore("rules", at("rules.json"), "--json");
  expect(shown.code).toBe(0);
});

test.each([
  ["Big5", "31a142bff0a8eca440a6b8a6a932a4c0a143"],
  ["UTF-16", "fffe3100013072903052004e216b6362320006520230"],
])("%s is read", async (_encoding, hex) => {
  writeFileSync(at("old.txt"), Buffer.from(hex, "hex"));
  const { out } = await kpiscore("parse", at("old.txt"), "--json");
  const { clauses } = JSON.parse(out) as { clauses: { text: string; rules: object[] }[] };
  expect(clauses).toMatchObject([
    { text: "1、遲到一次扣2分。", rules: [{ kind: "deduct", unit: "point", amount: 2 }] },
  ]);
});

test.each(["", " \n\n", "今天天气很好。\n"])(
  "of a text without rules it is said: %j",
  async (text) => {
    writeFileSync(at("none.txt"), text);
    const { code, err } = await kpiscore("parse", at("none.txt"));
    expect(code).toBe(0);
    expect(err).toContain("没有读出条款");
  },
);

test("the regulation is not written over", async () => {
  writeFileSync(at("rules.txt"), regulation);
  const { code, err } = await kpiscore("parse", at("rules.txt"), "--out", at("rules.txt"));
  expect([code, readFileSync(at("rules.txt"), "utf8")]).toEqual([2, regulation]);
  expect(err).toMatch(/--out/);
});

interface ParseJson {
  readonly clauses: readonly { text: string; rules: readonly { amount: number | null }[] }[];
}
const amounts = (out: string): readonly (number | null | undefined)[] =>
  (JSON.parse(out) as ParseJson).clauses.map(({ rules }) => rules[0]?.amount);

test("a Word document is parsed with the numbers that Word prints", async () => {
  const body = ["离岗，每次扣2分。", "睡觉，每次扣3分。"].map((text) => paragraph(text, [1, 0]));
  writeFileSync(at("办法.docx"), wordFile(body.join(""), [[["chineseCounting", "（%1）"]]]));
  const { code, out } = await kpiscore("parse", at("办法.docx"), "--json");
  expect([code, amounts(out)]).toEqual([0, [2, 3]]);
  expect((JSON.parse(out) as ParseJson).clauses[1]?.text).toBe("（二） 睡觉，每次扣3分。");
});

test("a sheet of rates is parsed; which sheet, is asked where there are several", async () => {
  const rates = [
    ["违规行为", "扣分标准"],
    ["离岗", 2],
    ["睡觉", 3],
  ];
  writeFileSync(at("办法.xlsx"), bookOf({ 花名册: [["姓名"]], 标准: rates }));
  const asked = await kpiscore("parse", at("办法.xlsx"), "--json");
  expect([asked.code, asked.out]).toEqual([2, ""]);
  expect(asked.err).toContain("花名册、标准");
  const { code, out } = await kpiscore("parse", at("办法.xlsx"), "--sheet", "标准", "--json");
  expect([code, amounts(out)]).toEqual([0, [2, 3]]);
});

test("- is standard input", async () => {
  const stdin = Object.getOwnPropertyDescriptor(process, "stdin") ?? {};
  Object.defineProperty(process, "stdin", { ...stdin, get: () => Readable.from([regulation]) });
  const { code, out } = await kpiscore("parse", "-", "--json");
  Object.defineProperty(process, "stdin", stdin);
  expect([code, amounts(out)]).toEqual([0, [0.5, 2, null]]);
});

test("an old Word file is told to be saved as .docx", async () => {
  writeFileSync(at("办法.doc"), Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  const { code, err } = await kpiscore("parse", at("办法.doc"), "--json");
  expect([code, err]).toEqual([2, expect.stringContaining(".docx")]);
});
