import type { LabelledCase } from "../case";
import { balances } from "./balances";
import { checklists } from "./checklists";
import { crowdedCells } from "./crowded-cells";
import { attendanceExports } from "./exports";
import { forms } from "./forms";
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
import { tariffs } from "./tariffs";
import { teamCards } from "./team-cards";
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
