/** What a protected sheet still allows. Immutable. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

export const nothingAllowed: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** A password as files keep it, never the password itself. */
export type PasswordHash =
  | { readonly kind: "legacy"; readonly hash: string }
  | {
      readonly kind: "iterated";
      readonly algorithm: string;
      readonly hash: string;
      readonly salt: string;
      readonly spins: number;
    };

/** The 16-bit hash of the file format, as four hexadecimal digits (ECMA-376 part 4, 14.7.1). */
export function legacyHash(password: string): string {
  const codes = Array.from(password, (char) => char.charCodeAt(0) & 0xff);
  let hash = 0;
  for (const code of codes.reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= code;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ codes.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
