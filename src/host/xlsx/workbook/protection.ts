import type { PasswordHash, Workbook } from "../../model";
import { readPassword } from "../sheet/protection";
import { type Element, child, flag } from "../xml/element";
import { type Patch, insertOrdered, qualified, withAttributes } from "../xml/patch";
import { workbookOrder } from "./order";

/** What lifts the protection of the workbook's structure; null where it takes no password. */
export function structurePassword(root: Element): PasswordHash | null {
  const element = child(root, "workbookProtection");
  return element ? readPassword(element, { legacy: "workbookPassword", prefix: "workbook" }) : null;
}

/** Writes whether the structure is protected, and by which password; windows' protection stays. */
export function patchProtection(root: Element, patch: Patch, workbook: Workbook): void {
  const { structureProtected, structurePassword: password } = workbook;
  const old = child(root, "workbookProtection");
  const samePassword = JSON.stringify(password) === JSON.stringify(structurePassword(root));
  if (structureProtected === flag(old, "lockStructure") && samePassword) return;
  const attributes = {
    ...(samePassword ? {} : passwordAttributes(password)),
    lockStructure: structureProtected ? "1" : null,
  };
  if (old) return patch.attributes(old, attributes);
  const xml = withAttributes(`<${qualified(root, "workbookProtection")}/>`, attributes);
  insertOrdered(patch, root, "workbookProtection", workbookOrder, xml);
}

const passwordAttributes = (password: PasswordHash | null): Record<string, string | null> => ({
  workbookPassword: password?.kind === "legacy" ? password.hash : null,
  workbookAlgorithmName: password?.kind === "iterated" ? password.algorithm : null,
  workbookHashValue: password?.kind === "iterated" ? password.hash : null,
  workbookSaltValue: password?.kind === "iterated" ? password.salt : null,
  workbookSpinCount: password?.kind === "iterated" ? String(password.spins) : null,
});
