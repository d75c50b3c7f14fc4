import type { Sheet, Workbook } from "../../model";
import { HostError, invalidArgument } from "../../protocol/host-error";
import { textArgument } from "../arguments";

/**
 * A name that Excel takes for a worksheet: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe
 * at either end, not "History", and no other sheet's.
 * @see https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function newSheetName(workbook: Workbook, value: unknown, except: Sheet | null): string {
  const name = textArgument(value);
  const valid =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!valid) throw invalidArgument();
  const taken = workbook.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new HostError("ItemAlreadyExists");
  return name;
}

/** "Sheet1", or the first such name that is free. */
export function freeSheetName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!workbook.sheet(name)) return name;
  }
}

/** What Excel calls a copy: the sheet's name with a number behind it. */
export function copyName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const given = name.slice(0, 31 - tail.length) + tail;
    if (!workbook.sheet(given)) return given;
  }
}
