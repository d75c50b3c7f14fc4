import { type ScoreStep, rescoreWorkbook, scoreWorkbook } from "../../src/app";
import { zhCN } from "../../src/locales";
import { openInOffice } from "../excel/workbook";
import { outboundAgent, sampleWorkbook } from "./sample";

const request = () => ({
  rulebook: outboundAgent(),
  sheets: null,
  period: null,
  now: new Date(2026, 3, 1),
  words: zhCN.report,
});

/** Scores, and stops at a step. */
async function stoppedAt(name: ScoreStep["name"] | null) {
  const { workbook } = await openInOffice(sampleWorkbook());
  const control = new AbortController();
  const steps: string[] = [];
  const onStep = (step: ScoreStep): void => {
    steps.push(step.name);
    if (step.name === name) control.abort();
  };
  const run = scoreWorkbook(request(), { onStep, signal: control.signal });
  const failed = await run.then(
    () => null,
    (error: unknown) => error,
  );
  return { failed, steps, sheets: workbook.sheets.map((sheet) => sheet.name) };
}

const own = ["台账", "花名册", "说明"];

test.each(["reading", "scoring", "writing"] as const)(
  "a run that is stopped at %s writes nothing and says that it was stopped",
  async (step) => {
    const { failed, sheets } = await stoppedAt(step);
    expect(failed).toMatchObject({ code: "cancelled" });
    expect(sheets).toEqual(own);
  },
);

test("a run tells its steps in order", async () => {
  const { failed, steps } = await stoppedAt(null);
  expect(failed).toBeNull();
  expect(steps).toEqual(["reading", "scoring", "writing"]);
});

test("what the result would be now is told without writing it", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  const now = await rescoreWorkbook(request());
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(own);
  const { cards } = await scoreWorkbook(request());
  expect(now.cards).toEqual(cards);
  expect(now.written).toEqual([]);
});
