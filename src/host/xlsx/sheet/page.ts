import { type Page, type Sheet, defaultPage } from "../../model";
import { type Element, attribute, child, children, flag, numberAttribute } from "../xml/element";
import { fromXstring } from "../xml/text";
import { words } from "../xml/words";
import { readHeaderFooter } from "./headers";

export const printErrors = words({
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
});
export const printComments = words({
  NoComments: "none",
  EndSheet: "atEnd",
  InPlace: "asDisplayed",
});
export const pointsPerInch = 72;

/** Reads how a sheet is printed, and where a person broke its pages. */
export function loadPage(sheet: Sheet, root: Element): void {
  const said = ["printOptions", "pageMargins", "pageSetup", "headerFooter"].some((name) =>
    child(root, name),
  );
  if (said || fitted(root)) sheet.page = readPage(root);
  const breaks = (name: string): number[] =>
    children(child(root, name), "brk").flatMap((one) => {
      const before = numberAttribute(one, "id");
      return before !== null && flag(one, "man") ? [before] : [];
    });
  sheet.pageBreaks = { rows: breaks("rowBreaks"), columns: breaks("colBreaks") };
}

const fitted = (root: Element): boolean =>
  flag(child(child(root, "sheetPr"), "pageSetUpPr"), "fitToPage");

function readPage(root: Element): Page {
  const options = child(root, "printOptions");
  return {
    ...defaultPage,
    ...readSetup(child(root, "pageSetup"), fitted(root)),
    ...readHeaders(child(root, "headerFooter")),
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    headings: flag(options, "headings"),
    gridlines: flag(options, "gridLines"),
    margins: readMargins(child(root, "pageMargins")),
  };
}

function readMargins(element: Element | undefined): Page["margins"] {
  const side = (name: keyof Page["margins"]): number => {
    const inches = numberAttribute(element, name);
    return inches === null ? defaultPage.margins[name] : inches * pointsPerInch;
  };
  return {
    left: side("left"),
    right: side("right"),
    top: side("top"),
    bottom: side("bottom"),
    header: side("header"),
    footer: side("footer"),
  };
}

function readSetup(setup: Element | undefined, fit: boolean): Partial<Page> {
  const number = (name: string, otherwise: number): number =>
    numberAttribute(setup, name) ?? otherwise;
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paper: number("paperSize", 1),
    scale: number("scale", 100),
    fit: fit ? { wide: number("fitToWidth", 1), high: number("fitToHeight", 1) } : null,
    firstNumber: flag(setup, "useFirstPageNumber") ? number("firstPageNumber", 1) : null,
    blackAndWhite: flag(setup, "blackAndWhite"),
    draft: flag(setup, "draft"),
    errors: printErrors.read(attribute(setup, "errors")) ?? "AsDisplayed",
    comments: printComments.read(attribute(setup, "cellComments")) ?? "NoComments",
    order: attribute(setup, "pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver",
  };
}

function readHeaders(element: Element | undefined): Partial<Page> {
  const text = (name: string): string => fromXstring(child(element, name)?.text ?? "");
  return {
    differentFirst: flag(element, "differentFirst"),
    differentOddEven: flag(element, "differentOddEven"),
    headerMargins: flag(element, "alignWithMargins", true),
    headerScale: flag(element, "scaleWithDoc", true),
    odd: readHeaderFooter(text("oddHeader"), text("oddFooter")),
    even: readHeaderFooter(text("evenHeader"), text("evenFooter")),
    first: readHeaderFooter(text("firstHeader"), text("firstFooter")),
  };
}
