import type { CellValue } from "../../grid";
import { remembering } from "../memo";
import { toSimplified } from "../vocabulary/traditional";

/** Characters that take no room and are pasted in with text from web pages. */
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;
/** Every dash that people type for a minus or a range; NFKC leaves most of them alone. */
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** What a cell shows, without the space around it; "" for an empty one. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value.replace(invisible, "").trim();
}

/** Full-width forms and dashes brought to one form; spaces and case stay. */
export const evened = (text: string): string => text.normalize("NFKC").replace(dashes, "-").trim();

/** For reading words and never for showing: evened, in simplified characters. */
export const plain = (text: string): string => toSimplified(evened(text));

/** For comparing names: evened, lower-case, without any space. 馬超 and 马超 may be two people. */
export const nameKey = remembering((text: string): string =>
  evened(text).toLowerCase().replace(/\s+/g, ""),
);

/** For comparing words: in simplified characters, evened, lower-case, without any space. */
export const compact = remembering((text: string): string => toSimplified(nameKey(text)));

/** The error values that Excel puts into cells. */
const errorValue = /^#(?:N\/A|GETTING_DATA|[A-Z0-9_/]+[!?])$/;

export const isErrorValue = (text: string): boolean =>
  text.startsWith("#") && errorValue.test(text);
