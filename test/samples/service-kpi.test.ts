import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kpiscore } from "../cli/kpiscore";

const root = join(__dirname, "../..");
const sample = join(root, "assets/samples/service-kpi-2026-03.xlsx");

interface KpiJson {
  readonly cards: readonly {
    readonly subject: { readonly name: string };
    readonly score: number | null;
    readonly measures: readonly {
      readonly measure: string;
      readonly total: number;
      readonly rate: number | null;
      readonly above: number | null;
    }[];
  }[];
  readonly issues: readonly { readonly code: string }[];
}

async function scoredBy(rules: string): Promise<KpiJson> {
  const { out, err } = await kpiscore("score", sample, "--rules", rules, "--json");
  if (out === "") throw new Error(err);
  return JSON.parse(out) as KpiJson;
}

test("nothing is scored until the company sets its targets, and that is said", async () => {
  const { cards, issues } = await scoredBy("service-kpi");
  expect(cards).toHaveLength(6);
  expect(cards.every(({ score }) => score === null)).toBe(true);
  expect(issues.map(({ code }) => code)).toEqual(["missingTarget"]);
});

test("with 180 minutes and 180 calls a day: the rate reached and the volume above it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kpiscore-"));
  try {
    const rules = JSON.parse(readFileSync(join(root, "rules/service-kpi.json"), "utf8")) as {
      measures: object[];
    };
    const measures = rules.measures.map((measure) => ({ ...measure, target: 180 }));
    const file = join(folder, "kpi.json");
    writeFileSync(file, JSON.stringify({ ...rules, measures }));
    const { cards, issues } = await scoredBy(file);
    const card = cards.find(({ subject }) => subject.name === "凌小雨");
    expect(card?.score).toBe(100);
    // 20 days entered: 3647.5 minutes and 3780 calls against 20 × 180 = 3600
    expect(card?.measures).toMatchObject([
      { measure: "talkTime", total: 3647.5, above: 47.5 },
      { measure: "calls", total: 3780, rate: 1.05, above: 180 },
    ]);
    expect(issues).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a workbook of daily figures is read by the rulebook that measures them", async () => {
  const { out } = await kpiscore("read", sample, "--json");
  const { sheets } = JSON.parse(out) as { sheets: { name: string; layouts: { kind: string }[] }[] };
  expect(sheets[0]?.layouts[0]?.kind).toBe("measures");
});
