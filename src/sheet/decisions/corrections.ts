import { type EventRecord, toDecimal } from "../../core";
import { placeOf } from "../address";
import type { Grid } from "../grid";
import type { RecordDecision } from "./decision";
import type { Placed } from "./place";

/** What cells are to be read as, by sheet and cell. */
export type Corrections = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Answers about a cell that could not be read, as what is to be read there instead: so the whole row
 * is read again with it. An answer to what the row does not say at all has no cell to stand in.
 */
export function correctionsFor(placed: Placed): {
  readonly corrections: Corrections;
  /** The answers that are read in this way. */
  readonly spoken: ReadonlySet<RecordDecision>;
} {
  const corrections = new Map<string, Map<string, string>>();
  const spoken = new Set<RecordDecision>();
  for (const [decision, [record, ...others]] of placed) {
    const said = saidInCell(decision);
    if (!record || others.length > 0 || said === null) continue;
    const at = askedAt(decision, record);
    if (!at) continue;
    const cells = corrections.get(at.sheet) ?? new Map<string, string>();
    corrections.set(at.sheet, cells.set(at.cell, said));
    spoken.add(decision);
  }
  return { corrections, spoken };
}

function saidInCell(decision: RecordDecision): string | null {
  switch (decision.kind) {
    case "clause":
      return decision.clause;
    case "date":
      return decision.day ?? decision.period;
    case "quantity":
      return toDecimal(decision.quantity);
    case "amount":
      return toDecimal(decision.amount);
    default:
      return null;
  }
}

/** The cell of the record where the question arose that the decision answers. */
function askedAt({ kind, at, text }: RecordDecision, { source, issues }: EventRecord) {
  const [item] = source;
  if (kind === "clause") return item;
  const asked = issues.filter(({ cell }) => cell !== null && cell !== item.cell);
  const here = asked.find(({ cell }) => cell === at.cell) ?? asked.find((one) => one.text === text);
  return source.find(({ cell }) => cell === here?.cell) ?? null;
}

/** The grids with the corrections in their cells. */
export const corrected = (grids: readonly Grid[], corrections: Corrections): readonly Grid[] =>
  grids.map((grid) => {
    const cells = corrections.get(grid.sheet);
    if (!cells) return grid;
    const values = grid.values.map((row) => [...row]);
    for (const [cell, said] of cells) {
      const { row, column } = placeOf(cell);
      const line = values[row - grid.row];
      if (line) line[column - grid.column] = said;
    }
    return { ...grid, values };
  });
