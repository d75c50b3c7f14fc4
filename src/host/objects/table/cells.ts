import type { Rect, Scalar } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { refuseLocked } from "../guard";
import { type OfTable, office } from "../kinds";
import { shown } from "../range/values";
import { enterInputs } from "../session";

const scalar = (value: unknown): Scalar => {
  if (value === null || ["string", "number", "boolean"].includes(typeof value))
    return value as string | number | boolean | null;
  throw invalidArgument();
};

/** Rows of values, all as wide as wanted. */
export function grid(value: unknown, columns: number): Scalar[][] {
  if (!Array.isArray(value)) throw invalidArgument();
  const rows: readonly unknown[] = Array.isArray(value[0]) ? value : [value];
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columns) throw invalidArgument();
    return row.map(scalar);
  });
}

export function valuesOf({ sheet }: OfTable, { row, column, rows, columns }: Rect): unknown[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => shown(sheet.value(row + r, column + c))),
  );
}

export function setValues(self: OfTable, rect: Rect, value: unknown): void {
  const inputs = grid(value, rect.columns);
  if (inputs.length !== rect.rows) throw invalidArgument();
  refuseLocked(self, rect);
  enterInputs(self.session, self.sheet, rect, inputs);
}

export const lineAt = (self: OfTable, index: number) => {
  const { session, sheet, id } = self;
  return { session, sheet, id, index };
};

export const range = ({ session, sheet }: OfTable, rect: Rect) =>
  office("Range", { session, sheet, rect });
