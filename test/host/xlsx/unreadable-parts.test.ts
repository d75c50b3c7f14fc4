import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { textsOf, zipTexts } from "./package";
import { richWorkbook } from "./rich-workbook";

const rich = textsOf(richWorkbook());

/** The parts after a change to a cell, where one part is not what it should be. */
function saved(path: string, text: string): Readonly<Record<string, string>> {
  expect(rich[path]).toBeDefined();
  const book = openXlsx(zipTexts({ ...rich, [path]: text }), "book.xlsx");
  const sheet = book.active;
  sheet.put(0, 0, { ...sheet.cell(0, 0), value: 7 });
  return textsOf(saveXlsx(book));
}

test.each([
  ["customXml/_rels/item1.xml.rels", "<Relationships"],
  ["customXml/itemProps1.xml", "<ds:datastoreItem"],
])("XML of add-ins stays in the file though %s cannot be read", (path, text) => {
  const parts = saved(path, text);
  expect(parts["customXml/item1.xml"]).toBe(rich["customXml/item1.xml"]);
  expect(parts[path]).toBe(text);
});
