export { appendRows } from "./append";
export { ExcelError, type ExcelErrorCode, type ExcelErrorFacts } from "./error";
export {
  type Stop,
  onRowsSorted,
  onSelection,
  onSheetAdded,
  onSheetChanged,
  onSheetDeleted,
} from "./events";
export {
  type Block,
  type FormulaBlock,
  blocksAt,
  formulaBlocks,
  putFormulas,
  putValues,
} from "./formula-blocks";
export {
  type Obstacle,
  type Referred,
  decimalSeparator,
  readReference,
  selectedReference,
  writeFormula,
} from "./formula-cell";
export { type Highlight, highlight, highlightable, removeHighlights } from "./highlight";
export { type MemoryRow, type OpenMemory, memoryFrom, recall, remember } from "./memory";
export { removeLastRows, removeOwnSheets } from "./remove";
export { displayLanguage, officeIsDark, officeReady, onCommand, showWindow } from "./office";
export {
  type SelectedRow,
  currentSelection,
  goTo,
  othersSheets,
  readNow,
  selectedRow,
  sheetNames,
} from "./places";
export { type OwnGrid, readGrids, readSheets } from "./read";
export { type RuleSheet, ruleSheets } from "./rule-sheets";
export { type Context, inWorkbook, requireIdle } from "./run";
export { activeRow } from "./active-row";
export { requireWritable } from "./target";
export { together } from "./together";
export { writePlans } from "./write";
