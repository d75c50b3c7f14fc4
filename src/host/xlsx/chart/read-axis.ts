import { type AxisName, type Chart, type ChartAxis, plainAxes, plainAxis } from "../../model";
import { type Element, attribute, child, flag } from "../xml/element";
import { fromXstring } from "../xml/text";
import { crossingWords, labelWords, tickWords } from "./axis-xml";
import { readLine, readLook, readRotation, readText } from "./read-look";
import { flagVal, numberVal, val } from "./vals";

const axesOf = (plot: Element | undefined): readonly Element[] =>
  (plot?.children ?? []).filter(({ local }) => local === "catAx" || /^(?:val|date)Ax$/.test(local));

/** The axes after the first two are the secondary ones. */
export const secondaryAxes = (plot: Element | undefined): ReadonlySet<string> =>
  new Set(
    axesOf(plot)
      .slice(2)
      .map((one) => val(one, "axId") ?? ""),
  );

export function readAxes(plot: Element | undefined, secondary: ReadonlySet<string>): Chart["axes"] {
  const axes: Record<AxisName, ChartAxis> = { ...plainAxes };
  const measured = child(plot, "scatterChart") ?? child(plot, "bubbleChart");
  const found = axesOf(plot);
  let categories = 0;
  const named = found.map((one): readonly [AxisName, Element] => {
    const isSecondary = secondary.has(val(one, "axId") ?? "");
    const first = one.local !== "valAx" || (measured !== undefined && categories++ % 2 === 0);
    if (isSecondary) return [first ? "secondaryCategory" : "secondaryValue", one];
    return [first ? "category" : "value", one];
  });
  for (const [name, one] of named) {
    const partner = found.find((other) => val(other, "axId") === val(one, "crossAx"));
    axes[name] = readAxis(one, partner);
  }
  return axes;
}

function readAxis(axis: Element, partner: Element | undefined): ChartAxis {
  const scaling = child(axis, "scaling");
  const format = child(axis, "numFmt");
  const title = child(axis, "title");
  const [major, minor] = [child(axis, "majorGridlines"), child(axis, "minorGridlines")];
  return {
    visible: !flagVal(axis, "delete"),
    title: title ? (readText(title) ?? "") : null,
    titleLook: readLook(title),
    titleRotation: readRotation(title),
    minimum: numberVal(scaling, "min"),
    maximum: numberVal(scaling, "max"),
    majorUnit: numberVal(axis, "majorUnit"),
    minorUnit: numberVal(axis, "minorUnit"),
    gridlines: major !== undefined,
    gridline: readLine(child(major, "spPr")),
    minorGridlines: minor !== undefined,
    minorGridline: readLine(child(minor, "spPr")),
    logBase: numberVal(scaling, "logBase"),
    ...readUnit(child(axis, "dispUnits")),
    majorTick: tickWords.read(val(axis, "majorTickMark")) ?? "Cross",
    minorTick: tickWords.read(val(axis, "minorTickMark")) ?? "Cross",
    labels: labelWords.read(val(axis, "tickLblPos")) ?? "NextToAxis",
    labelSpacing: numberVal(axis, "tickLblSkip"),
    tickSpacing: numberVal(axis, "tickMarkSkip"),
    crosses:
      numberVal(partner, "crossesAt") ?? crossingWords.read(val(partner, "crosses")) ?? "Automatic",
    between: val(partner, "crossBetween") !== "midCat",
    look: readLook(axis),
    rotation: readRotation(axis),
    reversed: val(scaling, "orientation") === "maxMin",
    numberFormat:
      format && !flag(format, "sourceLinked")
        ? fromXstring(attribute(format, "formatCode") ?? "")
        : null,
  };
}

function readUnit(units: Element | undefined): Pick<ChartAxis, "displayUnit" | "unitLabel"> {
  if (!units) return { displayUnit: null, unitLabel: plainAxis.unitLabel };
  const word = val(units, "builtInUnit") ?? "hundreds";
  const displayUnit = numberVal(units, "custUnit") ?? word.charAt(0).toUpperCase() + word.slice(1);
  return { displayUnit, unitLabel: child(units, "dispUnitsLbl") !== undefined };
}
