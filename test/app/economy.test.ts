import { scoreWorkbook } from "../../src/app";
import { clausesOf } from "../../src/core";
import type { Scalar } from "../../src/host/model";
import { openInOffice, workbookOf } from "../excel/workbook";
import { outboundAgent, wholeWorkbook } from "./sample";

const header = ["日期", "工号", "姓名", "组别", "考核项目", "数量", "检查人"];

/** So many lines of 40 people, every clause that costs an agent something in turn. */
function ledger(lines: number): readonly (readonly Scalar[])[] {
  const clauses = [...clausesOf(outboundAgent()).values()]
    .map(({ clause }) => clause)
    .filter(
      ({ effect, subject, per }) => effect === "deduct" && subject === "agent" && per !== "day",
    );
  const rows = Array.from({ length: lines }, (_, index): readonly Scalar[] => [
    `2026-03-${String((index % 28) + 1).padStart(2, "0")}`,
    String(2000 + (index % 40)),
    `坐席${index % 40}`,
    `${index % 4}组`,
    clauses[index % clauses.length]?.id ?? "",
    1,
    `质检${index % 3}`,
  ]);
  return [header, ...rows];
}

test("a ledger of 10,000 lines takes at most 10 syncs and 200 format calls, each request below 2 MB", async () => {
  const { statistics, workbook } = await openInOffice(workbookOf({ 台账: ledger(10_000) }));
  const { written } = await scoreWorkbook(wholeWorkbook());
  expect(written).toEqual(["考核汇总", "扣分明细", "待确认", "图表", "运行记录"]);
  const breakdown = workbook.sheet("扣分明细");
  const fills = new Set(
    [...(breakdown?.rows() ?? [])].map(
      ([, [, cell]]) => workbook.styles.get(cell?.style ?? 0).fill,
    ),
  );
  expect(fills.size).toBeGreaterThanOrEqual(4);
  expect(statistics.syncs).toBeLessThanOrEqual(10);
  expect(statistics.formatCalls).toBeLessThanOrEqual(200);
  expect(statistics.largestRequestBytes).toBeLessThanOrEqual(2_000_000);
});
