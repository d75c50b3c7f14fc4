import type { Chart, Sheet } from "../../model";
import { XlsxError } from "../error";
import { declaration, type Package } from "../package/package";
import { type SheetPatch, relationAttribute } from "../sheet/sheet-patch";
import { worksheetOrder } from "../sheet/order";
import {
  type Element,
  attribute,
  child,
  descendants,
  numberAttribute,
  relationId,
} from "../xml/element";
import { type Patch, insertOrdered, qualified } from "../xml/patch";
import { escapeAttribute, fromXstring, toXstring } from "../xml/text";
import { cornersXml, readBox } from "./anchors";
import { chartXml } from "./chart-xml";
import { nothingRead, readChart } from "./read-chart";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006/main";
const sheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

interface DrawnChart {
  readonly anchor: Element;
  /** The relationship of the drawing, and the part that it leads to. */
  readonly relation: string;
  readonly path: string;
  readonly name: string;
}

/** The charts of a drawing, in its order. */
function drawnCharts(pack: Package, drawing: string): readonly DrawnChart[] {
  const targets = new Map(pack.relations(drawing).map((one) => [one.id, one.target]));
  return pack.xml(drawing).children.flatMap((anchor) => {
    const inner = [...descendants(anchor)];
    const reference = inner.find(({ local, uri }) => local === "chart" && uri.endsWith("/chart"));
    const relation = reference ? relationId(reference) : null;
    const path = relation === null ? undefined : targets.get(relation);
    if (relation === null || path === undefined || !pack.has(path)) return [];
    const name = attribute(
      inner.find(({ local }) => local === "cNvPr"),
      "name",
    );
    return [{ anchor, relation, path, name: fromXstring(name ?? "") }];
  });
}

/** Reads a sheet's charts; sizes of rows and columns must be known by now. */
export function loadCharts(sheet: Sheet, pack: Package, sheetPath: string): void {
  const drawing = pack.related(sheetPath, "drawing");
  if (drawing === null || !isReadable(pack, drawing)) return;
  sheet.charts = drawnCharts(pack, drawing).map(({ anchor, path, name }, index): Chart => {
    const readable = isReadable(pack, path);
    const chart: Chart = {
      id: `{${String(index + 1).padStart(8, "0")}-0006-4000-8000-000000000000}`,
      name,
      box: readBox(sheet, anchor),
      ...(readable ? readChart(pack.xml(path)) : nothingRead),
      foreign: false,
    };
    const [base = ""] = /^.*(?=\/chart$)/.exec(relationTypeOf(pack, drawing, path)) ?? [];
    return { ...chart, foreign: !readable || chartXml(chart, base) !== pack.text(path) };
  });
}

/** A part that is not well-formed is kept as it is; the workbook opens without it. */
function isReadable(pack: Package, path: string): boolean {
  try {
    return pack.xml(path).start >= 0;
  } catch (error) {
    if (error instanceof XlsxError) return false;
    throw error;
  }
}

const relationTypeOf = (pack: Package, drawing: string, path: string): string =>
  pack.relations(drawing).find((one) => one.target === path)?.type ?? "";

/** Takes out charts that are gone, writes those that are new or changed; others stay as they are. */
export function patchCharts(target: SheetPatch): void {
  const { sheet, before, pack, path } = target;
  const none = sheet.charts.length === 0 && before.charts.length === 0;
  if (none || sheet.charts === before.charts) return;
  const known = pack.related(path, "drawing");
  const drawn = known === null ? [] : drawnCharts(pack, known);
  const now = new Map(sheet.charts.map((chart) => [chart.id, chart]));
  const had = new Map(before.charts.map((chart, index) => [chart.id, drawn[index]]));
  const drawing = known ?? addDrawing(target);
  pack.patch(drawing, (root, patch) => {
    for (const old of before.charts) {
      const place = had.get(old.id);
      const chart = now.get(old.id);
      if (!place) continue;
      if (!chart) removeChart(target, drawing, place, patch);
      else if (chart !== old) changeChart(target, old, chart, place, patch);
    }
    const added = sheet.charts.filter(({ id }) => !had.has(id));
    let number = Math.max(1, ...drawingIds(root));
    const anchors = added.map((chart) => anchorXml(target, drawing, chart, ++number));
    patch.append(root, anchors.join(""));
  });
}

const drawingIds = (root: Element): number[] =>
  [...descendants(root)].flatMap((one) =>
    one.local === "cNvPr" ? (numberAttribute(one, "id") ?? 0) : [],
  );

function addDrawing(target: SheetPatch): string {
  const { pack, path, root, patch, relationBase } = target;
  const part = pack.free("xl/drawings/drawing#.xml");
  const xml = `${declaration}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingMl}"></xdr:wsDr>`;
  pack.add(part, drawingType, xml);
  const id = pack.relate(path, `${relationBase}/drawing`, part);
  const element = `<${qualified(root, "drawing")} ${relationAttribute(target, id)}/>`;
  insertOrdered(patch, root, "drawing", worksheetOrder, element);
  return part;
}

/** With a chart go its part and what only belongs to it: colours and styles. */
function removeChart(
  { pack }: SheetPatch,
  drawing: string,
  { anchor, relation, path }: DrawnChart,
  patch: Patch,
): void {
  patch.remove(anchor);
  const own = pack
    .relations(path)
    .filter(({ kind, external }) => !external && /chartStyle|chartColorStyle/.test(kind))
    .map((one) => one.target);
  pack.unrelate(drawing, new Set([relation]));
  pack.remove(new Set([path, ...own]));
}

function changeChart(
  { pack, sheet, relationBase }: SheetPatch,
  old: Chart,
  chart: Chart,
  { anchor, path }: DrawnChart,
  patch: Patch,
): void {
  const name = [...descendants(anchor)].find(({ local }) => local === "cNvPr");
  if (name && chart.name !== old.name) patch.attributes(name, { name: toXstring(chart.name) });
  if (chart.box !== old.box) moveAnchor(sheet, anchor, chart, patch);
  if (!chart.foreign) pack.put(path, chartXml(chart, relationBase));
}

/** Whatever kind of anchor it was: it now stands between two corners. */
function moveAnchor(sheet: Sheet, anchor: Element, chart: Chart, patch: Patch): void {
  const corners = cornersXml(sheet, chart.box);
  const [from, to] = [child(anchor, "from"), child(anchor, "to")];
  const prefix = qualified(anchor, "");
  const own = corners.replaceAll("xdr:", prefix);
  if (from && to) patch.replace(from.start, to.end, own);
  else {
    const [first, second] = anchor.children;
    const tag = qualified(anchor, "twoCellAnchor");
    patch.replace(anchor.start, second?.end ?? first?.end ?? anchor.openEnd, `<${tag}>${own}`);
    patch.replace(anchor.closeStart, anchor.end, `</${tag}>`);
  }
}

function anchorXml(target: SheetPatch, drawing: string, chart: Chart, number: number): string {
  const { pack, sheet, relationBase } = target;
  const part = pack.free("xl/charts/chart#.xml");
  pack.add(part, chartType, chartXml(chart, relationBase));
  const relation = pack.relate(drawing, `${relationBase}/chart`, part);
  const name = escapeAttribute(toXstring(chart.name));
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingMl}">${cornersXml(sheet, chart.box)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${name}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" ` +
    `xmlns:r="${relationBase}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    "<xdr:clientData/></xdr:twoCellAnchor>"
  );
}
