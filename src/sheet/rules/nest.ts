import { evened } from "../read/cell/text";
import { type Draft, type Place, cellAt, fault } from "./draft";
import type { RuleRow } from "./rows";

interface Node {
  readonly row: RuleRow;
  readonly clauses: Node[];
  readonly sections: Node[];
}

/**
 * Puts every section and clause into the section that its row names; a clause that names none belongs
 * to the section above it. Rows may stand in any order, and keep theirs within a section.
 * @returns the rulebook's sections as JSON
 */
export function nest(draft: Draft, rows: readonly RuleRow[]): unknown[] {
  const nodes = rows.map((row): Node => ({ row, clauses: [], sections: [] }));
  checkIds(draft, rows);
  const byId = new Map(
    nodes.filter(({ row }) => row.kind === "section").map((node) => [node.row.json["id"], node]),
  );
  const roots: Node[] = [];
  let above: Node | undefined;
  for (const node of nodes) {
    const { row } = node;
    if (row.kind === "section") above = node;
    const parent = row.parent === "" ? inheritedBy(node, above) : byId.get(evened(row.parent));
    if (row.kind === "section" && row.parent === "") roots.push(node);
    else if (!parent || (row.kind === "section" && isTooDeep(node, byId)))
      fault(draft, row.parentPlace, "unknownParent", {});
    else (row.kind === "section" ? parent.sections : parent.clauses).push(node);
  }
  return roots.map((root, index) => sectionJson(draft, root, `sections[${index}]`));
}

const inheritedBy = (node: Node, above: Node | undefined): Node | undefined =>
  node.row.kind === "clause" ? above : undefined;

/** No less than what a rulebook may nest; the check of the rulebook itself is stricter. */
const deepest = 32;

/** Whether a section's parents are endless, because they lead in a ring, or too many. */
function isTooDeep(section: Node, byId: ReadonlyMap<unknown, Node>): boolean {
  let outer: Node | undefined = section;
  for (let level = 0; outer; level += 1) {
    if (level === deepest) return true;
    outer = byId.get(evened(outer.row.parent));
  }
  return false;
}

function checkIds(draft: Draft, rows: readonly RuleRow[]): void {
  const first = { section: new Map<unknown, Place>(), clause: new Map<unknown, Place>() };
  for (const { kind, json, places } of rows) {
    const place = places.get("id");
    const id = json["id"];
    if (!place || id === undefined) continue;
    const before = first[kind].get(id);
    if (before) fault(draft, place, "repeatedId", { first: cellAt(draft, before) });
    else first[kind].set(id, place);
  }
}

function sectionJson(draft: Draft, { row, clauses, sections }: Node, path: string): unknown {
  notePlaces(draft, row, path);
  return {
    ...row.json,
    sections: sections.map((inner, index) =>
      sectionJson(draft, inner, `${path}.sections[${index}]`),
    ),
    clauses: clauses.map((clause, index) => {
      notePlaces(draft, clause.row, `${path}.clauses[${index}]`);
      return clause.row.json;
    }),
  };
}

function notePlaces({ places }: Draft, row: RuleRow, path: string): void {
  for (const [field, place] of row.places) places.set(`${path}.${field}`, place);
}
