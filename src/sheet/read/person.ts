import { cellText } from "./cell/text";
import { cellAt } from "./layout";
import { knownHeader } from "./header";
import { type Label, type Labels, labelsIn } from "./labels";
import { isPersonName, nameIn } from "./personName";
import type { Table } from "./tables";
import { hasContent } from "./trim";
import { type UnmergedGrid, ownCells } from "./unmerge";

/** The table's labels, with the name, or else the team, from its title or the tab where no label gives it. */
export function labelsWithName(table: Table): Labels {
  const { labels, columns } = table;
  const named = labels.has("employee_name") ? null : nameBeside(table);
  if (named) return new Map([...labels, ["employee_name", named]]);
  const people = (["employee_name", "employee_id", "team"] as const).some(
    (meaning) => columns.has(meaning) || labels.has(meaning),
  );
  const team = people ? null : teamInTitle(table);
  return team ? new Map([...labels, ["team", team]]) : labels;
}

/** 外呼二中心2026年3月考核扣分表: whom a sheet without people is about. */
const teamAhead =
  /^(\p{Script=Han}{2,12}?(?:中心|组|班|队|部|科))(?=\s*(?:20\d{2}|\d{1,2}月|月度|考核|扣分))/u;

function teamInTitle({ above }: Table): Label | null {
  for (const { kind, text, at } of above) {
    const team = kind === "title" ? teamAhead.exec(text)?.[1] : undefined;
    if (team !== undefined) return { text: team, value: team, at };
  }
  return null;
}

/** How sheets of the maker's own word whom they concern: 这张表打给：, 本月对象：. */
const toWhom = /(?:给|谁|对象|本人)[:：]$/;

function nameBeside(table: Table): Label | null {
  return nameInOwnWords(table) ?? nameInTitle(table) ?? nameInHeader(table);
}

/** Above a column of which nothing else is known and that is blank below: 马超 | 事项 | 扣分. */
function nameInHeader({ grid, header, end }: Table): Label | null {
  const label = labelsIn(grid, header).get("employee_name");
  if (label) return label;
  const column = personColumn(grid, header);
  if (column < 0) return null;
  for (let row = header + 1; row < end; row += 1)
    if (hasContent(ownCells(grid, row)[column] ?? null)) return null;
  const text = cellText(grid.values[header]?.[column] ?? null);
  return { text, value: text, at: { sheet: grid.sheet, cell: cellAt(grid, header, column) } };
}

const personColumn = (grid: UnmergedGrid, row: number): number =>
  ownCells(grid, row).findIndex((value) => isPersonName(cellText(value)) && !knownHeader(value));

/** Whom a header itself names, for telling one form from the next. */
export function personAt(grid: UnmergedGrid, row: number): string {
  const column = personColumn(grid, row);
  return (
    labelsIn(grid, row).get("employee_name")?.text ?? cellText(grid.values[row]?.[column] ?? null)
  );
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
