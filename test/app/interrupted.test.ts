import { isDeepStrictEqual } from "node:util";
import {
  AppError,
  type AppErrorCode,
  clearHighlights,
  closeMonth,
  compareRulebooks,
  freezeFormulas,
  highlightSources,
  insertTemplate,
  rescoreWorkbook,
  saveRulebook,
  scoreWorkbook,
  storeAnswer,
  takeBackRun,
  thawFormulas,
  writeNotices,
} from "../../src/app";
import { inWorkbook, readGrids } from "../../src/excel";
import type { Host } from "../../src/host";
import type { Workbook } from "../../src/host/model";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { zhCN } from "../../src/locales";
import { openInOffice, workbookOf } from "../excel/workbook";
import { outboundAgent } from "./sample";

/** How many cells are asked for at once; null for as many as Excel gives. */
let mockCells: number | null = null;

/** Requests so small that a handful of lines is written in several, as thousands are. */
jest.mock("../../src/excel/payload", () => {
  const real =
    jest.requireActual<typeof import("../../src/excel/payload")>("../../src/excel/payload");
  const openRequest: typeof real.openRequest = (context) => {
    let waiting = 0;
    return {
      holds: (bytes) => waiting === 0 || waiting + bytes <= 4_000,
      add: (bytes) => void (waiting += bytes),
      send: async () => {
        await context.sync();
        waiting = 0;
      },
    };
  };
  return {
    ...real,
    openRequest,
    cellsPerResponse: (bytes: number | null) => mockCells ?? real.cellsPerResponse(bytes),
  };
});

const ledger = [
  ["日期", "工号", "姓名", "违规项目"],
  ["2026-03-02", "1", "张三", "1.3"],
  ["2026-03-03", "2", "李四", "没听说过"],
];
const rulebook = outboundAgent();
const job = {
  rulebook,
  sheets: null,
  period: "2026-03",
  now: new Date(2026, 3, 1),
  words: zhCN.report,
};
const table = zhCN.rules.table;

jest.setTimeout(60_000);

interface Case {
  /** What stands in the workbook already. */
  readonly before: readonly (() => Promise<unknown>)[];
  readonly run: () => Promise<unknown>;
  /** A sheet that another author removes. */
  readonly removed: string;
}

const score = () => scoreWorkbook(job);
const answer = {
  kind: "wording",
  text: "没听说过",
  person: "",
  date: "",
  sheet: "台账",
  cell: "D3",
  answer: "不计",
  rulebook,
  on: "2026-04-01",
} as const;
const notices = () => writeNotices({ ...job, people: null });
const compare = () =>
  compareRulebooks({ ...job, other: { ...rulebook, edition: "x" }, tableWords: table });
const save = () => saveRulebook({ rulebook, title: "自订", edition: "1", words: table });
const formula = () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("台账").getRange("F1");
    cell.formulas = [['=IFERROR(KPIGRADE(95,"outbound-agent"),"")']];
    await context.sync();
  });

const cases: Readonly<Record<string, Case>> = {
  "scoring for the first time": { before: [], run: score, removed: "台账" },
  "scoring again": { before: [score], run: score, removed: "扣分明细" },
  "taking a run back": { before: [score, score], run: takeBackRun, removed: "扣分明细" },
  "notices, again": { before: [notices], run: notices, removed: "考核通知单" },
  "comparing rulebooks, again": { before: [compare], run: compare, removed: "方案对比" },
  "closing a month": { before: [], run: () => closeMonth(job), removed: "台账" },
  "saving a rulebook, again": { before: [save], run: save, removed: "考核规则" },
  "storing an answer": {
    before: [() => storeAnswer({ ...answer, text: "别的" }, zhCN.report.decisions)],
    run: () => storeAnswer(answer, zhCN.report.decisions),
    removed: "裁定与答复",
  },
  "inserting a form": {
    before: [],
    run: () =>
      insertTemplate({ kind: "ledger", rulebook, day: "2026-03-05", words: zhCN.templates }),
    removed: "台账",
  },
  freezing: { before: [formula], run: freezeFormulas, removed: "台账" },
  thawing: { before: [formula, freezeFormulas], run: thawFormulas, removed: "台账" },
  highlighting: { before: [score], run: () => highlightSources(), removed: "台账" },
  "taking highlights off": {
    before: [score, () => highlightSources()],
    run: clearHighlights,
    removed: "台账",
  },
};
const names = Object.keys(cases);
const caseOf = (name: string): Case => {
  const found = cases[name];
  if (!found) throw new Error(name);
  return found;
};

