import { compact } from "../cell/text";
import { type Named, readPeople } from "../cell/people";
import { isPersonName } from "../personName";
import type { LedgerRow } from "./row";

const teamName = /^第?[\p{L}\d]{1,6}(?:[小班]?组|班|队|部|中心|科)$/u;

/** Whom a row names, by its columns of names, ids and teams; a team where the name is one (外呼二组). */
export function whoOf({ cells }: Pick<LedgerRow, "cells">): Named {
  const name = cells.employee_name?.text ?? "";
  const id = cells.employee_id?.text ?? "";
  const whole = compact(name.slice(0, 20));
  if (id === "" && teamName.test(whole) && !isPersonName(whole)) return { people: [], team: name };
  return readPeople(name, id, cells.team?.text ?? null);
}
