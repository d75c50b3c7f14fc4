import {
  applicationClass,
  cultureInfoClass,
  datetimeFormatInfoClass,
  numberFormatInfoClass,
  runtimeClass,
} from "./application";
import {
  chartAxesClass,
  chartAxisClass,
  chartAxisTitleClass,
  chartGridlinesClass,
} from "./chart/axes";
import { chartClass, chartsClass } from "./chart/charts";
import { chartDataTableClass, chartPlotAreaClass } from "./chart/frame";
import { chartLabelClass, chartLabelsClass } from "./chart/labels";
import {
  axisFormatClass,
  borderedClass,
  chartBorderClass,
  chartFillClass,
  chartFontClass,
  chartLineClass,
  formatStringClass,
  framedClass,
  linedClass,
  seriesFormatClass,
} from "./chart/looks";
import { chartLegendClass, chartTitleClass } from "./chart/parts";
import { chartPointClass, chartPointsClass } from "./chart/points";
import { chartSeriesClass, chartSeriesCollectionClass } from "./chart/series";
import { chartTrendlineClass, chartTrendlinesClass } from "./chart/trendlines";
import { commentClass, commentsClass, repliesClass, replyClass } from "./comment/comments";
import { conditionalFormatClass, conditionalFormatsClass } from "./conditional/formats";
import { iconSetClass } from "./conditional/icons";
import {
  conditionalBorderClass,
  conditionalBordersClass,
  conditionalFillClass,
  conditionalFontClass,
  conditionalLookClass,
} from "./conditional/look";
import {
  cellValueClass,
  customRuleClass,
  formulaRuleClass,
  presetRuleClass,
  textRuleClass,
  topBottomClass,
} from "./conditional/rules";
import {
  colorScaleClass,
  dataBarClass,
  negativeBarClass,
  positiveBarClass,
} from "./conditional/scales";
import {
  customPropertiesClass,
  customPropertyClass,
  documentPropertiesClass,
} from "./document/properties";
import { scopedXmlPartsClass, xmlPartClass, xmlPartsClass } from "./document/xml-parts";
import { autoFilterClass, filterClass } from "./filter/filters";
import { rangeBorderClass, rangeBorderCollectionClass } from "./format/borders";
import { rangeFillClass } from "./format/fill";
import { rangeFontClass } from "./format/font";
import { formatProtectionClass, rangeFormatClass } from "./format/format";
import { functionResultClass, functionsClass } from "./functions";
import type { ClassOf, Kind } from "./kinds";
import { namedItemClass, namedItemCollectionClass } from "./names";
import { rangeAreasClass, rangeCollectionClass } from "./range-areas";
import { removeDuplicatesResultClass } from "./range/copying";
import { areasListClass, bookAreasClass } from "./range/relatives";
import { rangeSortClass } from "./range/sort";
import { rangeClass } from "./range/range";
import { rangeViewClass, rangeViewsClass } from "./range/view";
import { settingClass, settingCollectionClass } from "./settings";
import { headerFooterClass, headerFooterGroupClass } from "./page/headers";
import { pageBreakClass, pageBreaksClass } from "./page/breaks";
import { pageLayoutClass } from "./page/layout";
import { protectionClass, workbookProtectionClass } from "./protection/protection";
import { styleClass, stylesClass } from "./style/styles";
import { sheetPropertiesClass, sheetPropertyClass } from "./sheet/custom-properties";
import { freezePanesClass } from "./sheet/freeze-panes";
import { worksheetClass } from "./sheet/worksheet";
import { worksheetCollectionClass } from "./sheet/worksheets";
import { tableSortClass } from "./table/sort";
import { tableColumnClass, tableColumnsClass } from "./table/columns";
import { tableRowClass, tableRowsClass } from "./table/rows";
import { tableClass, tablesClass } from "./table/tables";
import { dataValidationClass } from "./validation/validation";
import { workbookClass } from "./workbook";

