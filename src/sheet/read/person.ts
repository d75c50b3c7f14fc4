import { cellText } from "./cell/text";
import { cellAt } from "./layout";
import type { Label, Labels } from "./labels";
import { isPersonName, nameIn } from "./personName";
import type { Table } from "./tables";

/** The table's labels, with the name from its title or the tab where no label gives it. */
export function labelsWithName(table: Table): Labels {
  const named = table.labels.has("employee_name") ? null : nameBeside(table);
  return named ? new Map([...table.labels, ["employee_name", named]]) : table.labels;
}

/** How sheets of the maker's own word whom they concern: 这张表打给：, 本月对象：. */
const toWhom = /(?:给|谁|对象|本人)[:：]$/;

function nameBeside(table: Table): Label | null {
  return nameInOwnWords(table) ?? nameInTitle(table);
}

function nameInOwnWords({ grid, above }: Table): Label | null {
  for (const { row } of above) {
    const cells = (grid.values[row] ?? []).map(cellText);
    const label = cells.findIndex((text) => toWhom.test(text));
    const column = label < 0 ? -1 : cells.findIndex((text, index) => index > label && text !== "");
    const text = cells[column] ?? "";
    if (isPersonName(text))
      return { text, value: text, at: { sheet: grid.sheet, cell: cellAt(grid, row, column) } };
  }
  return null;
}

function nameInTitle({ grid, above, top }: Table): Label | null {
  for (const { kind, text, at } of above) {
    const name = kind === "title" ? nameIn(text) : null;
    if (name !== null) return { text: name, value: name, at };
  }
  const name = nameIn(grid.sheet);
  const at = { sheet: grid.sheet, cell: cellAt(grid, top, 0) };
  return name === null ? null : { text: name, value: name, at };
}
