import type { Day, Person, Rulebook } from "../../core";
import { type Rect, cellName, quotedSheet, quotedText, rectName } from "../address";
import type { CellCheck, LookRun, PlanCell, SheetPlan } from "../report/plan";
import { choicesTop, enteredClauses } from "./choices";
import type { TemplateColumn, TemplateKind, TemplateWords } from "./words";

/** The form that is wanted, and what stands in its lists. */
export interface TemplateRequest {
  readonly kind: TemplateKind;
  readonly rulebook: Rulebook;
  /** How formulas name the rulebook: a text or a range. */
  readonly rules: string;
  readonly people: readonly Person[];
  /** The day for which the form is, or whose month. */
  readonly day: Day;
  /** The name of the sheet that holds the lists of the drop-downs. */
  readonly choices: string;
  readonly words: TemplateWords;
}

const columnsOf: Readonly<Record<TemplateKind, readonly TemplateColumn[]>> = {
  ledger: ["date", "id", "name", "team", "item", "quantity", "deducted", "inspector", "remark"],
  listening: [
    "date",
    "recording",
    "id",
    "name",
    "item",
    "deducted",
    "bonus",
    "inspector",
    "remark",
  ],
  daily: ["id", "name", "team", "item", "quantity", "deducted", "inspector", "remark"],
  monthly: ["id", "name", "team", "item", "quantity", "deducted", "remark"],
};

const widths: Readonly<Record<TemplateColumn, number>> = {
  date: 12,
  recording: 18,
  id: 9,
  name: 10,
  team: 11,
  item: 36,
  quantity: 8,
  deducted: 8,
  bonus: 8,
  inspector: 10,
  remark: 16,
};

const header = 1;
const first = header + 1;
/** Rows to fill; more may be inserted. */
const emptyRows = 50;
/** Of the columns of the live scores, which are those of KPISCORES. */
const liveWidths = [10, 10, 11, 8, 9, 9, 13, 9, 10];
/** Between the form and the scores, so that each is sorted and filtered alone. */
const gap = 2;
/** More of one thing in a row is a slip of the hand. */
const mostCounted = 999;

/**
 * An empty form: drop-downs of clauses and people, checked figures, and beside it the live scores, which
 * stand where the first row is filled in, and are not printed.
 */
export function planTemplate(request: TemplateRequest): SheetPlan {
  const columns = columnsOf[request.kind];
  const { kind, words } = request;
  const body = { row: first, column: 0, rows: emptyRows, columns: columns.length };
  const width = columns.length + 1 + liveWidths.length;
  const live = { row: header, column: columns.length + 1, rows: 1, columns: liveWidths.length };
  return {
    ...frame(request, { ...body, row: 0, rows: first + emptyRows }),
    columnWidths: [...columns.map((column) => widths[column]), gap, ...liveWidths],
    cells: [
      beside([words.title[kind](request.rulebook, request.day)], [], width),
      beside(
        columns.map((column) => words.columns[column]),
        words.liveColumns,
        width,
      ),
      beside([], [liveScores(request, columns.length)], width),
      ...Array.from({ length: emptyRows - 1 }, () => beside([], [], width)),
    ],
    looks: [...looks(body), { look: "header", at: live }],
    numberFormats: [
      { at: columnIn(body, columns.indexOf("date")), format: "yyyy/m/d" },
      { at: columnIn(body, columns.indexOf("id")), format: "@" },
      { at: columnIn(body, columns.indexOf("recording")), format: "@" },
    ].filter(({ at }) => at.column >= 0),
    checks: columns.flatMap((column, index) =>
      checkOf(column, columnIn(body, index), columns, request),
    ),
  };
}

const columnIn = (body: Rect, column: number): Rect => ({ ...body, column, columns: 1 });

/** A row of the form, and what stands at its right. */
const beside = (
  form: readonly PlanCell[],
  live: readonly PlanCell[],
  width: number,
): readonly PlanCell[] =>
  Array.from(
    { length: width },
    (_, index) => form[index] ?? live[index - (width - liveWidths.length)] ?? null,
  );

function frame({ kind, words }: TemplateRequest, printed: Rect) {
  return {
    kind: "template",
    name: words.name[kind],
    tabColor: "#0969DA",
    frozenRows: first,
    merges: [],
    filter: null,
    gridlines: false,
    page: {
      landscape: printed.columns > 6,
      titleRows: { row: header, rows: 1 },
      breaks: [],
      area: printed,
      footer: "&P / &N",
    },
  } as const satisfies Partial<SheetPlan>;
}

const looks = (body: Rect): readonly LookRun[] => [
  { look: "title", at: { row: 0, column: 0, rows: 1, columns: 1 } },
  { look: "header", at: { ...body, row: header, rows: 1 } },
  { look: "body", at: body },
];

/** The scores of what is filled in, and where there is nothing or one is not certain, what to do. */
function liveScores({ rules, words }: TemplateRequest, columns: number): PlanCell {
  const range = rectName({ row: 0, column: 0, rows: first + emptyRows, columns });
  return { formula: `=IFERROR(KPISCORES(${range},${rules}),${quotedText(words.live)})` };
}

function checkOf(
  column: TemplateColumn,
  at: Rect,
  columns: readonly TemplateColumn[],
  { rulebook, people, choices, words }: TemplateRequest,
): readonly CellCheck[] {
  const own = `${quotedSheet(choices)}!`;
  const list = (letter: string, rows: number): readonly CellCheck[] =>
    rows === 0
      ? []
      : [{ at, list: `=${own}$${letter}$${choicesTop + 1}:$${letter}$${choicesTop + rows}` }];
  const count = enteredClauses(rulebook).length;
  if (column === "item") return list("A", count);
  if (column === "name") return list("D", people.length);
  if (column === "id") return list("E", people.length);
  if (column === "quantity") return [{ at, decimal: [0, mostCounted], ...words.figure }];
  if (column !== "deducted" && column !== "bonus") return [];
  const cell = (name: TemplateColumn) => cellName(at.row, columns.indexOf(name));
  const bounds = `${own}$A$${choicesTop + 1}:$C$${choicesTop + count}`;
  const most = columns.includes("quantity") ? `*MAX(1,N(${cell("quantity")}))` : "";
  const bound = (place: number, times: string, otherwise: string) =>
    `IFERROR(VLOOKUP(${cell("item")},${bounds},${place},FALSE)${times},${otherwise})`;
  const figure = cellName(at.row, at.column);
  const low = bound(2, "*1", "0");
  const high = bound(3, most || "*1", "1E9");
  const custom = `=AND(ISNUMBER(${figure}),${figure}>=${low},${figure}<=${high})`;
  return [{ at, custom, ...words.figure }];
}
