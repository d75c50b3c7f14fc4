import type { AxisName, Chart, ChartAxis, LineLook } from "../../model";
import { escapeAttribute, toXstring } from "../xml/text";
import { words } from "../xml/words";
import { type PlotGroup, isDeep, isMeasured, isRound } from "./kinds";
import { flagValue, shapeXml, textXml, value } from "./look-xml";
import { titleXml } from "./title-xml";

/** The numbers by which series name their axes. */
export const axisIds: Readonly<Record<AxisName | "series", number>> = {
  category: 111_111_111,
  value: 111_111_112,
  secondaryCategory: 111_111_113,
  secondaryValue: 111_111_114,
  series: 111_111_115,
};
const partners: Readonly<Record<AxisName, AxisName>> = {
  category: "value",
  value: "category",
  secondaryCategory: "secondaryValue",
  secondaryValue: "secondaryCategory",
};

export const tickWords = words({ None: "none", Cross: "cross", Inside: "in", Outside: "out" });
export const labelWords = words({ NextToAxis: "nextTo", High: "high", Low: "low", None: "none" });
export const crossingWords = words({ Automatic: "autoZero", Maximum: "max", Minimum: "min" });

export function axesXml(chart: Chart, groups: readonly PlotGroup[]): string {
  const drawn = groups.filter(({ shape }) => !isRound(shape));
  const of = (secondary: boolean): PlotGroup | undefined =>
    drawn.find((group) => group.secondary === secondary);
  const [first, second] = [of(false), of(true)];
  return (
    (first ? pairXml(chart, first, ["category", "value"]) : "") +
    (second ? pairXml(chart, second, ["secondaryCategory", "secondaryValue"]) : "") +
    (drawn.some(({ shape }) => isDeep(shape)) ? depthXml : "")
  );
}

function pairXml(
  { axes }: Chart,
  { shape, secondary }: PlotGroup,
  [category, figures]: readonly [AxisName, AxisName],
): string {
  const sideways = shape.direction === "bar";
  const xs = isMeasured(shape) ? "valAx" : "catAx";
  const right = secondary ? "r" : "l";
  return (
    axisXml(axes, xs, category, sideways ? "l" : "b") +
    axisXml(axes, "valAx", figures, sideways ? "b" : right)
  );
}

/** The axis along which series stand behind one another. */
const depthXml =
  `<c:serAx>${value("axId", axisIds.series)}<c:scaling>${value("orientation", "minMax")}</c:scaling>` +
  `${value("delete", 0)}${value("axPos", "b")}${value("majorTickMark", "none")}` +
  `${value("minorTickMark", "none")}${value("tickLblPos", "nextTo")}` +
  `${value("crossAx", axisIds.category)}${value("crosses", "autoZero")}</c:serAx>`;

function axisXml(
  axes: Chart["axes"],
  element: "catAx" | "valAx",
  name: AxisName,
  place: string,
): string {
  const axis = axes[name];
  const partner = axes[partners[name]];
  const { numberFormat } = axis;
  return (
    `<c:${element}>${value("axId", axisIds[name])}<c:scaling>${maybe("logBase", axis.logBase)}` +
    value("orientation", axis.reversed ? "maxMin" : "minMax") +
    `${maybe("max", axis.maximum)}${maybe("min", axis.minimum)}</c:scaling>` +
    flagValue("delete", !axis.visible) +
    value("axPos", place) +
    gridlinesXml("majorGridlines", axis.gridlines, axis.gridline) +
    gridlinesXml("minorGridlines", axis.minorGridlines, axis.minorGridline) +
    (axis.title === null
      ? ""
      : titleXml({
          text: axis.title,
          overlay: false,
          look: axis.titleLook,
          rotation: axis.titleRotation,
          runs: [],
        })) +
    `<c:numFmt formatCode="${escapeAttribute(toXstring(numberFormat ?? "General"))}" ` +
    `sourceLinked="${numberFormat === null ? 1 : 0}"/>` +
    value("majorTickMark", tickWords.write(axis.majorTick)) +
    value("minorTickMark", tickWords.write(axis.minorTick)) +
    value("tickLblPos", labelWords.write(axis.labels)) +
    shapeXml(axis.look) +
    textXml(axis.look.font, axis.rotation) +
    value("crossAx", axisIds[partners[name]]) +
    crossingXml(partner.crosses) +
    (element === "catAx" ? categoriesXml(axis) : figuresXml(axis, partner)) +
    `</c:${element}>`
  );
}

const maybe = (tag: string, number: number | null): string =>
  number === null ? "" : value(tag, number);

function gridlinesXml(tag: string, shown: boolean, line: LineLook): string {
  if (!shown) return "";
  const look = shapeXml({ fill: null, line });
  return look === "" ? `<c:${tag}/>` : `<c:${tag}>${look}</c:${tag}>`;
}

/** An axis names the place on its partner where it crosses it. */
const crossingXml = (crosses: ChartAxis["crosses"]): string =>
  typeof crosses === "number"
    ? value("crossesAt", crosses)
    : value("crosses", crossingWords.write(crosses));

const categoriesXml = ({ labelSpacing, tickSpacing }: ChartAxis): string =>
  value("auto", 1) +
  value("lblAlgn", "ctr") +
  value("lblOffset", 100) +
  maybe("tickLblSkip", labelSpacing) +
  maybe("tickMarkSkip", tickSpacing) +
  value("noMultiLvlLbl", 0);

const figuresXml = (axis: ChartAxis, { between }: ChartAxis): string =>
  value("crossBetween", between ? "between" : "midCat") +
  maybe("majorUnit", axis.majorUnit) +
  maybe("minorUnit", axis.minorUnit) +
  unitsXml(axis);

function unitsXml({ displayUnit, unitLabel }: ChartAxis): string {
  if (displayUnit === null) return "";
  const unit =
    typeof displayUnit === "number"
      ? value("custUnit", displayUnit)
      : value("builtInUnit", displayUnit.charAt(0).toLowerCase() + displayUnit.slice(1));
  return `<c:dispUnits>${unit}${unitLabel ? "<c:dispUnitsLbl/>" : ""}</c:dispUnits>`;
}
