import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const worksheet = (rows: string, around: { before?: string; after?: string } = {}): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${around.before ?? ""}` +
  `<sheetData>${rows}</sheetData>${around.after ?? ""}</worksheet>`;

export const styleSheet = (content: string): string =>
  `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;

export const sharedStrings = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;

export interface PackageInput {
  /** The XML of each worksheet by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands in the workbook after its sheets, and before them. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  readonly styles?: string;
  readonly strings?: string;
  /** More parts, with the kind of relationship from the workbook, if any. */
  readonly parts?: Readonly<
    Record<string, { readonly text: string; readonly kind?: string; readonly type?: string }>
  >;
}

/** A package written by hand, part by part. */
export function makePackage(input: PackageInput): Uint8Array {
  const parts: Record<string, string> = {};
  const relations: string[] = [];
  const types: string[] = [
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
  ];
  const relate = (kind: string, path: string): string => {
    const id = `rId${relations.length + 1}`;
    relations.push(
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${path.replace("xl/", "")}"/>`,
    );
    return id;
  };
  const sheets = Object.entries(input.sheets).map(([name, xml], index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts[path] = xml;
    types.push(`<Override PartName="/${path}" ContentType="${TYPE}.worksheet+xml"/>`);
    return `<sheet name="${name}" sheetId="${index + 1}" r:id="${relate("worksheet", path)}"/>`;
  });
  const add = (path: string, text: string, kind?: string, type?: string): void => {
    parts[path] = text;
    if (kind !== undefined) relate(kind, path);
    if (type !== undefined) types.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  };
  if (input.styles !== undefined)
    add("xl/styles.xml", input.styles, "styles", `${TYPE}.styles+xml`);
  if (input.strings !== undefined) {
    add("xl/sharedStrings.xml", input.strings, "sharedStrings", `${TYPE}.sharedStrings+xml`);
  }
  for (const [path, { text, kind, type }] of Object.entries(input.parts ?? {}))
    add(path, text, kind, type);
  return zipTexts({
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`,
    "_rels/.rels":
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
      `Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${input.beforeSheets ?? ""}` +
      `<sheets>${sheets.join("")}</sheets>${input.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`,
    ...parts,
  });
}

export const zipTexts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

/** The parts of a file as text. */
export const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]),
  );

export const relationships = (...list: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;

export const officeType = (kind: string): string => `${OFFICE}/${kind}`;
