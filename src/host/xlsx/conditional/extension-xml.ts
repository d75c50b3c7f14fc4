import type { Bound, ConditionalFormat, ConditionalRule, DataBar, IconSet } from "../../model";
import { toStorage } from "../formula/storage";
import type { SheetPatch } from "../sheet/sheet-patch";
import { sqref } from "../sheet/sqref";
import { argb } from "../styles/style-xml";
import { attribute, child, children, descendants, type Element } from "../xml/element";
import { insertOrdered, qualified } from "../xml/patch";
import { escapeText, toXstring } from "../xml/text";
import { worksheetOrder } from "../sheet/order";
import { bounds } from "./words";

/**
 * What Excel 2010 added to conditional formats stands among the sheet's extensions: the looks of
 * data bars, and icon sets that 2007 did not have ([MS-XLSX] 2.6.3, 2.6.27).
 */
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const FORMATS = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

const newIcons: ReadonlySet<string> = new Set(["3Stars", "3Triangles", "5Boxes"]);

/** Whether the whole rule stands among the extensions. */
export const isExtension = (rule: ConditionalRule): boolean =>
  rule.kind === "IconSet" && newIcons.has(rule.style);

/** Whether something of the rule stands among the extensions. */
export const needsExtension = (rule: ConditionalRule): boolean =>
  rule.kind === "DataBar" || isExtension(rule);

/** Brings the extensions up to date: those of removed rules go, those of new ones are added. */
export function patchExtensions(
  target: SheetPatch,
  removed: ReadonlySet<string>,
  added: readonly { readonly format: ConditionalFormat; readonly priority: number }[],
): void {
  const { root, patch } = target;
  const list = child(root, "extLst");
  const ext = children(list, "ext").find((one) => attribute(one, "uri") === FORMATS);
  const formats = child(ext, "conditionalFormattings");
  for (const one of formats?.children ?? []) if (isOf(one, removed)) patch.remove(one);
  const xml = added
    .filter(({ format }) => needsExtension(format.rule))
    .map(({ format, priority }) => formatXml(target, format, priority))
    .join("");
  if (xml === "") return;
  if (formats) return patch.append(formats, xml);
  const tag = qualified(root, "ext");
  const made =
    `<${tag} xmlns:x14="${X14}" uri="${FORMATS}"><x14:conditionalFormattings>${xml}` +
    `</x14:conditionalFormattings></${tag}>`;
  const outer = qualified(root, "extLst");
  if (list) patch.append(list, made);
  else insertOrdered(patch, root, "extLst", worksheetOrder, `<${outer}>${made}</${outer}>`);
}

const isOf = (block: Element, ids: ReadonlySet<string>): boolean =>
  [...descendants(block)].some(
    (one) => one.local === "cfRule" && ids.has(attribute(one, "id") ?? ""),
  );

function formatXml(
  target: SheetPatch,
  { id, rule, rects }: ConditionalFormat,
  priority: number,
): string {
  const inner =
    rule.kind === "DataBar"
      ? `<x14:cfRule type="dataBar" id="${id}">${barXml(target, rule)}</x14:cfRule>`
      : rule.kind === "IconSet"
        ? `<x14:cfRule type="iconSet" priority="${priority}" id="${id}">${iconsXml(target, rule)}</x14:cfRule>`
        : "";
  return (
    `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}">${inner}` +
    `<xm:sqref>${sqref(rects)}</xm:sqref></x14:conditionalFormatting>`
  );
}

function boundXml(
  { addinFunctions }: SheetPatch,
  { type, formula }: { type: Bound; formula: string | null },
  automatic: string,
): string {
  const word = type === "Automatic" ? automatic : bounds.write(type);
  if (formula === null) return `<x14:cfvo type="${word}"/>`;
  const text = escapeText(toXstring(toStorage(formula, addinFunctions)));
  return `<x14:cfvo type="${word}"><xm:f>${text}</xm:f></x14:cfvo>`;
}

const color = (name: string, value: string | null): string =>
  value === null ? "" : `<x14:${name} rgb="${argb(value)}"/>`;

function barXml(target: SheetPatch, bar: DataBar): string {
  const { lower, upper, gradient, border, negativeFill, negativeBorder, axis, direction } = bar;
  const attributes = [
    'minLength="0" maxLength="100"',
    bar.barOnly ? 'showValue="0"' : "",
    border === null ? "" : 'border="1"',
    gradient ? "" : 'gradient="0"',
    direction === "Context"
      ? ""
      : `direction="${direction === "LeftToRight" ? "leftToRight" : "rightToLeft"}"`,
    negativeFill === null ? 'negativeBarColorSameAsPositive="1"' : "",
    border !== null && negativeBorder !== null ? 'negativeBarBorderColorSameAsPositive="0"' : "",
    axis === "Automatic" ? "" : `axisPosition="${axis === "None" ? "none" : "middle"}"`,
  ].filter((one) => one !== "");
  return (
    `<x14:dataBar ${attributes.join(" ")}>${boundXml(target, lower, "autoMin")}` +
    `${boundXml(target, upper, "autoMax")}${color("borderColor", border)}` +
    color("negativeFillColor", negativeFill) +
    color("negativeBorderColor", border === null ? null : negativeBorder) +
    `${axis === "None" ? "" : color("axisColor", bar.axisColor)}</x14:dataBar>`
  );
}

function iconsXml(
  target: SheetPatch,
  { style, reversed, iconOnly, bounds: limits }: IconSet,
): string {
  const values = limits.map((bound) => {
    const xml = boundXml(target, bound, "");
    return bound.operator === "GreaterThan" ? xml.replace(/(?=\/?>)/, ' gte="0"') : xml;
  });
  const attributes = `${iconOnly ? ' showValue="0"' : ""}${reversed ? ' reverse="1"' : ""}`;
  return `<x14:iconSet iconSet="${style}"${attributes}>${values.join("")}</x14:iconSet>`;
}
