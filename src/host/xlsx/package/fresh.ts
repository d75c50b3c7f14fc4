import { plainStyles } from "../styles/write-styles";
import { declaration } from "./package";
import { type PackedPart, pack } from "./packed-part";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelations =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const contentType = (word: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${word}+xml`;

const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${contentType(type)}"/>`;

const relations = (...list: readonly (readonly [kind: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** The parts of a workbook without sheets, to which a new workbook's sheets are added on saving. */
export function freshParts(): Map<string, PackedPart> {
  const encoder = new TextEncoder();
  const parts = {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `${override("/xl/workbook.xml", "sheet.main")}${override("/xl/styles.xml", "styles")}</Types>`,
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml":
      `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelations}"><workbookPr/>` +
      '<bookViews><workbookView activeTab="0"/></bookViews><sheets></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relations(["styles", "styles.xml"]),
    "xl/styles.xml": plainStyles(mainNamespace),
  };
  return new Map(Object.entries(parts).map(([name, text]) => [name, pack(encoder.encode(text))]));
}
