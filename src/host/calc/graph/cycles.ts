interface Visit<Vertex> {
  readonly vertex: Vertex;
  readonly order: number;
  readonly open: Iterator<Vertex>;
  /** The earliest vertex on the present path that can be reached from here. */
  low: number;
}

/**
 * The vertices that lie on a cycle (Tarjan's strongly connected components, without recursion).
 * @param next where the edges of a vertex lead; others than the given vertices are passed over
 */
export function onCycles<Vertex>(
  vertices: ReadonlySet<Vertex>,
  next: (vertex: Vertex) => Iterable<Vertex>,
): Vertex[] {
  const visits = new Map<Vertex, Visit<Vertex>>();
  const stack: Visit<Vertex>[] = [];
  const stacked = new Set<Vertex>();
  const cyclic: Vertex[] = [];

  const begin = (vertex: Vertex): Visit<Vertex> => {
    const open = [...next(vertex)].filter((other) => vertices.has(other))[Symbol.iterator]();
    const visit = { vertex, order: visits.size, open, low: visits.size };
    visits.set(vertex, visit);
    stack.push(visit);
    stacked.add(vertex);
    return visit;
  };
  /** Takes a finished component off the stack; one vertex alone is cyclic if it leads to itself. */
  const finish = (root: Visit<Vertex>): void => {
    const component = stack.splice(stack.lastIndexOf(root));
    for (const { vertex } of component) stacked.delete(vertex);
    const alone = component.length === 1 && ![...next(root.vertex)].includes(root.vertex);
    if (!alone) for (const { vertex } of component) cyclic.push(vertex);
  };
  const explore = (start: Vertex): void => {
    const path = [begin(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const step = visit.open.next();
      if (step.done) {
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.low = Math.min(parent.low, visit.low);
        if (visit.low === visit.order) finish(visit);
      } else {
        const known = visits.get(step.value);
        if (!known) path.push(begin(step.value));
        else if (stacked.has(step.value)) visit.low = Math.min(visit.low, known.order);
      }
    }
  };
  for (const vertex of vertices) if (!visits.has(vertex)) explore(vertex);
  return cyclic;
}
