import { type OfficeClass, type OfficeObject, isOfficeObject } from "../protocol/office-class";
import type {
  AxisName,
  BoxLook,
  DefinedName,
  LineLook,
  Rect,
  Scalar,
  Sheet,
  Side,
  TextLook,
} from "../model";
import type { Lens } from "./chart/lens";
import type { Session } from "./session";

export interface OnSheet {
  readonly session: Session;
  readonly sheet: Sheet;
}

/** A block of cells. */
export interface Area extends OnSheet {
  readonly rect: Rect;
}

/** One or more blocks of a sheet, whose looks are set together. */
export interface Areas extends OnSheet {
  readonly rects: readonly Rect[];
}

/** Blocks on several sheets. */
export interface BookAreas {
  readonly session: Session;
  readonly areas: readonly Areas[];
}

/** What is known on its sheet by an id, which stays whatever else of it changes. */
interface ById extends OnSheet {
  readonly id: string;
}

export type OfFormat = ById;
export type OfChart = ById;
/** A conversation. */
export type OfComment = ById;
export type OfTable = ById;

/** A reply by its id, in its conversation. */
export interface OfReply extends OfComment {
  readonly reply: string;
}

/** A series by its place in its chart. */
export interface OfSeries extends OfChart {
  readonly index: number;
}

/** How a part of a chart looks: its ground, its edge and its text. */
export interface OfLook extends OfChart {
  readonly look: Lens<BoxLook>;
}

export interface OfLine extends OfChart {
  readonly line: Lens<LineLook>;
}

export interface OfFont extends OfChart {
  readonly font: Lens<TextLook>;
}

