import type { Scalar, Sheet, Workbook } from "../../model";
import type { CallNode, Node } from "../formula/syntax";
import type { Slice } from "./slice";
import type { Area, Matrix, Value } from "./values";

/** What the evaluation of one formula sees of the world, and what it leaves behind. */
export interface Scope {
  readonly workbook: Workbook;
  /** Where the formula stands. */
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /**
   * A formula of an older file, where a range standing for one value means the cell of it in the
   * formula's own row or column.
   */
  readonly intersects: boolean;
  /** Whether a block has stood where a formula of an older file would have taken one cell of it. */
  readonly blocks: { used: boolean };
  /** Names given by LET, innermost last. */
  readonly locals: ReadonlyMap<string, Value>;
  /** Reads a block; whole columns and rows are cut where the workbook's content ends. */
  read(area: Area): Matrix;
  /** Reads an area of one column, cell below cell. */
  readColumn(area: Area): Slice;
  /** Calls back for the values of a block, without building it. */
  visit(area: Area, each: (value: Scalar) => void): void;
  readCell(sheet: Sheet, row: number, column: number): Scalar;
  /** The cells that the formula at that place fills. */
  spillOf(sheet: Sheet, row: number, column: number): Area | null;
  /** The sheet of a reference; null is the formula's own. */
  sheetOf(name: string | null): Sheet | undefined;
  /** What a defined name stands for. */
  nameOf(sheet: Sheet | null, name: string): Node | undefined;
  /** The time of this recalculation, for TODAY and NOW. */
  now(): Date;
  readonly custom: CustomCalls;
  /** Calls a function, built in or custom. */
  call(node: CallNode, scope: Scope): Value;
  /** Blocks that a function reached without the formula naming them. */
  readonly led: Area[];
  /** Where it is written down why the result cannot be trusted. */
  readonly doubts: Doubts;
}

/** The custom functions that a formula calls. */
export interface CustomCalls {
  has(name: string): boolean;
  /** The answer to a call, or #BUSY! while there is none; the call is then noted. */
  answer(call: CallNode, args: readonly Value[]): Scalar | Matrix;
  /** How many calls wait for their answer so far. */
  readonly waiting: number;
}

/** Why a formula could not be evaluated; the first reason stands. */
export class Doubts {
  reason: string | null = null;
  add(reason: string | null): void {
    this.reason ??= reason;
  }
}
