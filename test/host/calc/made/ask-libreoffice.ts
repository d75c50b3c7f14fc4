/**
 * Has LibreOffice calculate the made formulas and keeps what it gives, for machines without it:
 * `npm run answers`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { CellError, type Scalar } from "../../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../../src/host/xlsx";
import { formulaColumn, madeBook } from "./book";
import { makeFormulas } from "./formulas";

const seed = 20_260_301;
const ofEach = 5;

const folder = mkdtempSync(path.join(tmpdir(), "made-"));
const asked = path.join(folder, "asked.xlsx");
const made = makeFormulas(seed, ofEach);
writeFileSync(asked, saveXlsx(madeBook(made.map(({ formula, twin }) => twin ?? formula)).workbook));
execFileSync("soffice", [
  `-env:UserInstallation=file://${folder}/profile`,
  "--headless",
  "--convert-to",
  "xlsx:Calc MS Excel 2007 XML",
  "--outdir",
  path.join(folder, "answered"),
  asked,
]);
const answered = openXlsx(readFileSync(path.join(folder, "answered/asked.xlsx")), "answered.xlsx");
const [sheet] = answered.sheets;
const plain = (value: Scalar | undefined) =>
  value instanceof CellError ? { error: value.code } : (value ?? null);
const lines = made.map(({ formula, twin }, row) =>
  JSON.stringify({
    formula,
    ...(twin ? { twin } : {}),
    value: plain(sheet?.value(row, formulaColumn)),
  }),
);
const version = execFileSync("soffice", ["--version"], { encoding: "utf8" }).split(" ").slice(0, 2);
const text = `{"by":"${version.join(" ")}","seed":${seed},"ofEach":${ofEach},"formulas":[\n${lines.join(",\n")}\n]}\n`;
writeFileSync(path.join(__dirname, "../fixtures/libreoffice.json"), text);
rmSync(folder, { recursive: true });
