import { cellsBeside } from "./beside";
import { itemColumnsOf } from "./items/columns";
import { type LayoutReader, nothingRead } from "./layout";
import { whoOf } from "./ledger/people";

/**
 * A person's results that tell of no event: measures with weights or bands, marks that several people
 * gave. Whom they are about is listed.
 */
export const ratings: LayoutReader = {
  kind: "results",
  fits: (table, { rulebook }) =>
    !table.columns.has("employee_name") &&
    !table.columns.has("date") &&
    itemColumnsOf(table, rulebook).isResult,
  read: (table, context) => ({
    ...nothingRead,
    people: whoOf({ cells: cellsBeside(table, context) }).people,
  }),
};