/** What people see of every sheet but one: cells, looks, formats that hang on rules, and charts. */
const seen = ({ sheets, styles }: Workbook, but = "") =>
  sheets
    .filter(({ name, visibility }) => name !== but && visibility === "Visible")
    .map((sheet) => ({
      name: sheet.name,
      rows: [...sheet.rows()].flatMap(([row, cells]) => {
        const line = cells.map((cell) => ({
          holds: cell?.formula ?? cell?.value ?? null,
          // Where in the file a look came from nobody sees.
          look: { ...styles.get(cell?.style ?? 0), origin: null },
        }));
        const bare = cells.every((cell) => !cell?.formula && cell?.value == null && !cell?.style);
        return bare ? [] : [[row, line]];
      }),
      rules: sheet.conditionalFormats.length,
      charts: sheet.charts.length,
      filter: sheet.autoFilter,
    }));

/** The workbooks in which cases begin, as files: what stands in them takes its time to make. */
const files = new Map<Case["before"], Uint8Array>();

async function fileWith(before: Case["before"]): Promise<Uint8Array> {
  const { workbook } = await openInOffice(workbookOf({ 台账: ledger, 说明: [["内部"]] }));
  for (const step of before) await step();
  const file = saveXlsx(workbook);
  files.set(before, file);
  return file;
}

async function prepared({ before }: Case): Promise<Host> {
  const file = files.get(before) ?? (await fileWith(before));
  return openInOffice(openXlsx(file, "test.xlsx"));
}

const sentenceOf = (error: unknown): string => {
  if (!(error instanceof AppError)) throw error;
  const sentence = zhCN.errors[error.code as AppErrorCode] as (facts: object) => string;
  return sentence(error.facts);
};

/** @returns the error it ends with, null where it does its work */
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe("while a cell is being edited", () => {
  test.each(names)("%s is refused in a clear sentence, and nothing is written", async (name) => {
    const one = caseOf(name);
    const { people, workbook } = await prepared(one);
    const before = seen(workbook);
    people.editCell();
    expect(sentenceOf(await failure(one.run()))).toBe(
      "有单元格正在编辑，请先按回车键（或 Esc）结束编辑，再试一次。",
    );
    expect(seen(workbook)).toEqual(before);
    people.leaveCell();
    expect(await failure(one.run())).toBeNull();
  });

  test("Excel waits with a run that has begun to write, and the run ends whole", async () => {
    const { people, workbook } = await prepared({ before: [], run: score, removed: "" });
    await score();
    const wanted = seen(workbook);
    const again = await prepared({ before: [], run: score, removed: "" });
    again.people.changeAfter(7, () => {
      again.people.editCell();
      setTimeout(() => again.people.leaveCell(), 20);
    });
    await score();
    expect(people.isEditingCell || again.people.isEditingCell).toBe(false);
    expect(seen(again.workbook)).toEqual(wanted);
  });
});

const disturbances = {
  "removes a sheet": (removed: string) => (workbook: Workbook) => {
    const sheet = workbook.sheet(removed);
    if (sheet) workbook.removeSheet(sheet);
  },
  "protects a sheet and the structure": (removed: string) => (workbook: Workbook) => {
    const sheet = workbook.sheet(removed);
    if (sheet) sheet.protected = true;
    workbook.structureProtected = true;
  },
  "removes what the add-in remembers": () => (workbook: Workbook) => {
    const kept = workbook.sheets.filter(({ name }) => name.startsWith("_KpiScore"));
    for (const sheet of kept) workbook.removeSheet(sheet);
  },
};

