import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read as readWorkbook, utils } from "@e965/xlsx";
import { bookOf, inFolder, kpiscore, sample } from "./kpiscore";

const folder = inFolder();
const rules = ["--rules", "outbound-agent"];
const at = (name: string): string => join(folder(), name);

interface ScoreJson {
  rulebook: { id: string; edition: string; hash: string };
  cards: { subject: { id: string; name: string; team: string }; score: number; lines: unknown[] }[];
  issues: { code: string; sheet: string; cell: string; text: string; message: string }[];
}

test("score --out writes the whole result, prints a table and the path, and leaves the input alone", async () => {
  const input = readFileSync(sample);
  const { code, out, err } = await kpiscore(
    "score",
    sample,
    "--rules",
    "outbound-agent",
    "--out",
    at("scored.xlsx"),
  );
  expect(code).toBe(0);
  expect(readFileSync(sample).equals(input)).toBe(true);
  expect(readdirSync(folder())).toEqual(["scored.xlsx"]);
  expect(out.trimEnd().split("\n").at(-1)).toContain(at("scored.xlsx"));
  expect(out).toMatch(/林晓彤 +外呼一组 +110/);
  expect(err).toContain("台账!E57");
});

test("the scored file has HR's sheets first, then ours with formulas and their values", async () => {
  await kpiscore("score", sample, ...rules, "--out", at("scored.xlsx"));
  const book = readWorkbook(readFileSync(at("scored.xlsx")), { cellFormula: true });
  expect(book.SheetNames).toEqual([
    "台账",
    "花名册",
    "说明",
    "考核汇总",
    "扣分明细",
    "待确认",
    "图表",
    "运行记录",
    "_KpiScore.runs",
  ]);
  const cells = Object.values(book.Sheets["考核汇总"] ?? {}) as { f?: string; v?: unknown }[];
  const live = cells.filter(({ f }) => f?.includes("KPISCORE"));
  expect(live.length).toBeGreaterThan(0);
  for (const { v } of live) expect(v).toBeDefined();
  expect(cells.map(({ v }) => v)).toEqual(expect.arrayContaining(["林晓彤", 110, "许志远", 89.8]));
});

test("the summary's formula gives the very cards that were scored", async () => {
  const { out } = await kpiscore("score", sample, ...rules, "--out", at("scored.xlsx"), "--json");
  const { cards } = JSON.parse(out) as ScoreJson;
  const { Sheets } = readWorkbook(readFileSync(at("scored.xlsx")));
  const rows = utils.sheet_to_json<unknown[]>(Sheets["考核汇总"] ?? {}, { header: 1 });
  const end = rows.findIndex(([first]) => first === "组别小计");
  const spilled = rows.slice(4, end).filter((row) => typeof row[4] === "number");
  expect(spilled.map(([, id, name, team, score]) => [id || null, name, team, score])).toEqual(
    cards.map(({ subject, score }) => [subject.id, subject.name, subject.team, score]),
  );
});

test("--json holds the promised shape and nothing else", async () => {
  const { code, out } = await kpiscore("score", sample, ...rules, "--json");
  expect(code).toBe(0);
  const result = JSON.parse(out) as ScoreJson;
  expect(Object.keys(result)).toEqual(["rulebook", "cards", "issues"]);
  expect(result.rulebook).toMatchObject({ id: "outbound-agent", edition: "2020" });
  const card = result.cards.find(({ subject }) => subject.name === "孙雨薇");
  expect(card).toMatchObject({
    subject: { id: "2105", name: "孙雨薇", team: "外呼一组" },
    period: "2026-03",
    base: 100,
    score: 105.3,
    deducted: 0.7,
    bonus: 6,
    yuan: 0,
    grade: null,
    sanctions: [],
    issues: [],
  });
  expect(card?.lines).toContainEqual({
    clause: "2.1",
    text: "工作时间未按规定登录",
    quantity: 1,
    charged: 1,
    amount: 0.2,
    multiplier: 1,
    points: -0.2,
    unit: "point",
    status: "counted",
    source: expect.arrayContaining([{ sheet: "台账", cell: "E75" }]) as unknown,
  });
  expect(result.issues).toContainEqual({
    code: "unknownClause",
    sheet: "台账",
    cell: "E57",
    text: "工位摆放绿植",
    message: expect.stringContaining("工位摆放绿植") as unknown,
  });
});

test("a question that many cells ask is printed once, with the first of them and their number", async () => {
  const rows = [2, 3, 4, 5].map((day) => [`2026-03-0${day}`, `10${day}`, "工位摆放绿植"]);
  const book = bookOf({ 台账: [["日期", "工号", "违规项目"], ...rows] });
  writeFileSync(at("book.xlsx"), book);
  const { err } = await kpiscore("score", at("book.xlsx"), ...rules);
  const [asked, ...more] = err.split("\n").filter((line) => line.includes("工位摆放绿植"));
  expect(more).toEqual([]);
  expect(asked).toContain("台账!C2、台账!C3、台账!C4 等 4 处");
});

test("without --out nothing is written", async () => {
  writeFileSync(at("book.xlsx"), readFileSync(sample));
  await kpiscore("score", at("book.xlsx"), ...rules);
  expect(readdirSync(folder())).toEqual(["book.xlsx"]);
});

test("--strict ends with 1 while something is open", async () => {
  expect((await kpiscore("score", sample, ...rules, "--strict")).code).toBe(1);
});

test("a rulebook file counts as well as a built-in one", async () => {
  const { out } = await kpiscore("rules", "outbound-agent", "--json");
  const rulebook = JSON.parse(out) as { id: string; base: number };
  mkdirSync(at("rules"));
  writeFileSync(at("rules/own.json"), JSON.stringify({ ...rulebook, id: "own", base: 50 }));
  const scored = await kpiscore("score", sample, "--rules", at("rules/own.json"), "--json");
  const { rulebook: used, cards } = JSON.parse(scored.out) as ScoreJson;
  expect(used.id).toBe("own");
  expect(cards.find(({ subject }) => subject.name === "林晓彤")?.score).toBe(60);
});

test("scoring a scored file again gives the same sheets", async () => {
  await kpiscore("score", sample, ...rules, "--out", at("once.xlsx"));
  const { code } = await kpiscore("score", at("once.xlsx"), ...rules, "--out", at("twice.xlsx"));
  expect(code).toBe(0);
  const namesIn = (name: string) => readWorkbook(readFileSync(at(name))).SheetNames;
  expect(namesIn("once.xlsx")).toEqual(expect.arrayContaining(["台账", "花名册", "考核汇总"]));
  expect(namesIn("twice.xlsx")).toEqual(namesIn("once.xlsx"));
});
