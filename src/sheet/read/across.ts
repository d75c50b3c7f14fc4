import { labelText } from "./cell/labelText";
import { type CellRef, type EventRecord, type Issue, type Person, issue } from "../../core";
import { cellsBeside } from "./beside";
import { cellText, isErrorValue } from "./cell/text";
import { readFigure } from "./cell/figure";
import { distinctPeople } from "./everybody";
import { knownHeader } from "./header";
import { rowItemOf } from "./items/clause";
import { itemColumnsOf } from "./items/columns";
import { cellIn } from "./items/row";
import {
  type LayoutReader,
  type ReadingContext,
  type TableReading,
  cellOf,
  nothingRead,
} from "./layout";
import { withSharedComments } from "./ledger/aside";
import { whoOf } from "./ledger/people";
import { recordOf } from "./ledger/record";
import { type LedgerCell, type LedgerRow, readRow } from "./ledger/row";
import { type TickSense, explainedTicks, tick } from "./matrix/ticks";
import { isPersonName } from "./personName";
import type { Meaning } from "./reading";
import type { Table } from "./tables";
import { totalLabel } from "./vocabulary/rows";

type Cells = LedgerRow["cells"];

/** A column that stands for somebody or something: a team, a person, a recording. */
interface Subject {
  readonly column: number;
  readonly cells: Cells;
}

/** What the figures of the table are. */
type Figures = "points" | "counts" | "unclear";

/**
 * Items down the side and a column for each team, person or recording. Rows right below the header may
 * tell more of each column: the day, the id.
 */
export const across: LayoutReader = {
  kind: "scorecard",
  fits: (table, { rulebook }) =>
    subjectsOf(table).length > 1 && itemColumnsOf(table, rulebook).known > 1,
  read: readAcross,
};

/** A shift is no team. */
const teamName = /^(?![早中晚夜白]班)第?[\p{L}\d]{1,6}(?:组|班|队|部|中心|科)$/u;

function subjectsOf(table: Table): readonly Subject[] {
  const { heads, grid } = table;
  const recordings = heads.findIndex(({ meaning }) => meaning === "recording_id");
  return heads.flatMap(({ path, known, at }, column) => {
    const text = path.at(-1) ?? "";
    const meaning = subjectMeaning(text, recordings >= 0 && column > recordings);
    if (known || text === "" || meaning === null || !mayCount(table, column)) return [];
    const here = { sheet: grid.sheet, cell: cellOf(table, at.row, at.column) };
    const cell = { value: text, text, error: false, at: here };
    const group = path.at(-2) ?? "";
    const team = teamName.test(group) ? { team: { ...cell, value: group, text: group } } : {};
    return [{ column, cells: { ...team, [meaning]: cell } }];
  });
}

function subjectMeaning(text: string, isRecording: boolean): Meaning | null {
  if (isRecording) return /\d/.test(text) ? "recording_id" : null;
  if (isPersonName(text)) return "employee_name";
  return teamName.test(text) ? "team" : null;
}

/** Sentences stand in fewer than half of the column's rows. */
function mayCount({ grid, header, end }: Table, column: number): boolean {
  const values = grid.values.slice(header + 1, end).map((row) => row[column] ?? null);
  const sentences = values.filter(
    (value) =>
      !isErrorValue(cellText(value)) &&
      !tick.test(cellText(value)) &&
      readFigure(value) === "unreadable",
  );
  return sentences.length * 2 < values.length;
}

function readAcross(table: Table, context: ReadingContext): TableReading {
  const columns = itemColumnsOf(table, context.rulebook);
  const figures = figuresOf(table, context);
  const beside = cellsBeside(table, context);
  let subjects = subjectsOf(table);
  const taken = new Set([...columns.items, ...subjects.map(({ column }) => column)]);
  const ticks = explainedTicks(table);
  const records: EventRecord[] = [];
  for (let index = table.header + 1; index < table.end; index += 1) {
    if (table.repeated.has(index) || table.below.some(({ row }) => row === index)) continue;
    const told = attributeOf(table, index, subjects);
    if (told) {
      subjects = withAttribute(table, index, subjects, told);
      continue;
    }
    const items = columns.items.flatMap((column) => cellIn(table, index, column) ?? []);
    const [first] = items;
    if (!first || items.some(({ text }) => totalLabel.test(labelText(text.slice(0, 20))))) continue;
    const own = readRow(table, index);
    if (!own) continue;
    const around = withSharedComments(own, table, index, taken);
    for (const subject of subjects) {
      const record = recordAt(
        table,
        index,
        subject,
        items,
        figures,
        ticks,
        beside,
        around,
        context,
      );
      if (record) records.push(record);
    }
  }
  const people: Person[] = subjects.flatMap(
    ({ cells }) => whoOf({ cells: { ...beside, ...cells } }).people,
  );
  return { ...nothingRead, records, people: distinctPeople(people) };
}

