import { type HeaderFooter, type Page, maxColumns, maxRows } from "../../model";
import { child } from "../xml/element";
import { insertOrdered, qualified, withAttributes } from "../xml/patch";
import { escapeText, toXstring } from "../xml/text";
import { footerText, headerText } from "./headers";
import { worksheetOrder } from "./order";
import { pointsPerInch, printComments, printErrors } from "./page";
import type { SheetPatch } from "./sheet-patch";

type Attributes = Readonly<Record<string, string | null>>;

/** Writes what changed of how a sheet is printed; printer settings and the like stay. */
export function patchPage(target: SheetPatch): void {
  const { sheet, before } = target;
  patchBreaks(target, "rowBreaks", before.pageBreaks.rows, sheet.pageBreaks.rows);
  patchBreaks(target, "colBreaks", before.pageBreaks.columns, sheet.pageBreaks.columns);
  if (sheet.page === before.page) return;
  patchAttributes(target, "printOptions", options(before.page), options(sheet.page));
  patchAttributes(target, "pageMargins", margins(before.page), margins(sheet.page));
  patchAttributes(target, "pageSetup", setup(before.page), setup(sheet.page));
  patchHeaders(target);
}

/** Sets the attributes that changed; a new element gets all that it has. */
function patchAttributes(
  { root, patch }: SheetPatch,
  name: string,
  before: Attributes,
  after: Attributes,
): void {
  const changed = Object.entries(after).filter(([key, value]) => before[key] !== value);
  if (changed.length === 0) return;
  const old = child(root, name);
  if (old) return patch.attributes(old, Object.fromEntries(changed));
  const xml = withAttributes(`<${qualified(root, name)}/>`, after);
  insertOrdered(patch, root, name, worksheetOrder, xml);
}

const on = (value: boolean): string | null => (value ? "1" : null);

const options = (page: Page): Attributes => ({
  horizontalCentered: on(page.centerHorizontally),
  verticalCentered: on(page.centerVertically),
  headings: on(page.headings),
  gridLines: on(page.gridlines),
});

const inches = (points: number): string =>
  String(Math.round((points / pointsPerInch) * 10_000) / 10_000);

/** In inches, to the ten-thousandth. */
function margins({ margins: sides }: Page): Attributes {
  return {
    left: inches(sides.left),
    right: inches(sides.right),
    top: inches(sides.top),
    bottom: inches(sides.bottom),
    header: inches(sides.header),
    footer: inches(sides.footer),
  };
}

const unless = (value: number, usual: number): string | null =>
  value === usual ? null : String(value);

const setup = (page: Page): Attributes => ({
  paperSize: unless(page.paper, 1),
  scale: unless(page.scale, 100),
  firstPageNumber: page.firstNumber === null ? null : String(page.firstNumber),
  fitToWidth: unless(page.fit?.wide ?? 1, 1),
  fitToHeight: unless(page.fit?.high ?? 1, 1),
  pageOrder: page.order === "OverThenDown" ? "overThenDown" : null,
  orientation: page.orientation === "Landscape" ? "landscape" : null,
  blackAndWhite: on(page.blackAndWhite),
  draft: on(page.draft),
  cellComments: page.comments === "NoComments" ? null : printComments.write(page.comments),
  useFirstPageNumber: on(page.firstNumber !== null),
  errors: page.errors === "AsDisplayed" ? null : printErrors.write(page.errors),
});

function patchHeaders(target: SheetPatch): void {
  const { sheet, before, root, patch } = target;
  const [xml, old] = [headersXml(target, sheet.page), headersXml(target, before.page)];
  if (xml === old) return;
  const element = child(root, "headerFooter");
  if (element) patch.replace(element.start, element.end, xml);
  else insertOrdered(patch, root, "headerFooter", worksheetOrder, xml);
}

function headersXml({ root }: SheetPatch, page: Page): string {
  const tag = qualified(root, "headerFooter");
  const open = withAttributes(`<${tag}>`, {
    differentOddEven: on(page.differentOddEven),
    differentFirst: on(page.differentFirst),
    scaleWithDoc: page.headerScale ? null : "0",
    alignWithMargins: page.headerMargins ? null : "0",
  });
  const pair = (name: string, pages: HeaderFooter): string =>
    line(`${name}Header`, headerText(pages)) + line(`${name}Footer`, footerText(pages));
  const line = (name: string, text: string): string => {
    const inner = qualified(root, name);
    return text === "" ? "" : `<${inner}>${escapeText(toXstring(text))}</${inner}>`;
  };
  const content =
    pair("odd", page.odd) +
    (page.differentOddEven ? pair("even", page.even) : "") +
    (page.differentFirst ? pair("first", page.first) : "");
  return `${open}${content}</${tag}>`;
}

/** Breaks that a person set; those that Excel found for itself go with them. */
function patchBreaks(
  { root, patch }: SheetPatch,
  name: "rowBreaks" | "colBreaks",
  before: readonly number[],
  after: readonly number[],
): void {
  if (before.join() === after.join()) return;
  const old = child(root, name);
  if (old && after.length === 0) return patch.remove(old);
  const last = (name === "rowBreaks" ? maxColumns : maxRows) - 1;
  const one = qualified(root, "brk");
  const list = after.map((id) => `<${one} id="${id}" max="${last}" man="1"/>`).join("");
  const tag = qualified(root, name);
  const counts = `count="${after.length}" manualBreakCount="${after.length}"`;
  const xml = `<${tag} ${counts}>${list}</${tag}>`;
  if (old) patch.replace(old.start, old.end, xml);
  else insertOrdered(patch, root, name, worksheetOrder, xml);
}
