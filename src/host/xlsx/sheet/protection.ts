import { type PasswordHash, type ProtectionOptions, type Sheet, nothingAllowed } from "../../model";
import { type Element, attribute, child, flag, numberAttribute } from "../xml/element";
import { insertOrdered, qualified, withAttributes } from "../xml/patch";
import { worksheetOrder } from "./order";
import type { SheetPatch } from "./sheet-patch";

type Allowance = Exclude<keyof ProtectionOptions, "selectionMode">;

/** The file says what is locked, and by default locks all but objects and scenarios. */
const locks: readonly (readonly [Allowance, attribute: string, usually: boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];

export function loadProtection(sheet: Sheet, root: Element): void {
  const element = child(root, "sheetProtection");
  if (!element) return;
  sheet.protected = flag(element, "sheet");
  const options = { ...nothingAllowed };
  for (const [key, name, usually] of locks) options[key] = !flag(element, name, usually);
  const unlocked = flag(element, "selectUnlockedCells");
  const locked = flag(element, "selectLockedCells");
  sheet.protection = {
    ...options,
    selectionMode: unlocked ? "None" : locked ? "Unlocked" : "Normal",
  };
  sheet.password = readPassword(element, { legacy: "password", prefix: "" });
}

/** Attribute names differ between sheets and workbooks. */
interface Names {
  readonly legacy: string;
  readonly prefix: "" | "workbook";
}

export function readPassword(element: Element, { legacy, prefix }: Names): PasswordHash | null {
  const read = (name: string): string | null =>
    attribute(
      element,
      prefix + (prefix === "" ? name : name.charAt(0).toUpperCase() + name.slice(1)),
    );
  const hash = read("hashValue");
  const algorithm = read("algorithmName");
  if (hash !== null && algorithm !== null) {
    const spinName = prefix === "" ? "spinCount" : "workbookSpinCount";
    const spins = numberAttribute(element, spinName) ?? 0;
    return { kind: "iterated", algorithm, hash, salt: read("saltValue") ?? "", spins };
  }
  const short = attribute(element, legacy);
  return short === null ? null : { kind: "legacy", hash: short.toUpperCase().padStart(4, "0") };
}

export function patchProtection({ sheet, before, root, patch }: SheetPatch): void {
  const same =
    sheet.protected === before.protected &&
    sheet.password === before.password &&
    sheet.protection === before.protection;
  if (same) return;
  const old = child(root, "sheetProtection");
  if (old) patch.remove(old);
  if (!sheet.protected) return;
  const xml = withAttributes(`<${qualified(root, "sheetProtection")}/>`, {
    ...passwordAttributes(sheet.password),
    sheet: "1",
    ...lockAttributes(sheet.protection),
  });
  insertOrdered(patch, root, "sheetProtection", worksheetOrder, xml);
}

function passwordAttributes(password: PasswordHash | null): Record<string, string> {
  if (!password) return {};
  if (password.kind === "legacy") return { password: password.hash };
  return {
    algorithmName: password.algorithm,
    hashValue: password.hash,
    saltValue: password.salt,
    spinCount: String(password.spins),
  };
}

function lockAttributes(options: ProtectionOptions): Record<string, string | null> {
  const attributes: Record<string, string | null> = {};
  for (const [key, name, usually] of locks) {
    const locked = !options[key];
    attributes[name] = locked === usually ? null : locked ? "1" : "0";
  }
  const { selectionMode } = options;
  attributes["selectLockedCells"] = selectionMode === "Normal" ? null : "1";
  attributes["selectUnlockedCells"] = selectionMode === "None" ? "1" : null;
  return attributes;
}