/** The names of a workbook, or of one sheet. */
export interface NamesOf {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

/** A line of the rows of a block that are shown; null for all of them. */
export interface OfView extends Area {
  readonly index: number | null;
}

export type BorderIndex =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** A table's filter, or (null) the sheet's own. */
export interface OfFilter extends OnSheet {
  readonly table: string | null;
}

/** A cell style by its name. */
export interface OfStyle {
  readonly session: Session;
  readonly style: string;
}

/** Cells, or a cell style: both have fonts and fills. */
export type Looked = Areas | OfStyle;

/** The classes of the object model, and the data that an object of each carries. */
export interface Kinds {
  Application: Session;
  AutoFilter: OfFilter;
  CellValueConditionalFormat: OfFormat;
  Chart: OfChart;
  ChartAreaFormat: OfLook;
  ChartAxes: OfChart;
  ChartAxis: OfChart & { readonly axis: AxisName };
  ChartAxisFormat: OfLook;
  ChartAxisTitle: OfChart & { readonly axis: AxisName };
  ChartAxisTitleFormat: OfLook;
  ChartBorder: OfLine;
  ChartCollection: OnSheet;
  ChartDataLabel: OfSeries & { readonly point: number };
  ChartDataLabelFormat: OfLook;
  ChartDataLabels: OfChart & { readonly index: number | null };
  ChartDataTable: OfChart;
  ChartDataTableFormat: OfLook;
  ChartFill: OfChart & { readonly fill: Lens<string | null> };
  ChartFont: OfFont;
  ChartFormatString: OfFont;
  ChartGridlines: OfChart & {
    readonly axis: AxisName;
    readonly lines: "gridlines" | "minorGridlines";
  };
  ChartGridlinesFormat: OfLine;
  ChartLegend: OfChart;
  ChartLegendFormat: OfLook;
  ChartLineFormat: OfLine;
  ChartPlotArea: OfChart;
  ChartPlotAreaFormat: OfLook;
  ChartPoint: OfSeries & { readonly point: number };
  ChartPointFormat: OfLook;
  ChartPointsCollection: OfSeries;
  ChartSeries: OfSeries;
  ChartSeriesCollection: OfChart;
  ChartSeriesFormat: OfLook;
  ChartTitle: OfChart;
  ChartTitleFormat: OfLook;
  ChartTrendline: OfSeries & { readonly trendline: number };
  ChartTrendlineCollection: OfSeries;
  ChartTrendlineFormat: OfLine;
  ColorScaleConditionalFormat: OfFormat;
  Comment: OfComment;
  CommentCollection: NamesOf;
  CommentReply: OfReply;
  CommentReplyCollection: OfComment;
  ConditionalDataBarNegativeFormat: OfFormat;
  ConditionalDataBarPositiveFormat: OfFormat;
  ConditionalFormat: OfFormat;
  ConditionalFormatCollection: Area;
  ConditionalFormatRule: OfFormat;
  ConditionalRangeBorder: OfFormat & { readonly side: Side };
  ConditionalRangeBorderCollection: OfFormat;
  ConditionalRangeFill: OfFormat;
  ConditionalRangeFont: OfFormat;
  ConditionalRangeFormat: OfFormat;
  CustomConditionalFormat: OfFormat;
  DataBarConditionalFormat: OfFormat;
  IconSetConditionalFormat: OfFormat;
  PresetCriteriaConditionalFormat: OfFormat;
  TextConditionalFormat: OfFormat;
  TopBottomConditionalFormat: OfFormat;
  CultureInfo: Session;
  CustomProperty: { readonly session: Session; readonly key: string };
  CustomPropertyCollection: Session;
  CustomXmlPart: { readonly session: Session; readonly id: string };
  CustomXmlPartCollection: { readonly session: Session; readonly namespace: string | null };
  CustomXmlPartScopedCollection: { readonly session: Session; readonly namespace: string | null };
  DataValidation: Area;
  DatetimeFormatInfo: Session;
  DocumentProperties: Session;
  Filter: OfFilter & { readonly index: number };
  FormatProtection: Areas;
  FunctionResult: { readonly value: Scalar };
  Functions: Session;
  HeaderFooter: OnSheet & { readonly pages: "odd" | "even" | "first" };
  HeaderFooterGroup: OnSheet;
  NamedItem: { readonly session: Session; readonly item: DefinedName };
  NamedItemCollection: NamesOf;
  NumberFormatInfo: Session;
  PageBreak: OnSheet & { readonly along: "rows" | "columns"; readonly before: number };
  PageBreakCollection: OnSheet & { readonly along: "rows" | "columns" };
  PageLayout: OnSheet;
  Range: Area;
  RangeAreas: Areas;
  RangeAreasCollection: BookAreas;
  RangeBorder: Areas & { readonly index: BorderIndex };
  RangeBorderCollection: Areas;
  RangeCollection: Areas;
  RangeFill: Looked;
  RangeFont: Looked;
  RangeFormat: Areas;
  RangeSort: Area;
  RangeView: OfView;
  RangeViewCollection: Area;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  Runtime: Session;
  Setting: { readonly session: Session; readonly key: string };
  SettingCollection: Session;
  Style: OfStyle;
  StyleCollection: Session;
  Table: OfTable;
  TableCollection: NamesOf;
  TableSort: OfTable;
  TableColumn: OfTable & { readonly index: number };
  TableColumnCollection: OfTable;
  TableRow: OfTable & { readonly index: number };
  TableRowCollection: OfTable;
  Workbook: Session;
  WorkbookProtection: Session;
  WorkbookRangeAreas: BookAreas;
  Worksheet: OnSheet;
  WorksheetCollection: Session;
  WorksheetCustomProperty: OnSheet & { readonly key: string };
  WorksheetCustomPropertyCollection: OnSheet;
  WorksheetFreezePanes: OnSheet;
  WorksheetProtection: OnSheet;
}

export type Kind = keyof Kinds;
export type ClassOf<K extends Kind> = OfficeClass<Kinds[K]>;

/** An object of a class, to be handed to the dispatcher. */
export const office = <K extends Kind>(kind: K, self: Kinds[K]): OfficeObject => ({ kind, self });

/** The data of an object of that class; null for anything else. */
export function selfOf<K extends Kind>(value: unknown, kind: K): Kinds[K] | null {
  return isOfficeObject(value) && value.kind === kind ? (value.self as Kinds[K]) : null;
}
