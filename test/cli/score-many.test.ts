import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { read as readWorkbook, utils } from "@e965/xlsx";
import { inThreads } from "../../src/cli/threads";
import { bookOf, inFolder, kpiscore } from "./kpiscore";

/* Each thread loads Microsoft's client anew: one is enough but where it matters that there are several. */
jest.mock("node:os", () => {
  const real = jest.requireActual<typeof import("node:os")>("node:os");
  return { ...real, availableParallelism: jest.fn(() => 1) };
});

const folder = inFolder();
const at = (name: string): string => join(folder(), name);
const many = (...args: readonly string[]) =>
  kpiscore("score", ...args, "--rules", "outbound-agent");

const header = ["日期", "工号", "姓名", "违规项目", "次数"];

/** A ledger of one person with one row. Without deductions a person has 110. */
const ledger = (name: string, item: string): Uint8Array =>
  bookOf({ 台账: [header, ["2026-03-02", "1", name, item, 1]] });

/** 3月 holds two ledgers, one below a folder, and a file that is none; 1.3 costs 5 and its section's 2. */
function writeMarch(): void {
  mkdirSync(at("3月/二组"), { recursive: true });
  writeFileSync(at("3月/一组.xlsx"), ledger("张三", "1.3"));
  writeFileSync(at("3月/二组/ledger.XLSX"), ledger("李四", "头发太长"));
  writeFileSync(at("3月/bad.xlsx"), "just text");
  writeFileSync(at("3月/~$一组.xlsx"), "Excel's own");
}

interface One {
  readonly file: string;
  readonly error?: string;
  readonly cards?: readonly {
    readonly subject: { readonly name: string };
    readonly score: number;
  }[];
  readonly issues?: readonly { readonly code: string }[];
}

const listed = (out: string) =>
  (JSON.parse(out) as One[]).map(({ file, error, cards, issues }) => ({
    file,
    error,
    scores: cards?.map(({ subject, score }) => [subject.name, score]),
    issues: issues?.map(({ code }) => code),
  }));

const sheetOf = (file: string, name: string): unknown[][] =>
  utils.sheet_to_json(readWorkbook(readFileSync(at(file))).Sheets[name] ?? {}, {
    header: 1,
    defval: null,
  });

const files = (name = ""): readonly string[] =>
  readdirSync(at(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file).slice(at(name).length + 1))
    .toSorted();

test("a folder gives a list: each workbook with its result, and what failed with why", async () => {
  jest.mocked(availableParallelism).mockReturnValueOnce(3);
  writeMarch();
  const { code, out, err } = await many(at("3月"), "--json");
  expect(code).toBe(2);
  expect(listed(out)).toEqual([
    { file: at("3月/二组/ledger.XLSX"), scores: [["李四", 110]], issues: ["unknownClause"] },
    { file: at("3月/一组.xlsx"), scores: [["张三", 103]], issues: [] },
    { file: at("3月/bad.xlsx"), error: expect.stringContaining(at("3月/bad.xlsx")) as unknown },
  ]);
  expect(err).toContain("3/3");
  expect(err.trimEnd().split("\n").at(-1)).toContain(at("3月/bad.xlsx"));
});