const attributes: ReadonlySet<Meaning> = new Set([
  "date",
  "employee_name",
  "employee_id",
  "inspector",
  "recording_id",
  "team",
]);

/** A row that says more of every column: 质检日期, 坐席姓名, 工号. */
function attributeOf(table: Table, row: number, [first]: readonly Subject[]): Meaning | null {
  for (let column = 0; column < (first?.column ?? 0); column += 1) {
    const meaning = knownHeader(table.grid.values[row]?.[column] ?? null)?.meaning;
    if (meaning && attributes.has(meaning)) return meaning;
  }
  return null;
}

const withAttribute = (
  table: Table,
  row: number,
  subjects: readonly Subject[],
  meaning: Meaning,
): readonly Subject[] =>
  subjects.map(({ column, cells }) => {
    const cell = cellIn(table, row, column);
    return { column, cells: cell ? { ...cells, [meaning]: cell } : cells };
  });

/** Points taken or counts, as the title or the row of sums says. */
function figuresOf({ above, below }: Table, { title }: ReadingContext): Figures {
  const said = [title, ...above.map(({ text }) => text), ...below.map(({ text }) => text)].join(
    " ",
  );
  const points = /扣分|扣罚|减分/.test(said);
  const counts = /次数|件数|单位[:：]?\s*[次件]|频次/.test(said);
  if (points === counts || /得分|评分/.test(said)) return "unclear";
  return points ? "points" : "counts";
}

function recordAt(
  table: Table,
  row: number,
  { column, cells: of }: Subject,
  items: readonly LedgerCell[],
  figures: Figures,
  ticks: TickSense,
  beside: Cells,
  { cells: { remark }, aside }: LedgerRow,
  context: ReadingContext,
): EventRecord | null {
  const cell = cellIn(table, row, column);
  const figure = cell ? readFigure(cell.value) : "blank";
  const nothing =
    figure === "blank" || (typeof figure === "object" && figure.size.numerator === 0n);
  const [first] = items;
  if (!cell || !first || (nothing && !cell.error)) return null;
  const ticked = tick.test(cell.text) ? ticks(cell.text) : null;
  if (ticked === "met") return null;
  const item = rowItemOf({ items, told: [], rules: [] }, first.at, context.rulebook);
  const given: Cells =
    figures === "counts"
      ? { count: cell }
      : item.clause?.effect === "bonus"
        ? { points_added: cell }
        : { points_deducted: cell };
  const noted: Cells = remark ? { remark } : {};
  const cells: Cells = {
    ...beside,
    ...of,
    ...noted,
    ...(figures === "unclear" || ticked ? {} : given),
  };
  const record = recordOf(
    { cells, aside, first: first.text, itemAt: first.at },
    { when: null, at: null },
    context,
    item,
  );
  const source: EventRecord["source"] = withCell(record.source, cell.at);
  const problem =
    ticked === "missed"
      ? null
      : ticked
        ? issue("unknownSymbol", cell.at, cell.text, { symbol: cell.text })
        : problemIn(cell, figures, table, column);
  if (!problem) return { ...record, source };
  return { ...record, source, clause: null, issues: [problem, ...record.issues] };
}

const withCell = (source: EventRecord["source"], at: CellRef): EventRecord["source"] =>
  source.some(({ cell }) => cell === at.cell) ? source : [...source, at];

function problemIn(
  cell: LedgerCell,
  figures: Figures,
  { heads }: Table,
  column: number,
): Issue | null {
  if (cell.error) return issue("errorValue", cell.at, cell.text, { error: cell.text });
  const header = heads[column]?.path.at(-1) ?? "";
  return figures === "unclear" ? issue("unclearNumbers", cell.at, cell.text, { header }) : null;
}
