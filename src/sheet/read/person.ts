import { cellAt } from "./layout";
import type { Label, Labels } from "./labels";
import { nameIn } from "./personName";
import type { Table } from "./tables";

/** The table's labels, with the name from its title or the tab where no label gives it. */
export function labelsWithName(table: Table): Labels {
  const named = table.labels.has("employee_name") ? null : nameBeside(table);
  return named ? new Map([...table.labels, ["employee_name", named]]) : table.labels;
}

function nameBeside({ grid, above, top }: Table): Label | null {
  for (const { kind, text, at } of above) {
    const name = kind === "title" ? nameIn(text) : null;
    if (name !== null) return { text: name, value: name, at };
  }
  const name = nameIn(grid.sheet);
  const at = { sheet: grid.sheet, cell: cellAt(grid, top, 0) };
  return name === null ? null : { text: name, value: name, at };
}
