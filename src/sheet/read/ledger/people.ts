import { type Named, readPeople } from "../cell/people";
import type { LedgerRow } from "./row";

/** Whom a row names, by its columns of names, ids and teams. */
export const whoOf = ({ cells }: Pick<LedgerRow, "cells">): Named =>
  readPeople(
    cells.employee_name?.text ?? "",
    cells.employee_id?.text ?? "",
    cells.team?.text ?? null,
  );
