import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, kpiscore } from "./kpiscore";

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

test("the regulation is not written over", async () => {
  writeFileSync(at("rules.txt"), regulation);
  const { code, err } = await kpiscore("parse", at("rules.txt"), "--out", at("rules.txt"));
  expect([code, readFileSync(at("rules.txt"), "utf8")]).toEqual([2, regulation]);
  expect(err).toMatch(/--out/);
});
