import { Doubts, type Scope } from "../evaluate/scope";
import { Area } from "../evaluate/values";
import { callFunction } from "../functions/call-function";
import { type FormulaVertex, filledBy } from "../graph/vertex";
import type { Desk } from "./desk";
import { doubtOf } from "./doubt";

/** What one formula sees of the workbook while it is evaluated. */
export function scopeOf(vertex: FormulaVertex, desk: Desk): Scope {
  const { sheet, row, column } = vertex;
  const { workbook, names, reader, queue, graph } = desk;
  const doubts = new Doubts();
  const doubting = <Cells>({ cells, doubt }: { cells: Cells; doubt: string | null }): Cells => {
    doubts.add(doubt);
    return cells;
  };
  const scope: Scope = {
    workbook,
    sheet,
    row,
    column,
    intersects: vertex.intersects && !callsCustom(vertex, desk),
    locals: new Map(),
    led: [],
    doubts,
    blocks: { used: false },
    custom: queue.callsOf(vertex, () => scope),
    call: callFunction,
    now: () => desk.now(),
    sheetOf: (name) => (name === null ? sheet : names.sheetOf(name)),
    nameOf: (owner, name) => names.nameOf(owner, name),
    read: (area) => doubting(reader.block(area)),
    readColumn: (area) => doubting(reader.column(area)),
    visit: (area, each) => doubts.add(reader.visit(area, each)),
    readCell: (from, r, c) => {
      const cell = from.cell(r, c);
      doubts.add(doubtOf(from, r, c, cell));
      return cell.value;
    },
    spillOf: (from, r, c) => {
      const anchor = graph.formula(from, r, c);
      if (!anchor || from.cell(r, c).spill === null) return null;
      return new Area(from, filledBy(anchor));
    },
  };
  return scope;
}

const callsCustom = ({ functions }: FormulaVertex, { queue }: Desk): boolean =>
  [...functions].some((name) => queue.functions.names.has(name));
