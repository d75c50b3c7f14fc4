import { errors } from "../evaluate/values";
import type { Vertex } from "../graph/vertex";
import type { Desk } from "./desk";
import { Round } from "./round";
import { writeResult } from "./writer";

const circular = { value: errors.circular, stale: "circular", array: false };

/** Results that keep growing over each other's cells are given up after so many rounds. */
const maxRounds = 50;

/**
 * Recalculates formulas and whatever depends on them, in order; only what reads a changed cell is
 * evaluated. A result that spills into new cells starts another round for those who read them.
 */
export function recalculate(desk: Desk, roots: ReadonlySet<Vertex>): void {
  let next = roots;
  for (let round = 0; round < maxRounds; round++) {
    next = new Round(desk, next).run();
    if (next.size === 0) return;
  }
  for (const vertex of next) {
    if (vertex.kind === "formula") writeResult(vertex, circular, desk.written);
  }
}
