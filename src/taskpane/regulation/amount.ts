import type { Clause } from "../../core";

/** What stands in the two fields of an amount. */
export interface AmountFields {
  readonly least: string;
  /** "" for a fixed amount. */
  readonly most: string;
}

export type AmountFault = "notAFigure" | "notARange";

export type ReadAmount = { readonly amount: Clause["amount"] } | { readonly fault: AmountFault };

export function amountFields(amount: Clause["amount"]): AmountFields {
  if (amount === null) return { least: "", most: "" };
  if (typeof amount === "number") return { least: String(amount), most: "" };
  return { least: String(amount[0]), most: String(amount[1]) };
}

/**
 * The amount that the fields say.
 * @param optional whether both may be empty
 */
export function readAmount({ least, most }: AmountFields, optional: boolean): ReadAmount {
  if (optional && least.trim() === "" && most.trim() === "") return { amount: null };
  const from = figure(least);
  const to = most.trim() === "" ? null : figure(most);
  if (from === undefined || to === undefined) return { fault: "notAFigure" };
  if (to === null || to === from) return { amount: from };
  return to > from ? { amount: [from, to] } : { fault: "notARange" };
}

/** The figure that cards begin with, null for none; undefined for what is no figure. */
export const readBase = (text: string): number | null | undefined =>
  text.trim() === "" ? null : figure(text);

/** What a score may not pass, which may lie below nothing; null for none, undefined for what is no figure. */
export function readBound(text: string): number | null | undefined {
  const below = /^[-−－]/.test(text.trim());
  const read = readBase(below ? text.trim().slice(1) : text);
  if (below) return read === null || read === undefined ? undefined : 0 - read;
  return read;
}

/** An input method may leave full-width digits. */
function figure(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim();
  return /^\d{1,9}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}
