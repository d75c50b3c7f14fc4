import { cellName, quotedSheet } from "../../model";
import { apiNotFound, invalidArgument } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { record } from "../arguments";
import { rangeBorderClass } from "../format/borders";
import { rangeFillClass } from "../format/fill";
import { rangeFontClass } from "../format/font";
import { formatProtectionClass, rangeFormatClass } from "../format/format";
import type { Area, Areas, BorderIndex, ClassOf } from "../kinds";
import { inputGrid } from "./grid";
import { styleProperty } from "./style";

type Methods = NonNullable<ClassOf<"Range">["methods"]>;
type Plain = Readonly<Record<string, unknown>>;
type Table = Readonly<Record<string, Property<Areas>>>;

/** The parts of a format with the properties of each. */
const parts: Readonly<Record<string, Table>> = {
  fill: rangeFillClass.properties ?? {},
  font: rangeFontClass.properties ?? {},
  protection: formatProtectionClass.properties ?? {},
};
const own: Table = rangeFormatClass.properties ?? {};

const edges: Readonly<Record<string, BorderIndex>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

function propertyIn(table: Table, part: string, name: string): Property<Areas> {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!found) throw apiNotFound(part, name);
  return found;
}

function setAll(areas: Areas, table: Table, part: string, given: unknown): void {
  for (const [name, value] of Object.entries(record(given))) {
    const property = propertyIn(table, part, name);
    if (!property.set) throw invalidArgument(`${part}.${name}`);
    property.set(areas, value);
  }
}

function setBorders(areas: Areas, given: unknown): void {
  for (const [name, value] of Object.entries(record(given))) {
    const index = edges[name];
    if (!index) throw apiNotFound("CellBorderCollection", name);
    for (const [key, wanted] of Object.entries(record(value))) {
      const property = rangeBorderClass.properties?.[key];
      if (!property?.set) throw apiNotFound("CellBorder", key);
      property.set({ ...areas, index }, wanted);
    }
  }
}

function setFormat(areas: Areas, given: unknown): void {
  for (const [name, value] of Object.entries(record(given))) {
    const part = parts[name];
    if (part) setAll(areas, part, `format.${name}`, value);
    else if (name === "borders") setBorders(areas, value);
    else setAll(areas, own, "format", { [name]: value });
  }
}

/** Dresses some cells as one plain record says. */
function dress(areas: Areas, given: Plain): void {
  for (const [name, value] of Object.entries(given)) {
    if (name === "style") styleProperty.set(areas, value);
    else if (name === "format") setFormat(areas, value);
    else throw apiNotFound("SettableCellProperties", name);
  }
}

const at = ({ session, sheet, rect }: Area, row: number, column: number): Areas => ({
  session,
  sheet,
  rects: [{ row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 }],
});

function setCellProperties(area: Area, value: unknown): void {
  inputGrid(area, value).forEach((line, row) =>
    line.forEach((one, column) => dress(at(area, row, column), record(one ?? {}))),
  );
}

/** What of a format was asked for, in the shape that it was asked for in. */
function asked(areas: Areas, table: Table, part: string, wanted: Plain): Plain {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, value]) => value === true)
      .map(([name]) => [name, propertyIn(table, part, name).get(areas)]),
  );
}

function formatOf(areas: Areas, wanted: Plain): Plain {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, value]) => {
      const part = parts[name];
      if (part && value) return [[name, asked(areas, part, `format.${name}`, record(value))]];
      if (name === "borders") throw apiNotFound("CellPropertiesFormatLoadOptions", name);
      return value === true ? [[name, propertyIn(own, "format", name).get(areas)]] : [];
    }),
  );
}

function getCellProperties(area: Area, value: unknown): unknown {
  const wanted = record(value);
  const { sheet, rect } = area;
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => {
      const areas = at(area, row, column);
      const address = `${quotedSheet(sheet.name)}!${cellName(rect.row + row, rect.column + column)}`;
      return {
        ...(wanted["address"] === true && { address }),
        ...(wanted["addressLocal"] === true && { addressLocal: address }),
        ...(wanted["style"] === true && { style: styleProperty.get(areas) }),
        ...(wanted["format"] !== undefined && {
          format: formatOf(areas, record(wanted["format"])),
        }),
      };
    }),
  );
}

/** Dresses cells one by one in a single call, and tells how they are dressed. */
export const rangeCellProperties: Methods = { setCellProperties, getCellProperties };
