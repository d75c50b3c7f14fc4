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

/** The language that a shell's setting and a command line's arguments give, as its built functions are named. */
function chosen(env: Readonly<Record<string, string>>, ...args: readonly string[]): string {
  const { env: before, argv } = process;
  process.env = { ...before, ...silent, ...env };
  process.argv = [...argv.slice(0, 2), ...args];
  let name = "";
  jest.isolateModules(() => {
    const { inLanguage } =
      jest.requireActual<typeof import("../../src/cli/locale")>("../../src/cli/locale");
    name = inLanguage("functions.js");
  });
  process.env = before;
  process.argv = argv;
  return name;
}

const chinese = "functions.js";
const traditional = "functions.zh-TW.js";
const english = "functions.en.js";

test.each([
  [{}, chinese],
  [{ LANG: "C.UTF-8" }, chinese],
  [{ LANG: "zh_CN.UTF-8" }, chinese],
  [{ LANG: "zh_TW.UTF-8" }, traditional],
  [{ LANG: "en_US.UTF-8" }, english],
  [{ LANG: "zh_CN.UTF-8", LC_ALL: "en_GB.UTF-8" }, english],
  [{ LANG: "en_US.UTF-8", KPISCORE_LANG: "zh-TW" }, traditional],
])("the command line follows the shell: %j", (env, name) => {
  expect(chosen(env)).toBe(name);
});

test("--lang goes before the shell's setting, and must be a language there is", () => {
  expect(chosen({ LANG: "zh_CN.UTF-8" }, "rules", "--lang", "en")).toBe(english);
  expect(chosen({}, "rules", "--lang=zh-TW")).toBe(traditional);
  expect(run(["rules", "--lang", "en"], { LANG: "zh_CN.UTF-8" }).stdout).toContain("Title");
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
