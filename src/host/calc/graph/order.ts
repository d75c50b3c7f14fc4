import { onCycles } from "./cycles";
import type { FormulaVertex, Vertex } from "./vertex";

/** What has to be looked at again, in an order in which every formula comes after what it reads. */
export interface Order {
  readonly vertices: readonly Vertex[];
  /** Formulas that read, directly or not, their own result; they come in no order. */
  readonly circular: readonly FormulaVertex[];
  /** Who reads a vertex, among those. */
  readonly readers: ReadonlyMap<Vertex, ReadonlySet<Vertex>>;
}

/**
 * Orders the vertices and everything that depends on them (Kahn's algorithm). Those on a cycle are
 * set apart; what only depends on them stays in the order, behind.
 * @param readersOf whoever reads a vertex
 */
export function orderOf(
  roots: Iterable<Vertex>,
  readersOf: (vertex: Vertex) => ReadonlySet<Vertex>,
): Order {
  const readers = reach(roots, readersOf);
  const waits = new Map<Vertex, number>();
  for (const vertex of readers.keys()) waits.set(vertex, 0);
  for (const list of readers.values()) {
    for (const reader of list) waits.set(reader, (waits.get(reader) ?? 0) + 1);
  }
  const vertices: Vertex[] = [];
  const release = (vertex: Vertex): void => {
    waits.delete(vertex);
    vertices.push(vertex);
  };
  const settle = (from: number): void => {
    for (let at = from; at < vertices.length; at++) {
      const vertex = vertices[at];
      for (const reader of (vertex && readers.get(vertex)) ?? []) {
        const left = waits.get(reader);
        if (left === undefined) continue;
        waits.set(reader, left - 1);
        if (left === 1) release(reader);
      }
    }
  };
  for (const [vertex, count] of waits) if (count === 0) release(vertex);
  settle(0);
  const cyclic = onCycles(new Set(waits.keys()), (vertex) => readers.get(vertex) ?? []);
  const from = vertices.length;
  const circular = cyclic.filter((vertex) => vertex.kind === "formula");
  // A range on a cycle still waits for those of its cells that only depend on the cycle.
  for (const vertex of circular) release(vertex);
  settle(from);
  return { vertices, circular, readers };
}

function reach(
  roots: Iterable<Vertex>,
  readersOf: (vertex: Vertex) => ReadonlySet<Vertex>,
): Map<Vertex, ReadonlySet<Vertex>> {
  const found = new Map<Vertex, ReadonlySet<Vertex>>();
  const open = [...roots];
  for (let vertex = open.pop(); vertex; vertex = open.pop()) {
    if (found.has(vertex)) continue;
    const readers = readersOf(vertex);
    found.set(vertex, readers);
    for (const reader of readers) if (!found.has(reader)) open.push(reader);
  }
  return found;
}
