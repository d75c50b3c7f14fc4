import { CellError, type Scalar, type Sheet, type Workbook } from "../../model";
import type { Node } from "../formula/syntax";
import { blockFunctions, volatileFunctions } from "../functions/built-ins";
import { Graph } from "../graph/graph";
import { survey } from "../graph/precedents";
import type { FormulaVertex } from "../graph/vertex";
import { type BookNames, parseStored } from "./names";

/** The graph of every formula in a workbook, nothing calculated. */
export function graphOf(workbook: Workbook, names: BookNames): Graph {
  const graph = new Graph();
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows()) {
      cells.forEach((cell, column) => {
        if (cell?.formula != null) graph.add(storedVertex(sheet, row, column, names));
      });
    }
  }
  return graph;
}

/** The vertex of a formula that is in its cell already, from a file or from elsewhere in the host. */
export function storedVertex(
  sheet: Sheet,
  row: number,
  column: number,
  names: BookNames,
): FormulaVertex {
  const { formula, value, spill } = sheet.cell(row, column);
  const vertex = vertexOf(sheet, row, column, parseStored(formula ?? ""), names);
  const intersects =
    spill === null && ![...vertex.functions].some((name) => blockFunctions.has(name));
  return { ...vertex, intersects, fresh: value === null || isBusy(value) };
}

/** A workbook saved before a custom function had answered holds no result. */
const isBusy = (value: Scalar): boolean => value instanceof CellError && value.code === "#BUSY!";

/** The vertex of a formula that has just been entered. */
export function vertexOf(
  sheet: Sheet,
  row: number,
  column: number,
  node: Node,
  names: BookNames,
): FormulaVertex {
  const own = {
    sheetOf: (name: string | null) => (name === null ? sheet : names.sheetOf(name)),
    nameOf: (owner: Sheet | null, name: string) => names.nameOf(owner, name),
  };
  const { precedents, functions } = survey(node, sheet, own);
  return {
    kind: "formula",
    sheet,
    row,
    column,
    node,
    precedents,
    led: [],
    functions,
    volatile: [...functions].some((name) => volatileFunctions.has(name)),
    intersects: false,
    fresh: true,
    calls: null,
  };
}