test("results stand below --out as the books stand in their folder, a summary tells of all", async () => {
  writeMarch();
  const inputs = files("3月").map((name) => readFileSync(at(`3月/${name}`)));
  const { code, out } = await many(
    at("3月"),
    "--out",
    at("3月/结果"),
    "--summary",
    at("3月/结果/汇总.xlsx"),
  );
  expect(code).toBe(2);
  expect(out).toContain(at("3月/结果/汇总.xlsx"));
  expect(files("3月/结果").filter((name) => !name.includes(".kpiscore"))).toEqual(
    ["一组.xlsx", "二组/ledger.XLSX", "汇总.xlsx"].toSorted(),
  );
  expect(sheetOf("3月/结果/一组.xlsx", "考核汇总").flat()).toContain(103);
  const scored = ["2026-03", "1"];
  expect(sheetOf("3月/结果/汇总.xlsx", "汇总")).toEqual([
    ["文件", "考核期", "工号", "姓名", "组别", "得分", "元", "等级", "待确认"],
    [at("3月/二组/ledger.XLSX"), ...scored, "李四", null, 110, 0, null, 1],
    [at("3月/一组.xlsx"), ...scored, "张三", null, 103, 0, null, 0],
  ]);
  expect(sheetOf("3月/结果/汇总.xlsx", "失败")).toEqual([
    ["文件", "原因"],
    [at("3月/bad.xlsx"), expect.stringContaining("另存为 .xlsx")],
  ]);
  // A later run takes no result for an input, wherever its own go.
  const other = await many(at("3月"), "--json");
  expect(listed(other.out)).toHaveLength(3);
  const unchanged = files("3月").filter((name) => !name.startsWith("结果"));
  expect(unchanged.map((name) => readFileSync(at(`3月/${name}`)))).toEqual(inputs);
});

test("a workbook that several ways lead to counts once; patterns work without a shell", async () => {
  writeMarch();
  symlinkSync(at("3月/一组.xlsx"), at("3月/link.xlsx"));
  symlinkSync(at("3月"), at("3月/二组/up"));
  const ways = [at("3月/一组.xlsx"), at("3月/*组.xlsx"), at("3月/**/*.xlsx"), at("3月")];
  const { out } = await many(...ways, "--json");
  expect(listed(out).map(({ file }) => file)).toEqual([
    at("3月/一组.xlsx"),
    at("3月/二组/ledger.XLSX"),
    at("3月/bad.xlsx"),
  ]);
});

test("--strict ends with 1 where no file failed and something is open; one file keeps its shape", async () => {
  writeFileSync(at("a.xlsx"), ledger("张三", "1.3"));
  writeFileSync(at("b.xlsx"), ledger("李四", "头发太长"));
  expect((await many(at("a.xlsx"), at("b.xlsx"), "--strict")).code).toBe(1);
  const one = await many(at("a.xlsx"), "--strict", "--json", "--summary", at("all.xlsx"));
  expect(one.code).toBe(0);
  expect(Object.keys(JSON.parse(one.out) as object)).toEqual(["rulebook", "cards", "issues"]);
  expect(sheetOf("all.xlsx", "汇总")).toHaveLength(2);
  // A missing file spoils no other.
  const missing = await many(at("none.xlsx"), at("a.xlsx"), "--json");
  expect(missing.code).toBe(2);
  expect(listed(missing.out)).toMatchObject([
    { error: expect.stringContaining("找不到") as unknown },
    { scores: [["张三", 103]] },
  ]);
});

test("--resume scores what is new or changed, and gives the whole result all the same", async () => {
  mkdirSync(at("in"));
  for (const name of ["a", "b", "c"]) writeFileSync(at(`in/${name}.xlsx`), ledger(name, "1.3"));
  const run = (...args: readonly string[]) => many(at("in"), "--out", at("out"), ...args, "--json");
  const first = await run();
  writeFileSync(at("in/b.xlsx"), ledger("b", "1.2"));
  rmSync(at("out/c.xlsx"));
  const again = await run("--resume");
  expect(again.err).toContain("1 个工作簿的结果已有");
  // 1.2 costs 0.5 and its section's 2.
  expect(listed(again.out).flatMap(({ scores }) => scores)).toEqual([
    ["a", 103],
    ["b", 107.5],
    ["c", 103],
  ]);
  expect(sheetOf("out/c.xlsx", "考核汇总").flat()).toContain(103);
  expect(listed(first.out)[0]).toEqual(listed(again.out)[0]);
});

test("another month asked for is another result; one that somebody worked in is not written over", async () => {
  mkdirSync(at("in"));
  for (const name of ["a", "b"]) writeFileSync(at(`in/${name}.xlsx`), ledger(name, "1.3"));
  const run = (...args: readonly string[]) => many(at("in"), "--out", at("out"), ...args);
  await run();
  const answered = bookOf({ 待确认: [["答复"]] });
  writeFileSync(at("out/a.xlsx"), answered);
  const { code, err } = await run("--resume", "--period", "2026-03");
  expect(code).toBe(2);
  expect(err).not.toContain("结果已有");
  expect(err).toContain(`${at("out/a.xlsx")} 在上次评分之后有人改过`);
  expect(err).not.toContain(at("out/b.xlsx"));
  expect(readFileSync(at("out/a.xlsx")).equals(answered)).toBe(true);
});

