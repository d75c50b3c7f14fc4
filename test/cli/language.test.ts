import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { read as readWorkbook } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { inFolder, sample } from "./kpiscore";

const program = join(__dirname, "../../dist/cli/kpiscore.js");
const folder = inFolder();

const silent = { KPISCORE_LANG: "", LC_ALL: "", LC_MESSAGES: "", LANG: "" };
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...silent, ...env },
  });

test.each([
  [{}, "编号"],
  [{ LANG: "C.UTF-8" }, "编号"],
  [{ LANG: "zh_CN.UTF-8" }, "编号"],
  [{ LANG: "zh_TW.UTF-8" }, "編號"],
  [{ LANG: "en_US.UTF-8" }, "ID"],
  [{ LANG: "zh_CN.UTF-8", LC_ALL: "en_GB.UTF-8" }, "ID"],
  [{ LANG: "en_US.UTF-8", KPISCORE_LANG: "zh-TW" }, "編號"],
])("the command line follows the shell: %j", (env, heading) => {
  expect(run(["rules"], env).stdout.trimStart().split(/\s/)[0]).toBe(heading);
});

test("--lang goes before the shell's setting, and must be a language there is", () => {
  expect(run(["rules", "--lang", "en"], { LANG: "zh_CN.UTF-8" }).stdout).toContain("Title");
  expect(run(["rules", "--lang=zh-TW"]).stdout).toContain("編號");
  const { status, stderr } = run(["rules", "--lang", "fr"]);
  expect(status).toBe(2);
  expect(stderr).toContain("--lang must be zh-CN, zh-TW or en");
});

test("the sheets, their formulas and the questions are in the language asked for", () => {
  const out = join(folder(), "scored.xlsx");
  const { stdout, stderr } = run([
    "score",
    sample,
    "--rules",
    "outbound-agent",
    "--lang",
    "en",
    "--out",
    out,
  ]);
  expect(stdout).toContain("Deducted");
  expect(stderr).toMatch(/open questions?:/);
  const { SheetNames, Sheets } = readWorkbook(readFileSync(out));
  expect(SheetNames).toEqual(expect.arrayContaining(["Summary", "Deductions", "Open questions"]));
  expect(JSON.stringify(Sheets["Deductions"])).toContain("As written");
});

test("what one language wrote, another scores again to the same result", () => {
  const out = join(folder(), "scored.xlsx");
  const rules = ["--rules", "outbound-agent"];
  const first = run(["score", sample, ...rules, "--lang", "en", "--out", out, "--json"]).stdout;
  const again = run(["score", out, ...rules, "--lang", "zh-TW", "--json"]).stdout;
  const scores = (json: string) =>
    (JSON.parse(json) as { cards: { subject: { name: string }; score: number }[] }).cards.map(
      ({ subject, score }) => [subject.name, score],
    );
  expect(scores(again)).toEqual(scores(first));
});
