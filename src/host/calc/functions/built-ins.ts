import type { BuiltIn } from "../evaluate/call";
import { arrays } from "./arrays";
import { conditional } from "./conditional";
import { dates } from "./dates";
import { distribution } from "./distribution";
import { information } from "./information";
import { computedReferences } from "./computed-references";
import { library } from "./library";
import { logic } from "./logic";
import { lookups } from "./lookup";
import { math } from "./math";
import { references } from "./references";
import { statistics } from "./statistics";
import { subtotals } from "./subtotal";
import { text } from "./text";

/** Every function that is calculated; own versions go before the library's. */
const functions: ReadonlyMap<string, BuiltIn> = new Map(
  Object.entries({
    ...library,
    ...arrays,
    ...conditional,
    ...computedReferences,
    ...dates,
    ...distribution,
    ...information,
    ...logic,
    ...lookups,
    ...math,
    ...references,
    ...statistics,
    ...subtotals,
    ...text,
  }),
);

/** @param name in capitals */
export const builtIn = (name: string): BuiltIn | undefined => functions.get(name);

/** Functions whose value changes without any cell changing. */
export const volatileFunctions: ReadonlySet<string> = new Set([
  "TODAY",
  "NOW",
  "RAND",
  "RANDBETWEEN",
  "INDIRECT",
  "OFFSET",
]);

/** Functions that need to know where their argument is, not what is in it. */
export const placeFunctions: ReadonlySet<string> = new Set(["ROW", "COLUMN", "ROWS", "COLUMNS"]);

/** Functions of Excel 365, which no formula holds that means a range to be one cell. */
export const blockFunctions: ReadonlySet<string> = new Set([
  ...Object.keys(arrays).filter((name) => name !== "TRANSPOSE"),
  "LET",
  "XLOOKUP",
  "XMATCH",
]);