const program = join(__dirname, "../../dist/cli/kpiscore.js");

test("a run that is killed leaves whole files, and is taken up again where it was", async () => {
  mkdirSync(at("in"));
  const names = ["a", "b", "c", "d", "e", "f"];
  for (const name of names) writeFileSync(at(`in/${name}.xlsx`), ledger(name, "1.3"));
  const args = ["score", at("in"), "--out", at("out"), "--rules", "outbound-agent"];
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  await once(child.stderr, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  const before = readdirSync(at("out")).filter((name) => name.endsWith(".xlsx"));
  for (const name of before) expect(sheetOf(`out/${name}`, "考核汇总").flat()).toContain(103);
  const { code, out, err } = await many(at("in"), "--out", at("out"), "--resume", "--json");
  expect(code).toBe(0);
  expect(Number(/有 (\d) 个工作簿的结果已有/.exec(err)?.[1])).toBeGreaterThanOrEqual(1);
  expect(listed(out).flatMap(({ scores }) => scores)).toEqual(names.map((name) => [name, 103]));
});

test("a workbook that takes its thread with it spoils no other", () => {
  const rows = Array.from({ length: 40_000 }, (_, row) => [
    "2026-03-02",
    `${row}`,
    `张${row}`,
    "1.5",
    1,
  ]);
  mkdirSync(at("in"));
  writeFileSync(at("in/large.xlsx"), bookOf({ 台账: [header, ...rows] }));
  writeFileSync(at("in/small.xlsx"), ledger("张三", "1.3"));
  const args = ["score", at("in"), "--rules", "outbound-agent", "--json"];
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--max-old-space-size=55", program, ...args],
    { encoding: "utf8" },
  );
  expect(status).toBe(2);
  expect(listed(stdout)).toMatchObject([
    { error: expect.stringMatching(/large\.xlsx 时程序中断/) as unknown },
    { scores: [["张三", 103]] },
  ]);
});

/** A program in whose place another worker runs. */
function programOf(worker: string): string {
  mkdirSync(at("dist/cli"), { recursive: true });
  writeFileSync(at("dist/functions.js"), "");
  writeFileSync(at("dist/cli/worker.js"), worker);
  return at("dist");
}

test("a workbook that takes too long fails by name, and spoils no other", async () => {
  const addin = programOf(
    "module.exports = ({ file, place }) => {" +
      '  if (!file.startsWith("slow")) return { error: `${file} was done` };' +
      "  require('node:fs').writeFileSync(place.out.replace('slow', '.slow') + '.1.part', 'half');" +
      "  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);" +
      "};",
  );
  const tasks = ["slow1.xlsx", "a.xlsx", "slow2.xlsx", "b.xlsx"].map((file) => ({
    file,
    place: { out: at(file), memory: at(`${file}.json`) },
  }));
  const running = { wanted: null, period: null, addin, resume: false, timeout: 2 };
  const shell = { out: () => {}, err: () => {}, screen: false, addin };
  const results = await inThreads(tasks, running, shell);
  expect(results.map((one) => "error" in one && one.error)).toEqual([
    expect.stringMatching(/slow1\.xlsx.*2 秒.*--timeout/),
    "a.xlsx was done",
    expect.stringMatching(/slow2\.xlsx.*2 秒.*--timeout/),
    "b.xlsx was done",
  ]);
  expect(files().filter((name) => name.endsWith(".part"))).toEqual([]);
});

test.each(["0", "-1", "soon", "1e9"])("--timeout %s is refused", async (timeout) => {
  const { code, err } = await many(at("3月"), "--timeout", timeout);
  expect([code, err]).toEqual([2, expect.stringContaining("--timeout")]);
});
