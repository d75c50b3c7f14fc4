import {
  type Change,
  type Move,
  type Rect,
  type Scalar,
  type Sheet,
  type Workbook,
  changedBlock,
  contains,
  movingBlock,
} from "../model";
import { type CustomFunctions, noFunctions } from "./custom-functions";
import { type Block, dependentsOf, precedentsOf } from "./graph/trace";
import type { FormulaVertex, Vertex } from "./graph/vertex";
import { contentOf } from "./input";
import { storedVertex } from "./recalculate/build";
import { ChangeLog, around } from "./recalculate/change-log";
import { CustomQueue } from "./recalculate/custom-queue";
import { type Desk, newDesk, unfinished } from "./recalculate/desk";
import { place, remove } from "./recalculate/place";
import { recalculate } from "./recalculate/recalculation";
import { blockedBy } from "./recalculate/round";
import { writeCell } from "./recalculate/writer";
import { type Followed, followEdit } from "./structure/follow";
import { moveCells } from "./structure/move-cells";

/**
 * Keeps the formulas of a workbook calculated. Opening a workbook calculates nothing: its formulas
 * are looked through at the first change, and then only what depends on a change is calculated.
 *
 * - A formula that cannot be evaluated keeps its value; its cell's `stale` says why: "function: WEBSERVICE",
 *   "reference: …", "name: …", "format: …", "calendar: 1904", "syntax", "circular", or "cell: …" where
 *   it reads such a cell. One without a value to keep shows the error that came of it.
 * - Formulas on a cycle show #CIRC!, unless all of them came with the file: those keep their values.
 * - While a custom function is asked, its cell keeps its value; a new formula shows #BUSY!.
 */
export class Calculator {
  readonly #workbook: Workbook;
  readonly #queue: CustomQueue;
  readonly #clock: () => Date;
  readonly #log = new ChangeLog();
  /** The blocks of this calculator's own announcements, told apart from those of others. */
  readonly #own = new WeakSet<Rect>();
  #desk: Desk | null = null;
  #calculating = false;

