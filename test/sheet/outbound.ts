import json from "../../rules/outbound-agent.json";
import { type Rulebook, loadRulebook } from "../../src/core";
import type { CellValue, Grid } from "../../src/sheet";

/** The built-in rulebook of the outbound regulation. */
export const outbound: Rulebook = loaded(json);

export function loaded(source: unknown): Rulebook {
  const result = loadRulebook(source);
  if ("errors" in result) throw new Error(JSON.stringify(result.errors));
  return result.rulebook;
}

/** A grid as it stands on a sheet, from A1 unless told otherwise. */
export const sheet = (
  values: readonly (readonly CellValue[])[],
  at: { readonly name?: string; readonly row?: number; readonly column?: number } = {},
): Grid => ({ sheet: at.name ?? "台账", row: at.row ?? 0, column: at.column ?? 0, values });
