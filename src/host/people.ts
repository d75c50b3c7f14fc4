import type { Workbook } from "./model";

/** Another author's change, as it reaches this Excel. */
export type AuthorsChange = (workbook: Workbook) => void;

/**
 * What people do to the workbook while an add-in works on it: one types into a cell, another changes the
 * same file elsewhere.
 */
export class People {
  #edited: Promise<void> | null = null;
  #leave: (() => void) | null = null;
  #batch = 0;
  readonly #coming = new Map<number, AuthorsChange>();

  get isEditingCell(): boolean {
    return this.#edited !== null;
  }

  /** Somebody begins to type into a cell, and has not pressed Enter. */
  editCell(): void {
    this.#edited ??= new Promise((resolve) => (this.#leave = resolve));
  }

  /** The cell is left: batches that may wait go on. */
  leaveCell(): void {
    this.#leave?.();
    this.#edited = null;
  }

  cellLeft(): Promise<void> {
    return this.#edited ?? Promise.resolve();
  }

  /**
   * Another author's change that arrives between two of the add-in's batches.
   * @param batches how many batches come before it, counted from now
   */
  changeAfter(batches: number, change: AuthorsChange): void {
    this.#coming.set(this.#batch + batches, change);
  }

  /** A batch begins. @returns what reaches this Excel before it */
  nextBatch(): AuthorsChange | undefined {
    const change = this.#coming.get(this.#batch);
    this.#coming.delete(this.#batch++);
    return change;
  }
}
