import type { Table } from "./tables";

/**
 * The rows below a table's header that do not repeat it.
 * @param most only among so many first rows, which tell what the columns hold
 */
export function dataRows(
  { header, end, repeated }: Pick<Table, "header" | "end" | "repeated">,
  most = Infinity,
): readonly number[] {
  const count = Math.max(0, Math.min(end - header - 1, most));
  const rows = Array.from({ length: count }, (_, at) => header + 1 + at);
  return rows.filter((row) => !repeated.has(row));
}