/** What is wrong with how a run ended: nothing where it was whole, or was refused and left no trace. */
function faultOf(error: unknown, before: unknown, after: unknown): string | null {
  if (error === null) return null;
  if (!sentenceOf(error).endsWith("。")) return "no sentence";
  return isDeepStrictEqual(after, before) ? null : `left behind after ${sentenceOf(error)}`;
}

/** What is protected midway cannot be written back either; then the sentence says so. */
const isSaid = (fault: string | null, what: string): boolean =>
  what.startsWith("protects") && (fault?.includes(zhCN.errors.halfWritten({})) ?? false);

describe.each(Object.entries(disturbances))("where another author %s", (what, disturbance) => {
  // Scoring so often takes its time; with the steps of all three each batch of a run is met.
  const step = what === "removes a sheet" ? 2 : 3;

  test.each(names)("%s ends whole, or in a clear sentence with nothing written", async (name) => {
    const one = caseOf(name);
    const faults: string[] = [];
    let happened = true;
    for (let batch = 1; happened; batch += step) {
      const { people, workbook } = await prepared(one);
      const before = seen(workbook, one.removed);
      happened = false;
      people.changeAfter(batch, (book) => {
        happened = true;
        disturbance(one.removed)(book);
      });
      const error = await failure(one.run());
      const fault = faultOf(error, before, seen(workbook, one.removed));
      if (fault !== null && !isSaid(fault, what)) faults.push(`batch ${batch}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

describe("while a sheet is read in pieces", () => {
  beforeAll(() => (mockCells = 40));
  afterAll(() => (mockCells = null));

  const cell = (row: number, column: number) => (column === 0 ? `r${row}` : row * column);
  const rows = Array.from({ length: 30 }, (_, row) => [0, 1, 2, 3].map((c) => cell(row, c)));
  const read = () => inWorkbook((context) => readGrids(context, null));
  const row = { axis: "row", from: 0, size: 16_384 } as const;
  const blank = [null, null, null, null];

  const moves = {
    "inserts rows above": {
      move: { ...row, at: 3, count: 2 },
      after: [...rows.slice(0, 3), blank, blank, ...rows.slice(3)],
    },
    "deletes a row": {
      move: { ...row, at: 5, count: -1 },
      after: [...rows.slice(0, 5), ...rows.slice(6)],
    },
  };

  it.each(Object.entries(moves))(
    "and another author %s, no row is read twice and none is left out",
    async (_, { move, after }) => {
      const seenAfter: boolean[] = [];
      for (let batch = 0, happened = true; happened; batch += 1) {
        const { people, workbook, calculator } = await openInOffice(workbookOf({ 台账: rows }));
        happened = false;
        people.changeAfter(batch, () => {
          happened = true;
          calculator.moveCells(workbook.active, move);
        });
        const [grid] = await read();
        const isAfter = isDeepStrictEqual(grid?.values, after);
        expect(isAfter ? after : rows).toEqual(grid?.values);
        if (happened) seenAfter.push(isAfter);
      }
      // Catalogue, marks, merged cells, and values in four pieces.
      expect(seenAfter.length).toBeGreaterThanOrEqual(6);
      expect(seenAfter).not.toContain(false);
    },
  );

  it("and it does not come to rest, that is told instead of a mixture", async () => {
    const { people, workbook, calculator } = await openInOffice(workbookOf({ 台账: rows }));
    for (let batch = 0; batch < 60; batch += 1) {
      people.changeAfter(batch, () =>
        calculator.moveCells(workbook.active, { ...row, at: 1, count: 1 }),
      );
    }
    expect(sentenceOf(await failure(rescoreWorkbook(job)))).toMatch(/^处理过程中工作簿被改动了/);
  });
});

test("of a change by another author the pane is told as of any other", async () => {
  const { people } = await openInOffice(workbookOf({ 台账: ledger }));
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, source }) => {
      told.push(`${source} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
    people.changeAfter(0, (workbook) => {
      const sheet = workbook.sheet("台账");
      sheet?.announce({ row: 1, column: 0, rows: 1, columns: 1 });
    });
    context.workbook.load("name");
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(told).toEqual(["Remote A2"]);
});
