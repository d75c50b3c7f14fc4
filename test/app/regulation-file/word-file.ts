import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph, of a list where one is named. */
export const paragraph = (text: string, list?: readonly [list: number, level: number]): string =>
  `<w:p>${list ? `<w:pPr><w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr></w:pPr>` : ""}${run(text)}</w:p>`;

/** A paragraph of a style. */
export const styled = (text: string, style: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;

/** A paragraph of XML within it. */
export const raw = (inner: string): string => `<w:p>${inner}</w:p>`;

/** A level of a list: its format, its text, and what else stands in it. */
export type Level = readonly [format: string, text: string, more?: string];

const levels = (all: readonly Level[]): string =>
  all
    .map(
      ([format, text, more = ""], index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join("");

/** A Word document of a body, with lists 1, 2, … of these levels, and styles. */
export function wordFile(
  body: string,
  lists: readonly (readonly Level[])[] = [],
  { nums = "", styles = "" }: { readonly nums?: string; readonly styles?: string } = {},
): Uint8Array {
  const abstracts = lists
    .map((all, id) => `<w:abstractNum w:abstractNumId="${id}">${levels(all)}</w:abstractNum>`)
    .join("");
  const own = lists
    .map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`)
    .join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "word/numbering.xml": `<w:numbering xmlns:w="${main}">${abstracts}${own}${nums}</w:numbering>`,
    "word/styles.xml": `<w:styles xmlns:w="${main}">${styles}</w:styles>`,
    "word/document.xml": `<w:document xmlns:w="${main}" xmlns:mc="${compatibility}" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}
