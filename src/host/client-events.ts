import type { Calculator } from "./calc";
import {
  type Change,
  type Move,
  type Sheet,
  type Workbook,
  intersect,
  isWhole,
  parseRect,
  rectName,
} from "./model";
import { type EventName, type Session, eventTypes } from "./objects";
import type { EventEntry, Seam } from "./protocol";

const eventCategory = 65_536;

/** Tells one client of what happens in the workbook, as far as it registered for it. */
export class ClientEvents {
  readonly #workbook: Workbook;
  readonly #calculator: Calculator;
  readonly #session: Session;
  readonly #seam: () => Seam | null;
  readonly #stops: readonly (() => void)[];
  /** Whether changes are made by this client's own batch at the moment. */
  inBatch = false;
  /** Whether they come from somebody at another machine. */
  fromOtherAuthor = false;
  #waiting: EventEntry[] = [];
  #selectionWaits = false;
  #scheduled = false;
  #sheetIds: ReadonlySet<string>;
  #activeId: string;

  constructor(
    { workbook, calculator }: { workbook: Workbook; calculator: Calculator },
    session: Session,
    seam: () => Seam | null,
  ) {
    this.#workbook = workbook;
    this.#calculator = calculator;
    this.#session = session;
    this.#seam = seam;
    this.#sheetIds = new Set(workbook.sheets.map((sheet) => sheet.id));
    this.#activeId = workbook.active.id;
    this.#stops = [
      workbook.onChange((change) => this.#changed(change)),
      workbook.onSelection(() => this.#selected()),
    ];
  }

  get #source(): "Local" | "Remote" {
    return this.fromOtherAuthor ? "Remote" : "Local";
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#waiting = [];
  }

  #changed({ sheet, rect, kind, move }: Change): void {
    if (kind === "structure") this.#sheetsChanged();
    // Excel tells of what was entered, not of what was calculated from it.
    if (kind === "format") {
      this.#queue("formatChanged", sheet.id, {
        address: rectName(rect),
        source: this.#source,
        worksheetId: sheet.id,
      });
    }
    if (kind === "content" && this.#calculator.calculating) {
      this.#queue("calculated", sheet.id, { address: rectName(rect), worksheetId: sheet.id });
    }
    const entered = kind === "content" && !this.#calculator.calculating;
    if (!entered && !move) return;
    const message = {
      address: rectName(rect),
      changeType: move ? changeType(move) : "RangeEdited",
      source: this.#source,
      triggerSource: this.inBatch ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheet.id,
      ...(move && { changeDirectionState: directionOf(move) }),
    };
    this.#queue("changed", sheet.id, message);
    for (const table of sheet.tables) {
      if (intersect(table.rect, rect))
        this.tell("tableChanged", [table.id, sheet.id], { ...message, tableId: table.id });
    }
  }

  #selectedInTables(sheet: Sheet, address: string): void {
    const rect = parseRect(address);
    for (const table of rect ? sheet.tables : []) {
      if (rect === null || !intersect(table.rect, rect)) continue;
      const message = { address, isInsideTable: true, tableId: table.id, worksheetId: sheet.id };
      this.tell("tableSelectionChanged", [table.id], message);
    }
  }

  /** Tells of an event on a sheet, or on something of it. */
  tell(event: EventName, targets: readonly string[], message: object): void {
    if (!this.#session.enableEvents) return;
    for (const target of this.#session.subscriptions.targets(event, ...targets)) {
      this.#waiting.push([
        eventCategory,
        eventTypes[event],
        target,
        JSON.stringify(message),
        0,
        false,
      ]);
    }
    this.#schedule();
  }

  #sheetsChanged(): void {
    const before = this.#sheetIds;
    const after = new Set(this.#workbook.sheets.map((sheet) => sheet.id));
    this.#sheetIds = after;
    for (const id of after) {
      if (!before.has(id)) this.#queue("added", id, { source: this.#source, worksheetId: id });
    }
    for (const id of before) {
      if (!after.has(id)) this.#queue("deleted", id, { source: this.#source, worksheetId: id });
    }
  }

  #selected(): void {
    const { sheet, address } = this.#workbook.selection;
    const { active } = this.#workbook;
    if (active.id !== this.#activeId) {
      this.#queue("deactivated", this.#activeId, { worksheetId: this.#activeId });
      this.#queue("activated", active.id, { worksheetId: active.id });
      this.#activeId = active.id;
    }
    this.#queue("selectionChanged", sheet.id, { address, worksheetId: sheet.id });
    this.#selectedInTables(sheet, address);
    this.#selectionWaits = true;
    this.#schedule();
  }

  #queue(event: EventName, sheetId: string, message: object): void {
    this.tell(event, [sheetId], message);
  }

  /** Events reach the add-in after what it is just doing, as in Excel. */
  #schedule(): void {
    if (this.#scheduled || (this.#waiting.length === 0 && !this.#selectionWaits)) return;
    this.#scheduled = true;
    setTimeout(() => this.#send(), 0);
  }

  #send(): void {
    this.#scheduled = false;
    const entries = this.#waiting;
    const selection = this.#selectionWaits;
    this.#waiting = [];
    this.#selectionWaits = false;
    if (entries.length > 0) this.#seam()?.raise(entries);
    if (selection) this.#seam()?.raiseSelection();
  }
}

function changeType(move: Move): string {
  const what = !isWhole(move) ? "Cell" : move.axis === "row" ? "Row" : "Column";
  return `${what}${move.count > 0 ? "Inserted" : "Deleted"}`;
}

/** Where cells went to make room, or where they came from. */
function directionOf({ axis, count }: Move): object {
  if (count > 0) return { insertShiftDirection: axis === "row" ? "Down" : "Right" };
  return { deleteShiftDirection: axis === "row" ? "Up" : "Left" };
}
