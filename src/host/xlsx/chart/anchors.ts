import { type Box, type Sheet, cellAt, columnPoints, rowPoints, startOf } from "../../model";
import { type Element, child, numberAttribute } from "../xml/element";

/** Drawings measure in English metric units, 12,700 to the point. */
const unitsPerPoint = 12_700;

const units = (points: number): number => Math.round(points * unitsPerPoint);

/** The two corners between which a drawing stands, to move and grow with its cells. */
export function cornersXml(sheet: Sheet, { left, top, width, height }: Box): string {
  return cornerXml(sheet, "from", left, top) + cornerXml(sheet, "to", left + width, top + height);
}

function cornerXml(sheet: Sheet, name: string, x: number, y: number): string {
  const column = cellAt(sheet, columnPoints, x);
  const row = cellAt(sheet, rowPoints, y);
  return (
    `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${units(column.rest)}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${units(row.rest)}</xdr:rowOff></xdr:${name}>`
  );
}

/** Where an anchor of any of the three kinds puts its drawing. */
export function readBox(sheet: Sheet, anchor: Element): Box {
  const from = child(anchor, "from");
  const place = from ? corner(sheet, from) : position(child(anchor, "pos"));
  const to = child(anchor, "to");
  if (to) {
    const end = corner(sheet, to);
    return { ...place, width: end.left - place.left, height: end.top - place.top };
  }
  const size = child(anchor, "ext");
  return { ...place, width: points(size, "cx"), height: points(size, "cy") };
}

const points = (element: Element | undefined, name: string): number =>
  (numberAttribute(element, name) ?? 0) / unitsPerPoint;

const position = (element: Element | undefined) => ({
  left: points(element, "x"),
  top: points(element, "y"),
});

function corner(sheet: Sheet, element: Element): { left: number; top: number } {
  const number = (name: string): number => Number(child(element, name)?.text ?? 0);
  return {
    left: startOf(sheet, columnPoints, number("col")) + number("colOff") / unitsPerPoint,
    top: startOf(sheet, rowPoints, number("row")) + number("rowOff") / unitsPerPoint,
  };
}
