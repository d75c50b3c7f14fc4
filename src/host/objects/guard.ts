import type { ProtectionOptions, Rect } from "../model";
import { HostError } from "../protocol/host-error";
import { existing } from "./addresses";
import type { OnSheet } from "./kinds";

/** Refuses to change the contents of locked cells of a protected sheet. */
export function refuseLocked(at: OnSheet, { row, column, rows, columns }: Rect): void {
  const { session, sheet } = existing(at);
  if (!sheet.protected) return;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      if (session.workbook.styles.get(sheet.cell(r, c).style).locked)
        throw new HostError("AccessDenied");
    }
  }
}

type Allowance = Exclude<keyof ProtectionOptions, "selectionMode">;

/**
 * Refuses to change looks and structure of a protected sheet.
 * @param allowance the option by which its protection may allow it after all
 */
export function refuseProtected(at: OnSheet, allowance: Allowance | null = null): void {
  const { sheet } = existing(at);
  if (!sheet.protected || (allowance && sheet.protection[allowance])) return;
  throw new HostError("AccessDenied");
}

export function refuseProtectedStructure({ session }: Pick<OnSheet, "session">): void {
  if (session.workbook.structureProtected) throw new HostError("AccessDenied");
}
