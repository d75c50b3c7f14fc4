import type { Bound, ConditionalRule, DataBar, IconBound } from "../../model";
import { fromStorage } from "../formula/storage";
import { type Palette, readColor } from "../styles/colors";
import { type Element, attribute, child, children, flag, numberAttribute } from "../xml/element";
import { fromXstring } from "../xml/text";
import {
  averages,
  bounds,
  operators,
  plainCriteria,
  textTypes,
  timePeriods,
  topBottoms,
} from "./words";

/** What a `cfRule` says (ECMA-376 part 1, 18.3.1.10); "Other" where the model has no word for it. */
export function readRule(one: Element, palette: Palette): ConditionalRule {
  const type = attribute(one, "type");
  return (
    readCompared(one, type) ??
    readCriterion(one, type) ??
    readScale(one, type, palette) ?? { kind: "Other" }
  );
}

function readCompared(one: Element, type: string | null): ConditionalRule | null {
  const [formula1, formula2 = null] = children(one, "formula").map(({ text }) =>
    fromStorage(fromXstring(text)),
  );
  if (type === "cellIs") {
    const operator = operators.read(attribute(one, "operator"));
    return operator && formula1 !== undefined
      ? { kind: "CellValue", operator, formula1, formula2 }
      : null;
  }
  if (type === "expression")
    return formula1 === undefined ? null : { kind: "Custom", formula: formula1 };
  const operator = textTypes.read(type);
  const text = attribute(one, "text");
  return operator && text !== null
    ? { kind: "ContainsText", operator, text: fromXstring(text) }
    : null;
}

function readCriterion(one: Element, type: string | null): ConditionalRule | null {
  const bit = (name: string, otherwise = false): string => (flag(one, name, otherwise) ? "1" : "0");
  if (type === "top10") {
    const found = topBottoms.read(`${bit("percent")} ${bit("bottom")}`);
    return found
      ? { kind: "TopBottom", type: found, rank: numberAttribute(one, "rank") ?? 10 }
      : null;
  }
  const average = `${bit("aboveAverage", true)} ${bit("equalAverage")} ${attribute(one, "stdDev") ?? 0}`;
  const criterion =
    plainCriteria.read(type) ??
    (type === "timePeriod" ? timePeriods.read(attribute(one, "timePeriod")) : undefined) ??
    (type === "aboveAverage" ? averages.read(average) : undefined);
  return criterion ? { kind: "PresetCriteria", criterion } : null;
}

function readScale(one: Element, type: string | null, palette: Palette): ConditionalRule | null {
  const scale = one.children.find(({ local }) => local === type);
  if (!scale) return null;
  if (type === "colorScale") return readColors(scale, palette);
  if (type === "dataBar") return readBar(scale, palette);
  return type === "iconSet" ? readIcons(scale) : null;
}

function readBound(one: Element | undefined): {
  type: Exclude<Bound, "Automatic">;
  formula: string | null;
} {
  const type = bounds.read(attribute(one, "type")) ?? "Number";
  const value = attribute(one, "val");
  const measured = type === "LowestValue" || type === "HighestValue";
  return { type, formula: measured ? null : fromStorage(fromXstring(value ?? "0")) };
}

function readColors(scale: Element, palette: Palette): ConditionalRule | null {
  const colors = children(scale, "color");
  const points = children(scale, "cfvo").map((one, index) => ({
    ...readBound(one),
    color: readColor(colors[index], palette) ?? "#FFFFFF",
  }));
  const [minimum, second, third] = points;
  if (!minimum || !second) return null;
  return {
    kind: "ColorScale",
    minimum,
    midpoint: third ? second : null,
    maximum: third ?? second,
  };
}

/** As Excel 2007 knew data bars; what newer ones have besides stands in the sheet's extensions. */
function readBar(scale: Element, palette: Palette): DataBar {
  const [low, high] = children(scale, "cfvo");
  const fill = readColor(child(scale, "color"), palette) ?? "#638EC6";
  return {
    kind: "DataBar",
    lower: readBound(low),
    upper: readBound(high),
    fill,
    gradient: true,
    border: null,
    negativeFill: null,
    negativeBorder: null,
    axis: "None",
    axisColor: "#000000",
    direction: "Context",
    barOnly: !flag(scale, "showValue", true),
  };
}

function readIcons(scale: Element): ConditionalRule {
  return {
    kind: "IconSet",
    style: attribute(scale, "iconSet") ?? "3TrafficLights1",
    reversed: flag(scale, "reverse"),
    iconOnly: !flag(scale, "showValue", true),
    bounds: children(scale, "cfvo").map((one): IconBound => {
      const { type, formula } = readBound(one);
      return {
        type: type === "LowestValue" || type === "HighestValue" ? "Number" : type,
        operator: flag(one, "gte", true) ? "GreaterThanOrEqual" : "GreaterThan",
        formula: formula ?? "=0",
      };
    }),
  };
}
