import type { Hyperlink } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { isCell } from "../addresses";
import { omitted, record, textArgument } from "../arguments";
import { restyle } from "../format/looks";
import { refuseLocked } from "../guard";
import type { Area, ClassOf } from "../kinds";
import { enterInputs } from "../session";

const keyOf = (row: number, column: number): string => `${row},${column}`;
const optionalText = (value: unknown): string | null =>
  omitted(value) ? null : textArgument(value);

/** The look of Excel's cell style "Hyperlink". */
const linkColor = "#0563C1";

function get({ sheet, rect }: Area): unknown {
  const link = sheet.links.get(keyOf(rect.row, rect.column));
  if (!link || !isCell(rect)) return null;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.tip === null ? {} : { screenTip: link.tip }),
    textToDisplay: String(sheet.value(rect.row, rect.column) ?? ""),
  };
}

function set(area: Area, value: unknown): void {
  const { address, documentReference, screenTip, textToDisplay } = record(value);
  const link: Hyperlink = {
    address: optionalText(address),
    location: optionalText(documentReference),
    tip: optionalText(screenTip),
  };
  if (link.address === null && link.location === null) throw invalidArgument();
  const { session, sheet, rect } = area;
  refuseLocked(area, rect);
  forEachCell(area, (row, column) => sheet.links.set(keyOf(row, column), link));
  const text = optionalText(textToDisplay);
  if (text !== null) {
    const inputs = Array.from({ length: rect.rows }, () =>
      Array.from({ length: rect.columns }, () => `'${text}`),
    );
    enterInputs(session, sheet, rect, inputs);
  }
  sheet.touched.add("links");
  restyle({ session, sheet, rects: [rect] }, { font: { color: linkColor, underline: true } });
}

/** Takes the links away, not the looks. */
export function removeLinks(area: Area): void {
  const { links, touched } = area.sheet;
  const before = links.size;
  forEachCell(area, (row, column) => links.delete(keyOf(row, column)));
  if (links.size < before) touched.add("links");
}

function forEachCell({ rect }: Area, visit: (row: number, column: number) => void): void {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      visit(row, column);
  }
}

export const rangeHyperlink: NonNullable<ClassOf<"Range">["properties"]> = {
  hyperlink: { get, set },
};
