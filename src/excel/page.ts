import { type PagePlan, rectName } from "../sheet";

/** Centimetres; the footer stands within the lower margin. */
const margins = { left: 1.2, right: 1.2, top: 1.4, bottom: 1.6, header: 0.7, footer: 0.7 };

/** Prepares a sheet for print: A4, as wide as a page, pages numbered. */
export function setPage(sheet: Excel.Worksheet, page: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.set({
    orientation: page.landscape ? "Landscape" : "Portrait",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
  });
  pageLayout.setPrintMargins("Centimeters", margins);
  if (page.area) pageLayout.setPrintArea(rectName(page.area));
  if (page.titleRows) {
    const { row, rows } = page.titleRows;
    pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  for (const row of page.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
