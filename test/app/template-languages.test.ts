import { join } from "node:path";
import { insertTemplate, readWorkbook } from "../../src/app";
import { openSession } from "../../src/cli/session";
import { type Locale, en, zhTW } from "../../src/locales";
import { builtInRulebook } from "../../src/rulebooks";
import { workbookOf } from "../excel/workbook";

const addin = join(__dirname, "../../dist");
type Kind = Parameters<typeof insertTemplate>[0]["kind"];

const locales: [string, Locale][] = [
  ["zh-TW", zhTW],
  ["en", en],
];
const item = "1.3 擅自更改客户资料";
const forms: [Kind, readonly (string | number)[]][] = [
  ["ledger", ["2026-03-02", "2101", "陶建国", "一组", item, 1, 5, "检查员"]],
  ["daily", ["2101", "陶建国", "一组", item, 1, 5, "检查员"]],
  ["monthly", ["2101", "陶建国", "一组", item, 1, 5]],
];

/* 110 without deductions; 1.3 costs 5 and its section's 2. */
describe.each(locales)("a form in %s", (_language, { templates }) => {
  test.each(forms)("of the kind %s is read like the Chinese one, and scores", async (kind, row) => {
    const { host } = await openSession(workbookOf({ Sheet1: [] }), addin);
    const rulebook = builtInRulebook("outbound-agent");
    if (!rulebook) throw new Error("no rulebook");
    const name = await insertTemplate({ kind, rulebook, day: "2026-03-05", words: templates });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRangeByIndexes(2, 0, 1, row.length).values = [[...row]];
      await context.sync();
    });
    await host.calculator.settled();
    const { records, issues } = await readWorkbook(rulebook);
    expect(records.map(({ clause, period }) => [clause, period])).toEqual([["1.3", "2026-03"]]);
    expect([...issues, ...records.flatMap((record) => record.issues)]).toEqual([]);
    const cells = [...(host.workbook.sheet(name)?.rows() ?? [])].flatMap(([, row]) =>
      row.map((cell) => cell?.value),
    );
    expect(cells).toContain(103);
  });
});
