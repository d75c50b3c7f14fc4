import { Workbook, emptyCell } from "../../src/host/model";
import { linkOf } from "../../src/workbench/grid/links";

const sheet = new Workbook().addSheet("扣分明细");
const formula = (text: string) => ({ ...emptyCell, formula: text });

describe("a click on a cell leads", () => {
  it("to the place that a HYPERLINK formula names", () => {
    expect(linkOf(sheet, 0, 0, formula(`=HYPERLINK("#'3月 台账'!E5","E5")`))).toEqual({
      sheet: "3月 台账",
      address: "E5",
    });
  });

  it("to the place of a stored link", () => {
    sheet.links.set("2,1", { address: null, location: "台账!A1:B2", tip: null });
    expect(linkOf(sheet, 2, 1, emptyCell)).toEqual({ sheet: "台账", address: "A1:B2" });
  });

  it("outside only over the web or by mail", () => {
    const to = (address: string) => linkOf(sheet, 0, 0, formula(`=HYPERLINK("${address}")`));
    expect(to("https://example.com/")).toEqual({ url: "https://example.com/" });
    expect(to("mailto:hr@example.com")).toEqual({ url: "mailto:hr@example.com" });
    expect(to("javascript:alert(1)")).toBeNull();
    expect(to("file:///etc/passwd")).toBeNull();
  });

  it("nowhere from a cell without a link, or to a place that cannot be read", () => {
    expect(linkOf(sheet, 5, 5, emptyCell)).toBeNull();
    expect(linkOf(sheet, 0, 0, formula('=HYPERLINK("#nowhere at all")'))).toBeNull();
  });
});
