import type { Day, Person, Rulebook } from "../../core";
import { type Rect, cellName, quotedSheet, rectName } from "../address";
import type { CellCheck, LookRun, PlanCell, SheetPlan } from "../report/plan";
import { choicesTop, enteredClauses } from "./choices";
import type { TemplateColumn, TemplateKind, TemplateWords } from "./words";

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
  date: 13,
  recording: 20,
  id: 10,
  name: 12,
  team: 13,
  item: 44,
  quantity: 12,
  deducted: 12,
  bonus: 10,
  inspector: 12,
  remark: 26,
};

const header = 1;
const first = header + 1;
/** Rows to fill; more may be inserted. */
const emptyRows = 50;
const liveColumns = 9;
/** Of a column that only the live scores reach. */
const liveWidth = 19;
/** More of one thing in a row is a slip of the hand. */
const mostCounted = 999;

/** An empty form: drop-downs of clauses and people, checked figures, and the live scores below. */
export function planTemplate(request: TemplateRequest): SheetPlan {
  const columns = columnsOf[request.kind];
  const { kind, words } = request;
  const width = Math.max(columns.length, liveColumns);
  const body = { row: first, column: 0, rows: emptyRows, columns: columns.length };
  const blank = line([], width);
  return {
    ...frame(request, width),
    columnWidths: Array.from({ length: width }, (_, at) => {
      const column = columns[at];
      return column ? widths[column] : liveWidth;
    }),
    cells: [
      line([words.title[kind](request.rulebook, request.day)], width),
      line(
        columns.map((column) => words.columns[column]),
        width,
      ),
      ...Array.from({ length: emptyRows }, () => blank),
      ...foot(request, columns.length, width),
    ],
    looks: [...looks(body), ...footLooks],
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

const line = (cells: readonly PlanCell[], width: number): readonly PlanCell[] =>
  Array.from({ length: width }, (_, index) => cells[index] ?? null);

function frame({ kind, words }: TemplateRequest, width: number) {
  return {
    kind: "template",
    name: words.name[kind],
    tabColor: "#0969DA",
    frozenRows: first,
    merges: [],
    filter: null,
    gridlines: false,
    page: {
      landscape: width > 6,
      titleRows: { row: header, rows: 1 },
      breaks: [],
      footer: "&P / &N",
    },
  } as const satisfies Partial<SheetPlan>;
}

const looks = (body: Rect): readonly LookRun[] => [
  { look: "title", at: { row: 0, column: 0, rows: 1, columns: 1 } },
  { look: "header", at: { ...body, row: header, rows: 1 } },
  { look: "body", at: body },
];

const footRow = first + emptyRows + 1;

/** The live scores of what is filled in above, where nothing that is typed stands in their way. */
function foot(
  { rules, words }: TemplateRequest,
  columns: number,
  width: number,
): readonly (readonly PlanCell[])[] {
  const range = rectName({ row: 0, column: 0, rows: first + emptyRows, columns });
  return [
    line([], width),
    line([words.live], width),
    line(words.liveColumns, width),
    line([{ formula: `=IFERROR(KPISCORES(${range},${rules}),"")` }], width),
  ];
}

const footLooks: readonly LookRun[] = [
  { look: "heading", at: { row: footRow, column: 0, rows: 1, columns: 1 } },
  { look: "header", at: { row: footRow + 1, column: 0, rows: 1, columns: liveColumns } },
];

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
