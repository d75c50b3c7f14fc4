import { performance } from "node:perf_hooks";
import {
  type EventRecord,
  type Rulebook,
  type Steps,
  chineseCalendar,
  scoringSteps,
  toNumber,
} from "../../src/core";
import { zhCN } from "../../src/locales";
import { readingSteps, reportSteps } from "../../src/sheet";

/**
 * The longest that a pane waits between two pauses of a run on so many records, beside all of that work: from
 * cells to records, to cards, to the plan of the sheets.
 */
export function pausing(rulebook: Rulebook, records: readonly EventRecord[]): readonly object[] {
  const header = ["日期", "工号", "姓名", "组别", "考核项目", "数量"];
  const rows = records.map(({ day, people: [person], team, item, quantity }) => {
    const count = quantity && toNumber(quantity);
    return [day, person?.id ?? null, person?.name ?? null, team, item, count];
  });
  const grids = [{ sheet: "台账", row: 0, column: 0, values: [header, ...rows] }];
  const read = longest(readingSteps(grids, rulebook));
  const reading = read.result;
  const calendar = chineseCalendar(reading.ownDays);
  const scored = longest(scoringSteps({ ...reading, rulebook, period: null, calendar }));
  const { cards, issues } = scored.result;
  const sources = [{ sheet: "台账", range: `A1:F${rows.length + 1}` }];
  const report = { rulebook, reading, cards, issues, sources, words: zhCN.report };
  const planned = longest(reportSteps(report));
  return Object.entries({ reading: read, scoring: scored, planning: planned }).map(
    ([work, { pauses, milliseconds, longestTask }]) => ({
      bench: "pause",
      work,
      records: records.length,
      pauses,
      milliseconds,
      longestTask,
    }),
  );
}

function longest<Result>(steps: Steps<Result, unknown>) {
  const start = performance.now();
  let [pauses, longestTask] = [0, 0];
  for (;;) {
    const before = performance.now();
    const step = steps.next();
    longestTask = Math.max(longestTask, performance.now() - before);
    if (step.done) {
      return { result: step.value, pauses, longestTask, milliseconds: performance.now() - start };
    }
    pauses += 1;
  }
}