  /** @param clock what TODAY and NOW tell */
  constructor(
    workbook: Workbook,
    functions: CustomFunctions = noFunctions,
    clock: () => Date = () => new Date(),
  ) {
    this.#workbook = workbook;
    this.#clock = clock;
    this.#queue = new CustomQueue(functions, (vertices) => this.#answered(vertices));
    workbook.onChange((change) => this.#changedElsewhere(change));
  }

  /** The add-in's functions. After setting them, `recalculate("custom")` calculates who calls them. */
  get functions(): CustomFunctions {
    return this.#queue.functions;
  }

  set functions(functions: CustomFunctions) {
    this.#queue.functions = functions;
  }

  /** Whether the change that is being announced comes from calculating, not from entering. */
  get calculating(): boolean {
    return this.#calculating;
  }

  /**
   * Puts inputs into cells as typing does: "=…" is a formula, "'…" text, "" empties, null leaves the
   * cell as it is, other text is read as number, date, TRUE, FALSE or error where it spells one.
   * @param inputs rows of as many inputs as the block has columns
   * @throws FormulaSyntaxError for a formula that Excel would refuse; then nothing is entered
   */
  enter(sheet: Sheet, rect: Rect, inputs: readonly (readonly Scalar[])[]): void {
    const { styles, date1904 } = this.#workbook;
    const contents = inputs.map((row, r) =>
      row.map((input, c) => {
        const { style } = sheet.cell(rect.row + r, rect.column + c);
        return contentOf(input, styles.get(style).numberFormat === "@", date1904);
      }),
    );
    this.#change(sheet, rect, (desk, roots) => {
      contents.forEach((row, r) =>
        row.forEach((content, c) =>
          place(desk, sheet, rect.row + r, rect.column + c, content, roots),
        ),
      );
    });
  }

  /** Empties the cells of a block; "all" takes their looks too. */
  clear(sheet: Sheet, rect: Rect, what: "contents" | "all" = "contents"): void {
    this.#change(sheet, rect, (desk, roots) => {
      for (const [row, cells] of sheet.rows()) {
        [...cells].forEach((cell, column) => {
          if (!cell || !contains(rect, row, column)) return;
          place(desk, sheet, row, column, { kind: "value", value: null, format: null }, roots);
          const bare = { ...sheet.cell(row, column), style: 0 };
          if (what === "all") writeCell(sheet, row, column, bare, desk.written);
        });
      }
    });
  }

  /**
   * Recalculates without an input.
   * @param scope "dirty": what has no value yet and what depends on the time; "all": every formula;
   *   "custom": the formulas that call one of the add-in's functions; "hidden": those that look at
   *   which rows are hidden
   */
  recalculate(scope: "dirty" | "all" | "custom" | "hidden" = "dirty"): void {
    const names = scope === "hidden" ? hiddenSensitive : this.functions.names;
    this.#calculate((desk, roots) => {
      for (const vertex of desk.graph.formulas()) {
        const named = scope === "custom" || scope === "hidden";
        const calls = named && [...vertex.functions].some((name) => names.has(name));
        if (scope === "all" || calls || vertex.fresh) roots.add(vertex);
      }
    });
  }

  /**
   * Inserts or deletes cells; formulas everywhere follow, and what reads moved cells is calculated.
   * @throws CannotMove where something would be torn or lost; then nothing has changed
   */
  moveCells(sheet: Sheet, move: Move): void {
    this.#restructure(
      () => moveCells(this.#workbook, sheet, move),
      (desk, roots) => {
        addReaders(desk, sheet, movingBlock(move), roots);
      },
    );
    sheet.announce(changedBlock(move), "structure", move);
  }

  /** Gives a sheet another name, under which formulas then know it. */
  renameSheet(sheet: Sheet, name: string): void {
    const edit = { kind: "rename", sheet: sheet.name, to: name } as const;
    this.#restructure(() => {
      const followed = followEdit(this.#workbook, edit);
      sheet.name = name;
      return followed;
    });
  }

  /** Takes a sheet out; what formulas elsewhere say of it becomes #REF!, and its own names go. */
  removeSheet(sheet: Sheet): void {
    const { names } = this.#workbook;
    this.#restructure(() => {
      this.#workbook.removeSheet(sheet);
      names.splice(0, names.length, ...names.filter((name) => name.sheet !== sheet));
      return followEdit(this.#workbook, { kind: "remove", sheet: sheet.name });
    });
  }

  /** The cells that the formulas of a block read themselves. */
  precedents(sheet: Sheet, rect: Rect): readonly Block[] {
    return precedentsOf(this.#open().desk.graph, sheet, rect);
  }

  /** The cells of formulas that read a block themselves. */
  dependents(sheet: Sheet, rect: Rect): readonly Block[] {
    return dependentsOf(this.#open().desk.graph, sheet, rect);
  }

  /** Resolves when every custom function has answered and all that depends on the answers is calculated. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  /** Changes the cells of a block, announces it, and recalculates what depends on it. */
  #change(sheet: Sheet, rect: Rect, apply: (desk: Desk, roots: Set<Vertex>) => void): void {
    const { desk, roots } = this.#open();
    apply(desk, roots);
    addReaders(desk, sheet, rect, roots);
    const changed = this.#log.take();
    recalculate(desk, withVolatile(desk, roots));
    for (const [other, cells] of changed) if (other !== sheet) this.#log.add(other, cells);
    const entered = changed.get(sheet);
    this.#announce(sheet, entered ? around(rect, entered) : { ...rect });
    this.#announceResults();
  }

  #calculate(choose: (desk: Desk, roots: Set<Vertex>) => void): void {
    const { desk, roots } = this.#open();
    choose(desk, roots);
    recalculate(desk, withVolatile(desk, roots));
    this.#announceResults();
  }

  /**
   * Changes where cells are or what they are called, and calculates the formulas that now read
   * otherwise. Answers that were asked for before are of no use any more and are asked for again.
   */
  #restructure(
    change: () => readonly Followed[],
    choose: (desk: Desk, roots: Set<Vertex>) => void = () => undefined,
  ): void {
    const waiting = [...(this.#desk?.waiting ?? [])].map(({ sheet, row, column }) => ({
      sheet,
      cell: sheet.cell(row, column),
    }));
    const followed = change();
    for (const vertex of this.#desk?.graph.formulas() ?? []) vertex.calls = null;
    this.#desk = null;
    this.#calculate((desk, roots) => {
      const asked = new Set(waiting.map(({ cell }) => cell));
      for (const vertex of desk.graph.formulas()) {
        if (asked.has(vertex.sheet.cell(vertex.row, vertex.column))) roots.add(vertex);
      }
      for (const { sheet, row, column } of followed) {
        const vertex = desk.graph.formula(sheet, row, column);
        if (vertex) roots.add(vertex);
      }
      choose(desk, roots);
    });
  }

  #announce(sheet: Sheet, rect: Rect): void {
    this.#own.add(rect);
    sheet.announce(rect, "content");
  }

  #announceResults(): void {
    for (const [sheet, rect] of this.#log.take()) {
      this.#calculating = true;
      this.#announce(sheet, rect);
      this.#calculating = false;
    }
  }

  #answered(vertices: ReadonlySet<FormulaVertex>): void {
    if (vertices.size === 0) return;
    const { desk, roots } = this.#open();
    recalculate(desk, roots);
    this.#announceResults();
  }

  /** Cells that were put past the calculator: their formulas are looked through again. */
  #changedElsewhere({ sheet, rect, kind }: Change): void {
    if (kind !== "content" || this.#own.has(rect)) return;
    this.#calculate((desk, roots) => {
      desk.reader.changed(sheet, rect);
      for (const vertex of desk.graph.formulasIn(sheet, rect)) remove(desk, vertex, roots);
      for (const [row, cells] of sheet.rows()) {
        cells.forEach((cell, column) => {
          if (!cell?.formula || !contains(rect, row, column)) return;
          const vertex = storedVertex(sheet, row, column, desk.names);
          desk.graph.add(vertex);
          roots.add(vertex);
        });
      }
      addReaders(desk, sheet, rect, roots);
    });
  }

  /** The desk as it stands, or a new one where there is none for the workbook's present sheets and names. */
  #open(): { readonly desk: Desk; readonly roots: Set<Vertex> } {
    if (this.#desk?.names.isCurrent(this.#workbook)) return { desk: this.#desk, roots: new Set() };
    const desk = newDesk(this.#workbook, this.#queue, this.#clock, this.#log);
    const roots = unfinished(desk, this.#desk);
    this.#desk = desk;
    return { desk, roots };
  }
}

/** Functions that leave out rows which are hidden. */
const hiddenSensitive: ReadonlySet<string> = new Set(["SUBTOTAL", "AGGREGATE"]);

/** Every recalculation but that after an answer, which would ask again without end. */
const withVolatile = ({ graph }: Desk, roots: Set<Vertex>): Set<Vertex> =>
  new Set([...roots, ...graph.volatile]);

function addReaders(desk: Desk, sheet: Sheet, rect: Rect, roots: Set<Vertex>): void {
  for (const reader of desk.graph.readersOf(sheet, rect)) roots.add(reader);
  for (const vertex of blockedBy(desk, sheet, rect)) roots.add(vertex);
}
