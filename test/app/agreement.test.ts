import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ScoreOutcome, insertTemplate, rescoreWorkbook, scoreWorkbook } from "../../src/app";
import { openSession } from "../../src/cli/session";
import { type Scorecard, leavesOpen, toNumber } from "../../src/core";
import type { Host } from "../../src/host";
import { CellError, type Scalar, type Workbook } from "../../src/host/model";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { zhCN } from "../../src/locales";
import { builtInRulebook } from "../../src/rulebooks";
import { bookOf, inFolder, kpiscore } from "../cli/kpiscore";
import { workbookOf } from "../excel/workbook";

/*
 * One workbook, three faces: the pane's use case, the command line and the functions in a cell give every
 * person the same score, deductions, bonus, yuan and grade.
 */

const addin = join(__dirname, "../../dist");
const folder = inFolder();

const sample = (name: string) => (): Promise<Uint8Array> => {
  const file = join(__dirname, "../../assets/samples", `${name}.xlsx`);
  return Promise.resolve(new Uint8Array(readFileSync(file)));
};

const roster = [
  ["工号", "姓名", "组别"],
  ["2101", "陶建国", "一组"],
  ["2102", "周明轩", "一组"],
];

type Kind = Parameters<typeof insertTemplate>[0]["kind"];

/** One of our forms, filled in from its first empty row. */
const filled =
  (kind: Kind, id: string, rows: readonly (readonly Scalar[])[]) =>
  async (): Promise<Uint8Array> => {
    const { host } = await openSession(workbookOf({ 花名册: roster }), addin);
    const rulebook = ruleOf(id);
    const request = { kind, rulebook, day: "2026-03-05", words: zhCN.templates };
    const name = await insertTemplate(request);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      rows.forEach((row, index) => {
        sheet.getRangeByIndexes(2 + index, 0, 1, row.length).values = [[...row]];
      });
      await context.sync();
    });
    await host.calculator.settled();
    return saveXlsx(host.workbook);
  };

/** A list without a header, and what somebody said of its columns. */
const unheaded = (): Promise<Uint8Array> =>
  Promise.resolve(
    bookOf({
      "3月": [
        ["2026-03-02", "张三", "赵云", "上班做与工作无关的事", 2],
        ["2026-03-03", "李四", "赵云", "打私人电话", 1],
        ["2026-03-04", "王五", "马超", "上班做与工作无关的事", 3],
      ],
      裁定与答复: [
        ["类别", "读到的内容", "答复"],
        ["列名", "*!B [/@@@0]", "姓名"],
        ["列名", "*!E [/@@@0]", "次数"],
      ],
    }),
  );

function ruleOf(id: string) {
  const rulebook = builtInRulebook(id);
  if (!rulebook) throw new Error(`no rulebook ${id}`);
  return rulebook;
}

interface Book {
  /** Makes its file. */
  readonly write: () => Promise<Uint8Array>;
  readonly id: string;
  /** The sheet whose range the functions are given. */
  readonly ledger: string;
  readonly roster?: string;
  readonly decisions?: string;
}

const books: Readonly<Record<string, Book>> = {
  呼出团队: {
    write: sample("outbound-agent-2026-03"),
    id: "outbound-agent",
    ledger: "台账",
    roster: "花名册",
  },
  服务规范: {
    write: sample("service-norms-2026-03"),
    id: "service-norms",
    ledger: "扣分台账",
    roster: "人员名单",
  },
  奖惩: {
    write: sample("rewards-penalties-2026-03"),
    id: "rewards-penalties",
    ledger: "3月",
    roster: "员工名单",
  },
  录音质检: { write: sample("call-quality-2026-03"), id: "call-quality", ledger: "质检记录" },
  通时通次: { write: sample("service-kpi-2026-03"), id: "service-kpi", ledger: "日报" },
  考核台账表: {
    write: filled("ledger", "outbound-agent", [
      ["2026-03-02", "2101", "陶建国", "一组", "1.3 擅自更改客户资料", 1, 5, "检查员"],
      ["2026-03-03", "2102", "周明轩", "一组", "1.1 现场嘈杂、脏乱", 1, "", "检查员"],
    ]),
    id: "outbound-agent",
    ledger: "考核台账",
    roster: "花名册",
  },
  录音质检表: {
    write: filled("listening", "call-quality", [
      ["2026-03-02", "LY1", "2101", "陶建国", "1.B.1", 2, "", "检查员"],
      ["2026-03-02", "LY1", "2101", "陶建国", "4.1", 2, "", "检查员", "优良"],
    ]),
    id: "call-quality",
    ledger: "质检记录",
  },
  月度登记表: {
    write: filled("monthly", "outbound-agent", [
      ["2101", "陶建国", "一组", "1.3 擅自更改客户资料", 2, 10],
    ]),
    id: "outbound-agent",
    ledger: "月度登记",
    roster: "花名册",
  },
  每日检查表: {
    write: filled("daily", "outbound-agent", [
      ["2101", "陶建国", "一组", "1.3 擅自更改客户资料", 1, 5, "检查员"],
    ]),
    id: "outbound-agent",
    ledger: "现场检查",
    roster: "花名册",
  },
  没有表头的表: { write: unheaded, id: "outbound-agent", ledger: "3月", decisions: "裁定与答复" },
};

