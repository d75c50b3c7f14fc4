import {
  type Bound,
  type ConditionalFormat,
  type DataBar,
  type IconSet,
  type ScalePoint,
} from "../../model";
import { toStorage } from "../formula/storage";
import type { SheetPatch } from "../sheet/sheet-patch";
import { argb } from "../styles/style-xml";
import { qualified } from "../xml/patch";
import { escapeAttribute, toXstring } from "../xml/text";
import { needsExtension } from "./extension-xml";
import { bounds } from "./words";

/** What a rule that colours, bars or icons its cells holds in place of formulas; "" for others. */
export function scaleXml(target: SheetPatch, { id, rule }: ConditionalFormat): string {
  if (rule.kind === "ColorScale") return colorsXml(target, rule);
  if (rule.kind === "IconSet") return iconsXml(target, rule);
  if (rule.kind !== "DataBar") return "";
  return barXml(target, rule) + (needsExtension(rule) ? referenceXml(target, id) : "");
}

interface BoundOf {
  readonly type: Bound;
  readonly formula: string | null;
}

function boundXml(
  target: SheetPatch,
  { type, formula }: BoundOf,
  extreme: string,
  more = "",
): string {
  const word = type === "Automatic" ? extreme : bounds.write(type);
  const value = formula === null ? null : toStorage(formula, target.addinFunctions);
  const val = value === null ? "" : ` val="${escapeAttribute(toXstring(value))}"`;
  return `<${qualified(target.root, "cfvo")} type="${word}"${val}${more}/>`;
}

const colorXml = ({ root }: SheetPatch, color: string): string =>
  `<${qualified(root, "color")} rgb="${argb(color)}"/>`;

function colorsXml(
  target: SheetPatch,
  {
    minimum,
    midpoint,
    maximum,
  }: { minimum: ScalePoint; midpoint: ScalePoint | null; maximum: ScalePoint },
): string {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  const tag = qualified(target.root, "colorScale");
  const values = points.map((point) => boundXml(target, point, ""));
  const colors = points.map(({ color }) => colorXml(target, color));
  return `<${tag}>${values.join("")}${colors.join("")}</${tag}>`;
}

function barXml(target: SheetPatch, { lower, upper, fill, barOnly }: DataBar): string {
  const tag = qualified(target.root, "dataBar");
  return (
    `<${tag}${barOnly ? ' showValue="0"' : ""}>${boundXml(target, lower, "min")}` +
    `${boundXml(target, upper, "max")}${colorXml(target, fill)}</${tag}>`
  );
}

function iconsXml(target: SheetPatch, { style, reversed, iconOnly, bounds }: IconSet): string {
  const tag = qualified(target.root, "iconSet");
  const attributes =
    (style === "3TrafficLights1" ? "" : ` iconSet="${escapeAttribute(style)}"`) +
    (iconOnly ? ' showValue="0"' : "") +
    (reversed ? ' reverse="1"' : "");
  const values = bounds.map((bound) =>
    boundXml(target, bound, "", bound.operator === "GreaterThan" ? ' gte="0"' : ""),
  );
  return `<${tag}${attributes}>${values.join("")}</${tag}>`;
}

/** Leads to what the sheet's extensions say of the same rule. */
function referenceXml({ root }: SheetPatch, id: string): string {
  const list = qualified(root, "extLst");
  const ext = qualified(root, "ext");
  return (
    `<${list}><${ext} xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ` +
    `uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></${ext}></${list}>`
  );
}
