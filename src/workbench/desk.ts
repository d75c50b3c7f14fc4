import type { Host } from "../host";
import type { Rect, Sheet, Workbook } from "../host/model";
import type { Action, Draft } from "./editing";
import { linkOf } from "./grid/links";
import { extent } from "./grid/sizes";
import { editText } from "./grid/shown";
import { type Selected, type Spot, selectedRect, single, step } from "./selection";

/** What the person at the workbench is working on, and what they can do to it. */
export interface Desk {
  readonly workbook: Workbook;
  readonly calculator: Host["calculator"];
  readonly sheet: Sheet;
  /** Another number after every change of the workbook. */
  readonly version: number;
  readonly selected: Selected;
  readonly choose: (selected: Selected) => void;
  readonly draft: Draft | null;
  readonly setDraft: (draft: Draft | null) => void;
}

const cellRect = ({ row, column }: Spot): Rect => ({ row, column, rows: 1, columns: 1 });

/** The text that editing the active cell begins with. */
export function activeText({ workbook, sheet, selected }: Desk): string {
  const cell = sheet.cell(selected.active.row, selected.active.column);
  const source = cell.anchor ? sheet.cell(cell.anchor.row, cell.anchor.column) : cell;
  return editText(source, workbook.styles.get(source.style));
}

/** Enters the draft into the active cell, if it says anything new. */
export function commit(desk: Desk): void {
  const { draft, sheet, selected, calculator } = desk;
  if (!draft) return;
  desk.setDraft(null);
  if (draft.mode !== "typing" && draft.text === activeText(desk)) return;
  calculator.enter(sheet, cellRect(selected.active), [[draft.text]]);
}

/** Enters a pasted block from the selection's top left cell on, and selects it. */
export function paste(desk: Desk, block: string[][]): void {
  const { row, column } = selectedRect(desk.sheet, desk.selected);
  const rect = { row, column, rows: block.length, columns: block[0]?.length ?? 0 };
  desk.calculator.enter(desk.sheet, rect, block);
  desk.choose({
    active: { row, column },
    corner: { row: row + rect.rows - 1, column: column + rect.columns - 1 },
  });
}

/** Does what a key asked for. */
export function perform(desk: Desk, action: Action): void {
  const { sheet, selected, draft } = desk;
  switch (action.kind) {
    case "move":
      return move(desk, action, action.extend);
    case "commit":
      commit(desk);
      return move(desk, action, false);
    case "cancel":
      return desk.setDraft(null);
    case "edit":
      return desk.setDraft({ text: activeText(desk), mode: "cell" });
    case "newline":
      return desk.setDraft(draft && { ...draft, text: `${draft.text}\n` });
    case "clear":
      return desk.calculator.clear(sheet, selectedRect(sheet, selected));
    case "all":
    case "end":
      return selectUsed(desk, action.kind);
    case "home":
      return desk.choose(single({ row: selected.active.row, column: 0 }));
  }
}

function move(desk: Desk, by: { rows: number; columns: number }, extend: boolean): void {
  const { sheet, selected } = desk;
  const from = extend ? selected.corner : selected.active;
  const to = step(sheet, from, by, extent(sheet));
  desk.choose(extend ? { ...selected, corner: to } : single(to));
}

function selectUsed({ sheet, choose }: Desk, kind: "all" | "end"): void {
  const used = sheet.used();
  if (!used) return;
  const last = { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
  choose(kind === "end" ? single(last) : { active: { row: 0, column: 0 }, corner: last });
}

/** Goes where the cell's link leads; a place on a hidden or missing sheet leads nowhere. */
export function followLink({ workbook, sheet }: Desk, { row, column }: Spot): void {
  const link = linkOf(sheet, row, column, sheet.cell(row, column));
  if (!link) return;
  if ("url" in link) return void window.open(link.url, "_blank", "noopener");
  const target = link.sheet === null ? sheet : workbook.sheet(link.sheet);
  if (target?.visibility === "Visible") workbook.select(target, link.address);
}
