import { type ProtectionOptions, nothingAllowed } from "../../model";
import { HostError } from "../../protocol/host-error";
import { flag, omitted, oneOf, record } from "../arguments";
import { existing } from "../addresses";
import { type ClassOf, type OnSheet } from "../kinds";
import { tell } from "../session";
import { checkPassword, hashOf } from "./password";

const modes: readonly ProtectionOptions["selectionMode"][] = ["Normal", "Unlocked", "None"];
const allowances = Object.keys(nothingAllowed).filter(
  (key): key is Exclude<keyof ProtectionOptions, "selectionMode"> => key !== "selectionMode",
);

function optionsArgument(value: unknown): ProtectionOptions {
  if (omitted(value)) return nothingAllowed;
  const given = record(value);
  const options = { ...nothingAllowed };
  for (const key of allowances) if (!omitted(given[key])) options[key] = flag(given[key]);
  if (omitted(given["selectionMode"])) return options;
  return { ...options, selectionMode: oneOf(given["selectionMode"], modes) };
}

/** Fails on a sheet that is protected already, as its documentation says. */
function protect(self: OnSheet, options: unknown, password: unknown): void {
  const { sheet } = existing(self);
  if (sheet.protected) throw new HostError("InvalidOperation");
  sheet.protection = optionsArgument(options);
  sheet.password = hashOf(password);
  sheet.protected = true;
  tell(self, "protectionChanged", { isProtected: true });
}

function unprotect(self: OnSheet, password: unknown): void {
  const { sheet } = existing(self);
  if (!sheet.protected) return;
  checkPassword(sheet.password, password);
  sheet.protected = false;
  sheet.password = null;
  tell(self, "protectionChanged", { isProtected: false });
}

export const protectionClass: ClassOf<"WorksheetProtection"> = {
  properties: {
    protected: { get: ({ sheet }) => sheet.protected },
    options: { get: ({ sheet }) => sheet.protection },
  },
  methods: { protect, unprotect },
};

/** Protects the structure only: which sheets there are, their names and their order. */
export const workbookProtectionClass: ClassOf<"WorkbookProtection"> = {
  properties: { protected: { get: ({ workbook }) => workbook.structureProtected } },
  methods: {
    protect({ workbook }, password) {
      if (workbook.structureProtected) throw new HostError("InvalidOperation");
      workbook.structurePassword = hashOf(password);
      workbook.structureProtected = true;
    },
    unprotect({ workbook }, password) {
      if (!workbook.structureProtected) return;
      checkPassword(workbook.structurePassword, password);
      workbook.structureProtected = false;
      workbook.structurePassword = null;
    },
  },
};
