import { tableBody } from "../../model";
import type { ClassOf, OfTable } from "../kinds";
import { sortArea } from "../range/sort";
import { tableOf } from "./list";

/** Sorts the rows between header and totals. */
function apply(self: OfTable, fields: unknown, matchCase: unknown): void {
  const { session, sheet } = self;
  sortArea({ session, sheet, rect: tableBody(tableOf(self)) }, fields, matchCase, false, "Rows");
}

export const tableSortClass: ClassOf<"TableSort"> = { methods: { apply } };
