import { performance } from "node:perf_hooks";
import { inWorkbook, writePlans } from "../../src/excel";
import { type EventRecord, type Rulebook, score } from "../../src/core";
import { Host } from "../../src/host";
import { Workbook, emptyCell } from "../../src/host/model";
import { startOffice } from "../../src/host/node";
import { zhCN } from "../../src/locales";
import { reportBook } from "../../src/sheet";

/** What it costs to write the breakdown of so many records through the real Office.js client. */
export async function writing(rulebook: Rulebook, records: readonly EventRecord[]) {
  const { cards, issues } = score({ rulebook, records, people: [] });
  const reading = {
    sheets: [],
    records,
    people: [],
    wages: [],
    recordings: [],
    measurements: [],
    ownDays: { holidays: [], workdays: [] },
    issues: [],
    decisions: [],
    answered: records.map((record) => ({ asRead: record, record })),
    settled: () => false,
  };
  const plans = reportBook({ rulebook, reading, cards, issues, sources: [], words: zhCN.report });
  const breakdown = plans.filter(({ kind }) => kind === "breakdown");
  const host = new Host(workbook());
  await startOffice({ host });
  const start = performance.now();
  await inWorkbook(() => writePlans(breakdown));
  const milliseconds = performance.now() - start;
  const cells = breakdown.reduce(
    (sum, plan) => sum + plan.cells.reduce((all, row) => all + row.length, 0),
    0,
  );
  return {
    bench: "write",
    lines: records.length,
    milliseconds,
    ...host.statistics,
    barePut: barePut(cells),
  };
}

/** As many cells put into a sheet one by one, past the client. */
function barePut(cells: number): number {
  const sheet = workbook().active;
  const start = performance.now();
  for (let at = 0; at < cells; at++) {
    sheet.put(Math.floor(at / 10), at % 10, { ...emptyCell, value: at });
  }
  return performance.now() - start;
}

function workbook(): Workbook {
  const made = new Workbook("bench.xlsx");
  made.addSheet("台账").put(0, 0, { ...emptyCell, value: "台账" });
  return made;
}
