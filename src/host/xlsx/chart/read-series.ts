import {
  type ChartLabels,
  type ChartPoint,
  type ChartSeries,
  type ChartType,
  type Marker,
  chartTypes,
  plainMarker,
} from "../../model";
import { fromStorage } from "../formula/storage";
import { type Element, attribute, child, children, descendants } from "../xml/element";
import { fromXstring } from "../xml/text";
import { type Shape, isRound, shapes, usualColor } from "./kinds";
import { labelPositions } from "./labels-xml";
import { usualGap, usualHole, usualOverlap } from "./plot-xml";
import { readFill, readLine, readLook, readRotation, readText } from "./read-look";
import { isLinear, isUnlined, markerWords, usualMarker } from "./series-looks";
import { readTrendline } from "./trendline-xml";
import { flagVal, numberVal, val } from "./vals";

function formulaIn(element: Element | undefined): string | null {
  const found = element && [...descendants(element)].find(({ local }) => local === "f");
  return found ? fromStorage(fromXstring(found.text)) : null;
}

export function readSeries(series: Element, group: Element, secondary: boolean): ChartSeries {
  const type = typeOf(series, group);
  const shape = shapes[type];
  const index = numberVal(series, "order") ?? 0;
  const tx = child(series, "tx");
  const text = child(tx, "v")?.text;
  const smooth = flagVal(series, "smooth");
  const labels = child(series, "dLbls");
  return {
    name: formulaIn(tx) ?? (text === undefined ? null : fromXstring(text)),
    values: formulaIn(child(series, "val") ?? child(series, "yVal")) ?? "={0}",
    categories: formulaIn(child(series, "cat") ?? child(series, "xVal")),
    bubbleSizes: formulaIn(child(series, "bubbleSize")),
    type,
    secondary,
    ...readColors(series, shape, index),
    smooth: shape.family === "line" && smooth !== shape.smooth ? smooth : null,
    invertIfNegative: flagVal(series, "invertIfNegative"),
    explosion: numberVal(series, "explosion"),
    points: readPoints(series, shape),
    trendlines: children(series, "trendline").map(readTrendline),
    labels: labels && showsAny(labels) ? readLabels(labels) : null,
    ...readGroup(group),
  };
}

type Colors = Pick<ChartSeries, "fill" | "line" | "marker">;

/** The colour of a series' number is none of its own. */
function readColors(series: Element, shape: Shape, index: number): Colors {
  const usual = usualColor(index);
  const own = (found: string | null): string | null => (found === usual ? null : found);
  const looks = child(series, "spPr");
  const line = readLine(looks);
  const marker = child(series, "marker");
  const pointColor = isUnlined(shape) ? readFill(child(marker, "spPr")) : null;
  const drawn = line.color ?? pointColor;
  return {
    fill: own(readFill(looks)),
    line: {
      ...line,
      color: own(drawn),
      dash: isUnlined(shape) ? null : line.dash,
    },
    marker: readMarker(marker, shape, drawn ?? usual),
  };
}

/** What of a marker is not the usual one of its series. */
function readMarker(marker: Element | undefined, shape: Shape, color: string): Marker {
  if (!marker || !isLinear(shape) || !shape.markers) return plainMarker;
  const style = markerWords.read(val(marker, "symbol")) ?? null;
  const size = numberVal(marker, "size");
  const looks = child(marker, "spPr");
  const [fill, line] = [readFill(looks), readFill(child(looks, "ln"))];
  return {
    style: style === usualMarker.style ? null : style,
    size: size === usualMarker.size ? null : size,
    fill: fill === color ? null : fill,
    line: line === color ? null : line,
  };
}

