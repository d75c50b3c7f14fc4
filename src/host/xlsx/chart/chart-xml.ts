import type { Chart, DataTable } from "../../model";
import { declaration } from "../package/package";
import { words } from "../xml/words";
import { axesXml, axisIds } from "./axis-xml";
import { type PlotGroup, isDeep, plotGroups } from "./kinds";
import { flagValue, shapeXml, textXml, value } from "./look-xml";
import { groupXml } from "./plot-xml";
import { titleXml } from "./title-xml";

export const legendPositions = words({
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
});
export const blankWords = words({ NotPlotted: "gap", Zero: "zero", Interpolated: "span" });

/**
 * A chart as a part of its own (ECMA-376 part 1, 21.2). Series without values of cached cells: who
 * opens the file reads the cells.
 * @param relationBase what the type of relationships begins with in this file
 */
export function chartXml(chart: Chart, relationBase: string): string {
  const groups = plotGroups(chart.series);
  const { title, legend, dataTable, plot, look } = chart;
  return (
    `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    `xmlns:r="${relationBase}">${value("roundedCorners", 0)}<c:chart>` +
    (title.visible ? titleXml(title) : "") +
    flagValue("autoTitleDeleted", !title.visible) +
    (groups.some(({ shape }) => shape.solid !== "") ? viewXml : "") +
    `<c:plotArea>${layoutXml(plot.box)}${groups.map(plotXml).join("")}${axesXml(chart, groups)}` +
    `${dataTable ? tableXml(dataTable) : ""}${shapeXml(plot.look)}</c:plotArea>` +
    (legend.visible ? legendXml(legend) : "") +
    flagValue("plotVisOnly", chart.visibleOnly) +
    value("dispBlanksAs", blankWords.write(chart.blanks)) +
    `</c:chart>${shapeXml(look)}${textXml(look.font)}</c:chartSpace>`
  );
}

/** How a chart in depth is looked at. */
const viewXml = `<c:view3D>${value("rotX", 15)}${value("rotY", 20)}${value("rAngAx", 1)}</c:view3D>`;

function plotXml(group: PlotGroup): string {
  const ids = group.secondary
    ? [axisIds.secondaryCategory, axisIds.secondaryValue]
    : [axisIds.category, axisIds.value];
  return groupXml(group, isDeep(group.shape) ? [...ids, axisIds.series] : ids);
}

const share = (number: number): number => Math.round(number * 1_000_000) / 1_000_000;

function layoutXml(box: Chart["plot"]["box"]): string {
  if (!box) return "<c:layout/>";
  return (
    `<c:layout><c:manualLayout>${value("layoutTarget", "outer")}${value("xMode", "edge")}` +
    `${value("yMode", "edge")}${value("x", share(box.left))}${value("y", share(box.top))}` +
    `${value("w", share(box.width))}${value("h", share(box.height))}</c:manualLayout></c:layout>`
  );
}

const legendXml = ({ position, overlay, look }: Chart["legend"]): string =>
  `<c:legend>${value("legendPos", legendPositions.write(position))}` +
  `${flagValue("overlay", overlay)}${shapeXml(look)}${textXml(look.font)}</c:legend>`;

const tableXml = ({ legendKey, horizontal, vertical, outline, look }: DataTable): string =>
  `<c:dTable>${flagValue("showHorzBorder", horizontal)}${flagValue("showVertBorder", vertical)}` +
  `${flagValue("showOutline", outline)}${flagValue("showKeys", legendKey)}` +
  `${shapeXml(look)}${textXml(look.font)}</c:dTable>`;
