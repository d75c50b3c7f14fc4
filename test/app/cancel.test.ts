import {
  type ReadStep,
  type ScoreStep,
  rescoreWorkbook,
  scoreWorkbook,
  surveyWorkbook,
} from "../../src/app";
import { openInOffice, workbookOf } from "../excel/workbook";
import { outboundAgent, sampleWorkbook, wholeWorkbook } from "./sample";

/** Scores, and stops at a step. */
async function stoppedAt(name: ScoreStep["name"] | null) {
  const { workbook } = await openInOffice(sampleWorkbook());
  const control = new AbortController();
  const steps: string[] = [];
  const onStep = (step: ScoreStep): void => {
    if (steps.at(-1) !== step.name) steps.push(step.name);
    if (step.name === name) control.abort();
  };
  const run = scoreWorkbook(wholeWorkbook(), { onStep, signal: control.signal });
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
  const now = await rescoreWorkbook(wholeWorkbook());
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(own);
  const { cards } = await scoreWorkbook(wholeWorkbook());
  expect(now.cards).toEqual(cards);
  expect(now.written).toEqual([]);
});

describe("a long sheet", () => {
  const rows = Array.from({ length: 900 }, (_, index) => [
    "2026-03-02",
    `${1001 + (index % 9)}`,
    "打私人电话",
    `见录像${index + 1}`,
  ]);
  const long = () => workbookOf({ 台账: [["日期", "工号", "违规项目", "备注"], ...rows] });

  // A clock by which every step takes long, so that each is told.
  beforeEach(() => {
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  });
  afterEach(() => jest.restoreAllMocks());

  it("is read in steps that say how far they are, and listen in between", async () => {
    await openInOffice(long());
    const told: ReadStep[] = [];
    const onStep = (step: ReadStep) => void told.push(step);
    let listened = 0;
    const others = setInterval(() => (listened += 1), 0);
    await surveyWorkbook(outboundAgent(), { onStep, signal: new AbortController().signal });
    clearInterval(others);
    const at = (row: number) => ({ sheet: "台账", row, rows: 901 });
    // Once while its tables are looked for, once while they are read, then while its 900 records
    // are laid to people, and pass by pass over all of them.
    const each = [200, 400, 600, 800].map(at);
    const end = Array.from({ length: 4 + 4 }, () => at(901));
    expect(told).toEqual([...each, ...each, ...end]);
    expect(listened).toBeGreaterThan(0);
  });

  /** Stops a run at one of the pauses behind reading. @returns how many there were */
  async function stoppedAfterReading(nth: number) {
    const { workbook } = await openInOffice(long());
    const control = new AbortController();
    let pauses = 0;
    const onStep = (step: ScoreStep): void => {
      if (step.name === "scoring" && step.at === null && ++pauses === nth) control.abort();
    };
    const run = scoreWorkbook(wholeWorkbook(), { onStep, signal: control.signal });
    const code = await run.then(
      () => "done",
      (error: { code: string }) => error.code,
    );
    return { pauses, code, sheets: workbook.sheets.map(({ name }) => name) };
  }

  it("is scored, planned and written with pauses, and may be stopped in each before writing", async () => {
    const whole = await stoppedAfterReading(Infinity);
    expect(whole.code).toBe("done");
    // Of 900 records each pass makes four pauses, and each of nine people one: when their records are laid
    // to accounts (in seven passes), when their cards are made and when their lines are planned; the live
    // formula is found by scoring once more.
    expect(whole.pauses).toBeGreaterThanOrEqual(2 * (7 * 4 + 9) + 4 + 9);
    for (const nth of [1, 2, 20, 45, 60, 90, whole.pauses]) {
      expect(await stoppedAfterReading(nth)).toEqual({
        pauses: nth,
        code: "cancelled",
        sheets: ["台账"],
      });
    }
  });

  it.each(["survey", "score"] as const)(
    "is left in the middle when a %s is stopped",
    async (what) => {
      const { workbook } = await openInOffice(long());
      const control = new AbortController();
      const rowsRead: number[] = [];
      const hear = (at: ReadStep | null) => {
        if (at) rowsRead.push(at.row);
        if (rowsRead.length === 2) control.abort();
      };
      const { signal } = control;
      const run =
        what === "survey"
          ? surveyWorkbook(outboundAgent(), { onStep: hear, signal })
          : scoreWorkbook(wholeWorkbook(), {
              onStep: (step) => hear(step.name === "scoring" ? step.at : null),
              signal,
            });
      await expect(run).rejects.toMatchObject({ code: "cancelled" });
      expect(rowsRead).toEqual([200, 400]);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(["台账"]);
    },
  );
});