function readPoints(series: Element, shape: Shape): readonly ChartPoint[] {
  const labels = children(child(series, "dLbls"), "dLbl");
  const points = children(series, "dPt");
  const indexes = [...points, ...labels].map((one) => numberVal(one, "idx") ?? 0);
  return [...new Set(indexes)].flatMap((index) => {
    const of = (list: readonly Element[]) => list.find((one) => numberVal(one, "idx") === index);
    const point = of(points);
    const looks = child(point, "spPr");
    const fill = readFill(looks);
    const usual = isRound(shape) && fill === usualColor(index) ? null : fill;
    const label = of(labels);
    const read: ChartPoint = {
      index,
      fill: usual,
      line: readLine(looks),
      marker: readPointMarker(child(point, "marker")),
      label: label ? { ...readLabels(label), text: readText(label) } : null,
    };
    const plain = JSON.stringify(read) === JSON.stringify({ ...read, ...plainPoint });
    return plain ? [] : [read];
  });
}

const plainPoint: Omit<ChartPoint, "index"> = {
  fill: null,
  line: { color: null, weight: null, dash: null },
  marker: plainMarker,
  label: null,
};

function readPointMarker(marker: Element | undefined): Marker {
  const looks = child(marker, "spPr");
  return {
    style: markerWords.read(val(marker, "symbol")) ?? null,
    size: numberVal(marker, "size"),
    fill: readFill(looks),
    line: readFill(child(looks, "ln")),
  };
}

type OfGroup = Pick<ChartSeries, "gapWidth" | "overlap" | "holeSize" | "firstSliceAngle">;

const unless = (number: number | null, usual: number): number | null =>
  number === usual ? null : number;

/** The figures that the host writes by itself are none of the model's. */
function readGroup(group: Element): OfGroup {
  const style = val(group, "grouping") ?? "";
  const bars = group.local === "barChart";
  return {
    gapWidth:
      bars || group.local === "bar3DChart"
        ? unless(numberVal(group, "gapWidth"), usualGap(style))
        : null,
    overlap: bars ? unless(numberVal(group, "overlap") ?? 0, usualOverlap(style)) : null,
    holeSize: unless(numberVal(group, "holeSize"), usualHole),
    firstSliceAngle: unless(numberVal(group, "firstSliceAng"), 0),
  };
}

function typeOf(series: Element, group: Element): ChartType {
  const family = group.local.replace(/Chart$/, "");
  const markers = val(child(series, "marker"), "symbol") !== "none";
  const lined = child(child(child(series, "spPr"), "ln"), "noFill") === undefined;
  const style =
    family === "scatter"
      ? !lined
        ? "lineMarker"
        : flagVal(series, "smooth")
          ? "smooth"
          : "lines"
      : (val(group, "grouping") ?? val(group, "radarStyle") ?? "");
  const fits = (shape: Shape, wanted: string): boolean =>
    shape.family === wanted &&
    shape.direction === (val(group, "barDir") ?? "") &&
    shape.style === style &&
    (family !== "bar3D" || shape.solid === (val(group, "shape") ?? "box")) &&
    (shape.markers === markers || !["line", "scatter"].includes(family));
  // Of what is not known in depth, the flat kind.
  const flat = family.replace(/3D$/, "");
  return (
    chartTypes.find((type) => fits(shapes[type], family)) ??
    chartTypes.find((type) => fits(shapes[type], flat)) ??
    "ColumnClustered"
  );
}

const shows = ["showVal", "showSerName", "showCatName", "showPercent", "showLegendKey"];

/** Labels that neither show anything nor say how they would look are none. */
const showsAny = (labels: Element): boolean =>
  [...shows, "showBubbleSize"].some((name) => flagVal(labels, name)) ||
  ["numFmt", "spPr", "txPr", "dLblPos", "separator"].some((name) => child(labels, name));

function readLabels(labels: Element): ChartLabels {
  const format = attribute(child(labels, "numFmt"), "formatCode");
  const separator = child(labels, "separator");
  return {
    value: flagVal(labels, "showVal"),
    seriesName: flagVal(labels, "showSerName"),
    categoryName: flagVal(labels, "showCatName"),
    percentage: flagVal(labels, "showPercent"),
    legendKey: flagVal(labels, "showLegendKey"),
    bubbleSize: flagVal(labels, "showBubbleSize"),
    look: readLook(labels),
    rotation: readRotation(labels),
    position: labelPositions.read(val(labels, "dLblPos")) ?? null,
    numberFormat: format === null ? null : fromXstring(format),
    separator: separator ? fromXstring(separator.text) : null,
  };
}
