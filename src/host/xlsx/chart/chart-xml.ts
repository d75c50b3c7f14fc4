import type { AxisName, Chart, ChartAxis } from "../../model";
import { declaration } from "../package/package";
import { escapeAttribute, escapeText, toXstring } from "../xml/text";
import { words } from "../xml/words";
import { type PlotGroup, isRound, plotGroups } from "./kinds";
import { groupXml } from "./plot-xml";

const value = (name: string, val: string | number): string => `<c:${name} val="${val}"/>`;

/** The numbers by which series name their axes. */
const ids: Readonly<Record<AxisName, number>> = {
  category: 111_111_111,
  value: 111_111_112,
  secondaryCategory: 111_111_113,
  secondaryValue: 111_111_114,
};
const partners: Readonly<Record<AxisName, AxisName>> = {
  category: "value",
  value: "category",
  secondaryCategory: "secondaryValue",
  secondaryValue: "secondaryCategory",
};

export const legendPositions = words({
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
});

/**
 * A chart as a part of its own (ECMA-376 part 1, 21.2). Series without values of cached cells: who
 * opens the file reads the cells.
 * @param relationBase what the type of relationships begins with in this file
 */
export function chartXml(chart: Chart, relationBase: string): string {
  const groups = plotGroups(chart.series);
  const plots = groups.map((group) =>
    groupXml(
      group,
      group.secondary ? [ids.secondaryCategory, ids.secondaryValue] : [ids.category, ids.value],
    ),
  );
  const { title, legend } = chart;
  return (
    `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    `xmlns:r="${relationBase}">${value("roundedCorners", 0)}<c:chart>` +
    (title.visible ? titleXml(title.text, title.overlay) : "") +
    value("autoTitleDeleted", title.visible ? 0 : 1) +
    `<c:plotArea><c:layout/>${plots.join("")}${axesXml(chart, groups)}</c:plotArea>` +
    (legend.visible
      ? `<c:legend>${value("legendPos", legendPositions.write(legend.position))}` +
        `${value("overlay", legend.overlay ? 1 : 0)}</c:legend>`
      : "") +
    `${value("plotVisOnly", 1)}${value("dispBlanksAs", "gap")}</c:chart></c:chartSpace>`
  );
}

function titleXml(text: string | null, overlay: boolean): string {
  const rich =
    text === null
      ? ""
      : `<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeText(toXstring(text))}</a:t></a:r></a:p></c:rich></c:tx>`;
  return `<c:title>${rich}${value("overlay", overlay ? 1 : 0)}</c:title>`;
}

function axesXml(chart: Chart, groups: readonly PlotGroup[]): string {
  const drawn = groups.filter(({ shape }) => !isRound(shape));
  const of = (secondary: boolean): PlotGroup | undefined =>
    drawn.find((group) => group.secondary === secondary);
  const [first, second] = [of(false), of(true)];
  return (
    (first ? pairXml(chart, first, ["category", "value"]) : "") +
    (second ? pairXml(chart, second, ["secondaryCategory", "secondaryValue"]) : "")
  );
}

function pairXml(
  { axes }: Chart,
  { shape, secondary }: PlotGroup,
  [category, figures]: readonly [AxisName, AxisName],
): string {
  const sideways = shape.direction === "bar";
  const xs = shape.family === "scatter" ? "valAx" : "catAx";
  const right = secondary ? "r" : "l";
  return (
    axisXml(xs, category, axes[category], sideways ? "l" : "b", "autoZero") +
    axisXml("valAx", figures, axes[figures], sideways ? "b" : right, secondary ? "max" : "autoZero")
  );
}

function axisXml(
  element: "catAx" | "valAx",
  name: AxisName,
  axis: ChartAxis,
  place: string,
  crosses: string,
): string {
  const bound = (tag: string, number: number | null): string =>
    number === null ? "" : value(tag, number);
  const { numberFormat } = axis;
  return (
    `<c:${element}>${value("axId", ids[name])}<c:scaling>` +
    value("orientation", axis.reversed ? "maxMin" : "minMax") +
    `${bound("max", axis.maximum)}${bound("min", axis.minimum)}</c:scaling>` +
    value("delete", axis.visible ? 0 : 1) +
    value("axPos", place) +
    (axis.gridlines ? "<c:majorGridlines/>" : "") +
    (axis.title === null ? "" : titleXml(axis.title, false)) +
    `<c:numFmt formatCode="${escapeAttribute(toXstring(numberFormat ?? "General"))}" ` +
    `sourceLinked="${numberFormat === null ? 1 : 0}"/>` +
    value("majorTickMark", "none") +
    value("minorTickMark", "none") +
    value("tickLblPos", "nextTo") +
    value("crossAx", ids[partners[name]]) +
    value("crosses", crosses) +
    (element === "catAx"
      ? value("auto", 1) +
        value("lblAlgn", "ctr") +
        value("lblOffset", 100) +
        value("noMultiLvlLbl", 0)
      : value("crossBetween", "between") + bound("majorUnit", axis.majorUnit)) +
    `</c:${element}>`
  );
}
