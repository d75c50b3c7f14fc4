import { cellText } from "../read/cell/text";
import { type Draft, type Place, cellAt, fault, take, textAt } from "./draft";
import { type Field, clauseFields, sectionFields } from "./fields";
import type { Header } from "./find";
import type { Choices, ColumnKey } from "./keys";
import { columnNamed, isNote, spellingOf } from "./names";

/** A section or clause as its row gives it, not yet in its place. */
export interface RuleRow {
  readonly kind: Choices["kind"];
  readonly json: Record<string, unknown>;
  /** Where each field stands. */
  readonly places: ReadonlyMap<string, Place>;
  /** The section it belongs to; "" where the row does not say. */
  readonly parent: string;
  readonly parentPlace: Place;
}

/** Reads the rows below the header; blank ones and notes are left out. */
export function readRows(draft: Draft, header: Header): RuleRow[] {
  checkNames(draft, header);
  return draft.grid.values
    .slice(header.row + 1)
    .flatMap((cells, index) => {
      const filled = cells.map(cellText).filter((text) => text !== "");
      const [only = ""] = filled;
      const note = filled.length === 1 && /^(?:备注|注|说明|note)/i.test(only);
      return filled.length === 0 || note ? [] : [header.row + 1 + index];
    })
    .map((row) => readRow(draft, header, row));
}

/** A column whose name is not understood might hold what scores: it is not passed over. */
function checkNames(draft: Draft, { row, columns }: Header): void {
  for (const column of (draft.grid.values[row] ?? []).keys()) {
    const place: Place = { row, column, field: null };
    const name = textAt(draft, place);
    if (name === "" || isNote(name)) continue;
    const key = columnNamed(name);
    const first = key === undefined ? undefined : columns.get(key);
    if (first === undefined) fault(draft, place, "unknownName", {});
    else if (first !== column) {
      fault(draft, place, "repeatedName", { first: cellAt(draft, { ...place, column: first }) });
    }
  }
}

function readRow(draft: Draft, { columns, row: top }: Header, row: number): RuleRow {
  /** A field whose column is absent is looked for in the header, where the column would be. */
  const place = (field: ColumnKey): Place => {
    const column = columns.get(field);
    return column === undefined
      ? { row: top, column: 0, field: { column: field } }
      : { row, column, field: { column: field } };
  };
  const kind = kindOf(draft, columns, place);
  const fields: Readonly<Record<string, Field>> = kind === "section" ? sectionFields : clauseFields;
  const json: Record<string, unknown> = {};
  const places = new Map<string, Place>();
  for (const [name, { column, form }] of Object.entries(fields)) {
    places.set(name, place(column));
    if (columns.has(column)) take(draft, json, name, place(column), form);
  }
  checkMisplaced(draft, kind, fields, columns, place);
  const parentPlace = place("parent");
  const parent = columns.has("parent") ? textAt(draft, parentPlace) : "";
  return { kind, json, places, parent, parentPlace };
}

/** Without a word for it, a row with an effect is a clause. */
function kindOf(
  draft: Draft,
  columns: Header["columns"],
  place: (field: ColumnKey) => Place,
): Choices["kind"] {
  const inferred = textAt(draft, place("effect")) === "" ? "section" : "clause";
  const said = columns.has("kind") ? textAt(draft, place("kind")) : "";
  if (said === "") return inferred;
  const kind = spellingOf("kind", said);
  if (kind === undefined) fault(draft, place("kind"), "unreadable", {});
  return kind ?? inferred;
}

/** A value in a column that the row's kind does not have would otherwise be lost. */
function checkMisplaced(
  draft: Draft,
  kind: Choices["kind"],
  fields: Readonly<Record<string, Field>>,
  columns: Header["columns"],
  place: (field: ColumnKey) => Place,
): void {
  const own = new Set<ColumnKey>(["kind", "parent"]);
  for (const { column } of Object.values(fields)) own.add(column);
  for (const key of columns.keys()) {
    if (!own.has(key) && textAt(draft, place(key)) !== "") {
      fault(draft, place(key), "misplaced", { kind });
    }
  }
}