/** id, name, team, score, deducted, bonus, yuan, grade and the number of questions. */
const rowOf = (card: Scorecard): readonly Scalar[] => [
  card.subject.id ?? "",
  card.subject.name ?? "",
  card.subject.team ?? "",
  card.score ? toNumber(card.score) : "",
  toNumber(card.deducted),
  toNumber(card.bonus),
  toNumber(card.yuan),
  card.grade ?? "",
  card.issues.length,
];

interface CardJson {
  readonly subject: { readonly id: string | null; readonly name: string; readonly team: string };
  readonly period: string | null;
  readonly score: number | null;
  readonly deducted: number;
  readonly bonus: number;
  readonly yuan: number;
  readonly grade: string | null;
  readonly issues: readonly unknown[];
}

const rowOfJson = ({ subject, ...card }: CardJson): readonly Scalar[] => [
  subject.id ?? "",
  subject.name ?? "",
  subject.team ?? "",
  card.score ?? "",
  card.deducted,
  card.bonus,
  card.yuan,
  card.grade ?? "",
  card.issues.length,
];

/** What formulas give, each below the other with room to spill. */
async function calculated(host: Host, formulas: readonly string[]): Promise<readonly Scalar[][][]> {
  const room = 100;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("算");
    formulas.forEach((formula, index) => {
      sheet.getRange(`A${index * room + 1}`).formulas = [[formula]];
    });
    await context.sync();
  });
  await host.calculator.settled();
  const given: Scalar[][][] = formulas.map(() => []);
  for (const [row, cells] of host.workbook.sheet("算")?.rows() ?? []) {
    given[Math.floor(row / room)]?.push(cells.map((cell) => shown(cell?.value ?? "")));
  }
  return given;
}

const shown = (value: Scalar): Scalar => (value instanceof CellError ? value.code : value);

const wholeSheet = (workbook: Workbook, name: string): string => {
  const rows = [...(workbook.sheet(name)?.rows() ?? [])];
  const width = Math.max(...rows.map(([, cells]) => cells.length));
  const last = Math.max(...rows.map(([row]) => row)) + 1;
  return `'${name}'!A1:${String.fromCharCode(64 + width)}${last}`;
};

describe.each(Object.entries(books))("%s", (_name, { write, id, ledger, roster, decisions }) => {
  let bytes: Uint8Array;
  beforeAll(async () => void (bytes = await write()));
  const open = () => openSession(openXlsx(bytes, "book.xlsx"), addin);
  const request = (sheets: readonly string[] | null, period: string | null) => ({
    rulebook: ruleOf(id),
    sheets,
    period,
    now: new Date(2026, 3, 1),
    words: zhCN.report,
  });

  it("is scored alike by the pane and the command line", async () => {
    const file = join(folder(), "book.xlsx");
    writeFileSync(file, bytes);
    const { out, err } = await kpiscore("score", file, "--rules", id, "--json");
    if (out === "") throw new Error(err);
    const { cards } = JSON.parse(out) as { cards: readonly CardJson[] };
    await open();
    const outcome: ScoreOutcome = await scoreWorkbook(request(null, null));
    expect(cards.map((card) => [card.period, ...rowOfJson(card)])).toEqual(
      outcome.cards.map((card) => [card.period, ...rowOf(card)]),
    );
    expect(cards.length).toBeGreaterThan(0);
  });

  it("is scored alike by the pane and the functions", async () => {
    const { host } = await open();
    const period = "2026-03";
    const own = decisions === undefined ? [ledger] : [ledger, decisions];
    const alone = await rescoreWorkbook(request(own, period));
    const listed = roster ? await rescoreWorkbook(request([...own, roster], period)) : alone;
    const range = (name?: string) => (name === undefined ? "" : wholeSheet(host.workbook, name));
    const records = range(ledger);
    const all = `=KPISCORES(${records},"${id}","${period}",${range(decisions)},${range(roster)})`;
    const each = alone.cards.map(
      ({ subject }) =>
        `=KPISCORE(${records},"${id}","${subject.id ?? subject.name}","${period}",${range(decisions)})`,
    );
    const [spilled, ...single] = await calculated(host, [all, ...each]);
    expect(spilled).toEqual(listed.cards.map(rowOf));
    // A bare number must not hide that something is open.
    const bare = ({ score, issues }: Scorecard): Scalar =>
      score === null || issues.some(leavesOpen) ? "#N/A" : toNumber(score);
    expect(single).toEqual(alone.cards.map((card) => [[bare(card)]]));
  });
});