/** Every class of Office.js that the host knows. */
export const classes: { readonly [K in Kind]: ClassOf<K> } = {
  Application: applicationClass,
  AutoFilter: autoFilterClass,
  CellValueConditionalFormat: cellValueClass,
  Chart: chartClass,
  ChartAreaFormat: framedClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartAxisFormat: axisFormatClass,
  ChartAxisTitle: chartAxisTitleClass,
  ChartAxisTitleFormat: framedClass,
  ChartBorder: chartBorderClass,
  ChartCollection: chartsClass,
  ChartDataLabel: chartLabelClass,
  ChartDataLabelFormat: framedClass,
  ChartDataLabels: chartLabelsClass,
  ChartDataTable: chartDataTableClass,
  ChartDataTableFormat: framedClass,
  ChartFill: chartFillClass,
  ChartFont: chartFontClass,
  ChartFormatString: formatStringClass,
  ChartGridlines: chartGridlinesClass,
  ChartGridlinesFormat: linedClass,
  ChartLegend: chartLegendClass,
  ChartLegendFormat: framedClass,
  ChartLineFormat: chartLineClass,
  ChartPlotArea: chartPlotAreaClass,
  ChartPlotAreaFormat: borderedClass,
  ChartPoint: chartPointClass,
  ChartPointFormat: borderedClass,
  ChartPointsCollection: chartPointsClass,
  ChartSeries: chartSeriesClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeriesFormat: seriesFormatClass,
  ChartTitle: chartTitleClass,
  ChartTitleFormat: framedClass,
  ChartTrendline: chartTrendlineClass,
  ChartTrendlineCollection: chartTrendlinesClass,
  ChartTrendlineFormat: linedClass,
  ColorScaleConditionalFormat: colorScaleClass,
  Comment: commentClass,
  CommentCollection: commentsClass,
  CommentReply: replyClass,
  CommentReplyCollection: repliesClass,
  ConditionalDataBarNegativeFormat: negativeBarClass,
  ConditionalDataBarPositiveFormat: positiveBarClass,
  ConditionalFormat: conditionalFormatClass,
  ConditionalFormatCollection: conditionalFormatsClass,
  ConditionalFormatRule: formulaRuleClass,
  ConditionalRangeBorder: conditionalBorderClass,
  ConditionalRangeBorderCollection: conditionalBordersClass,
  ConditionalRangeFill: conditionalFillClass,
  ConditionalRangeFont: conditionalFontClass,
  ConditionalRangeFormat: conditionalLookClass,
  CustomConditionalFormat: customRuleClass,
  DataBarConditionalFormat: dataBarClass,
  IconSetConditionalFormat: iconSetClass,
  PresetCriteriaConditionalFormat: presetRuleClass,
  TextConditionalFormat: textRuleClass,
  TopBottomConditionalFormat: topBottomClass,
  CultureInfo: cultureInfoClass,
  CustomProperty: customPropertyClass,
  CustomPropertyCollection: customPropertiesClass,
  CustomXmlPart: xmlPartClass,
  CustomXmlPartCollection: xmlPartsClass,
  CustomXmlPartScopedCollection: scopedXmlPartsClass,
  DatetimeFormatInfo: datetimeFormatInfoClass,
  DataValidation: dataValidationClass,
  DocumentProperties: documentPropertiesClass,
  Filter: filterClass,
  FunctionResult: functionResultClass,
  Functions: functionsClass,
  FormatProtection: formatProtectionClass,
  HeaderFooter: headerFooterClass,
  HeaderFooterGroup: headerFooterGroupClass,
  NamedItem: namedItemClass,
  NamedItemCollection: namedItemCollectionClass,
  NumberFormatInfo: numberFormatInfoClass,
  PageBreak: pageBreakClass,
  PageBreakCollection: pageBreaksClass,
  PageLayout: pageLayoutClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeAreasCollection: areasListClass,
  RangeBorder: rangeBorderClass,
  RangeBorderCollection: rangeBorderCollectionClass,
  RangeCollection: rangeCollectionClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeFormat: rangeFormatClass,
  RangeSort: rangeSortClass,
  RangeView: rangeViewClass,
  RangeViewCollection: rangeViewsClass,
  RemoveDuplicatesResult: removeDuplicatesResultClass,
  Runtime: runtimeClass,
  Setting: settingClass,
  SettingCollection: settingCollectionClass,
  Style: styleClass,
  StyleCollection: stylesClass,
  Table: tableClass,
  TableCollection: tablesClass,
  TableSort: tableSortClass,
  TableColumn: tableColumnClass,
  TableColumnCollection: tableColumnsClass,
  TableRow: tableRowClass,
  TableRowCollection: tableRowsClass,
  Workbook: workbookClass,
  WorkbookProtection: workbookProtectionClass,
  WorkbookRangeAreas: bookAreasClass,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetCollectionClass,
  WorksheetCustomProperty: sheetPropertyClass,
  WorksheetCustomPropertyCollection: sheetPropertiesClass,
  WorksheetFreezePanes: freezePanesClass,
  WorksheetProtection: protectionClass,
};
