import { readFileSync } from "node:fs";
import { join } from "node:path";
import { modernTexts } from "../modern-workbook";
import { textsOf, zipTexts } from "../package";
import { richWorkbook } from "../rich-workbook";
import { ownWorkbook, sheetJsWorkbook, strictWorkbook } from "../writers";
import type { Seed } from "./mutate";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../fixtures", name)));

const seed = (name: string, bytes: Uint8Array): Seed => ({ name, bytes, texts: textsOf(bytes) });

/** Workbooks of several writers, to be damaged. */
export const seeds = (): readonly [Seed, ...Seed[]] => [
  seed("by hand", richWorkbook()),
  seed("LibreOffice", fixture("libreoffice.xlsx")),
  seed("SheetJS", sheetJsWorkbook()),
  seed("our own", ownWorkbook()),
  seed("strict", strictWorkbook()),
  seed("Excel 365", zipTexts(modernTexts())),
  seed("XlsxWriter", fixture("xlsxwriter.xlsx")),
];
