import type { LabelledCase } from "../case";
import { anotherForms } from "./another-forms";
import { anotherRegisters } from "./another-registers";
import { anotherTables } from "./another-tables";
import { balances } from "./balances";
import { checklists } from "./checklists";
import { crowdedCells } from "./crowded-cells";
import { attendanceExports } from "./exports";
import { fifthAttendance } from "./fifth-attendance";
import { fifthForms } from "./fifth-forms";
import { fifthLedgers } from "./fifth-ledgers";
import { fifthOddLedgers } from "./fifth-odd-ledgers";
import { fifthOddTables } from "./fifth-odd-tables";
import { fifthQuality } from "./fifth-quality";
import { fifthTables } from "./fifth-tables";
import { forms } from "./forms";
import { fourthAttendance } from "./fourth-attendance";
import { fourthForms } from "./fourth-forms";
import { fourthLedgers } from "./fourth-ledgers";
import { fourthOddLedgers } from "./fourth-odd-ledgers";
import { fourthOddTables } from "./fourth-odd-tables";
import { fourthQuality } from "./fourth-quality";
import { fourthRegisters } from "./fourth-registers";
import { fourthTables } from "./fourth-tables";
import { grids } from "./grids";
import { innerTables } from "./inner-tables";
import { keyRows } from "./key-rows";
import { ledgers } from "./ledgers";
import { longExports } from "./long-exports";
import { longLedgers } from "./long-ledgers";
import { longTables } from "./long-tables";
import { matrices } from "./matrices";
import { pastedTables } from "./pasted-tables";
import { recordingLogs } from "./recording-logs";
import { results } from "./results";
import { scorecards } from "./scorecards";
import { stackedForms } from "./stacked-forms";
import { strangerAttendance } from "./stranger-attendance";
import { strangerBooks } from "./stranger-books";
import { strangerCrowded } from "./stranger-crowded";
import { strangerForms } from "./stranger-forms";
import { strangerLedgers } from "./stranger-ledgers";
import { strangerQuality } from "./stranger-quality";
import { strangerRegisters } from "./stranger-registers";
import { strangerTables } from "./stranger-tables";
import { tariffs } from "./tariffs";
import { teamCards } from "./team-cards";
import { thirdAttendance } from "./third-attendance";
import { thirdForms } from "./third-forms";
import { thirdLedgers } from "./third-ledgers";
import { thirdOddLedgers } from "./third-odd-ledgers";
import { thirdOddTables } from "./third-odd-tables";
import { thirdQuality } from "./third-quality";
import { thirdTables } from "./third-tables";
import { twoRowHeaders } from "./two-row-headers";
import { yearBooks } from "./year-books";

/** Every labelled case. */
export const labelledCases: readonly LabelledCase[] = [
  ...balances,
  ...checklists,
  ...crowdedCells,
  ...attendanceExports,
  ...forms,
  ...grids,
  ...innerTables,
  ...keyRows,
  ...ledgers,
  ...longExports,
  ...longLedgers,
  ...longTables,
  ...matrices,
  ...pastedTables,
  ...recordingLogs,
  ...results,
  ...scorecards,
  ...stackedForms,
  ...tariffs,
  ...teamCards,
  ...twoRowHeaders,
  ...yearBooks,
];

/**
 * Measures only, and is held to no bar: sheets labelled by someone who had read the rulebooks but
 * never the reader. The reading is never shaped on these before the first figures are written down.
 */
export const strangerCases: readonly LabelledCase[] = [
  ...strangerAttendance,
  ...strangerBooks,
  ...strangerCrowded,
  ...strangerForms,
  ...strangerLedgers,
  ...strangerQuality,
  ...strangerRegisters,
  ...strangerTables,
];

/** Measures only, as `strangerCases` first did, by a second stranger: held to no bar. */
export const anotherStrangerCases: readonly LabelledCase[] = [
  ...anotherForms,
  ...anotherRegisters,
  ...anotherTables,
];

/** By a third stranger: tables that a typical clerk makes. */
export const thirdOrdinaryCases: readonly LabelledCase[] = [
  ...thirdAttendance,
  ...thirdForms,
  ...thirdLedgers,
  ...thirdQuality,
  ...thirdTables,
];

/** By the same third stranger: tables that a careful reader reads twice. */
export const thirdOddCases: readonly LabelledCase[] = [...thirdOddLedgers, ...thirdOddTables];

/** By a fourth stranger, of other trades: tables that HR keeps most. */
export const fourthOrdinaryCases: readonly LabelledCase[] = [
  ...fourthAttendance,
  ...fourthForms,
  ...fourthLedgers,
  ...fourthQuality,
  ...fourthRegisters,
  ...fourthTables,
];

/** By the same fourth stranger: chat lines, strokes, pairs side by side, tables on their side. */
export const fourthOddCases: readonly LabelledCase[] = [...fourthOddLedgers, ...fourthOddTables];

/** By a fifth stranger: registers, month tables, clock exports, listening forms, printed slips. */
export const fifthOrdinaryCases: readonly LabelledCase[] = [
  ...fifthAttendance,
  ...fifthForms,
  ...fifthLedgers,
  ...fifthQuality,
  ...fifthTables,
];

/** By the same fifth stranger: tables on their side, diaries, codes, banners, ticked forms. */
export const fifthOddCases: readonly LabelledCase[] = [...fifthOddLedgers, ...fifthOddTables];
