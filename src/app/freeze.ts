import type { CellRef } from "../core";
import {
  type Block,
  type Context,
  type FormulaBlock,
  blocksAt,
  formulaBlocks,
  inWorkbook,
  putFormulas,
  putValues,
  recall,
  remember,
  together,
} from "../excel";
import { callsAddin, cellName, formulaPieces, placeOf } from "../sheet";
import { AppError, useCase } from "./error";
import { frozenFrom, frozenRow, valuesHash } from "./frozen";

/** What became of the formulas. */
export interface FreezeOutcome {
  /** How many formulas became values. */
  readonly frozen: number;
  /** Formulas without a result yet, which stay formulas. */
  readonly waiting: readonly CellRef[];
}

/** What a cell shows while the add-in has not answered; such a value is nobody's result. */
const noResult = new Set<unknown>(["#BUSY!", "#NAME?", "#CONNECT!", "#SPILL!", "#BLOCKED!"]);

/**
 * Turns every formula that calls the add-in, and those that read a block which such a formula spills,
 * into the values that it shows, and remembers them for {@link thawFormulas}. Nothing else changes.
 * @throws AppError nothingToFreeze, sheetProtected, structureProtected, rowsHidden; then nothing changed
 */
export const freezeFormulas = (): Promise<FreezeOutcome> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const all = await addinBlocks(context);
      const waiting = all.filter(({ values }) => values.flat().some((one) => noResult.has(one)));
      const ready = all.filter((block) => !waiting.includes(block));
      if (all.length === 0) throw new AppError("nothingToFreeze", {});
      ready.forEach(requireWritable);
      if (ready.length > 0) {
        const known = await recall(context, "frozen");
        const freeze = async (writing: Context): Promise<void> => {
          await remember(writing, known, [...known.rows, ...ready.map(frozenRow)]);
          await putValues(writing, ready);
        };
        const forget = async (writing: Context): Promise<void> =>
          remember(writing, await recall(writing, "frozen"), known.rows);
        await together(freeze, forget);
      }
      return { frozen: ready.length, waiting: waiting.map(cellOf) };
    }),
  );

const cellOf = ({ sheet, at }: Block): CellRef => ({ sheet, cell: cellName(at.row, at.column) });

/** @throws AppError sheetProtected, rowsHidden */
function requireWritable({ sheet, at, isProtected, hasHiddenRows }: Block): void {
  if (isProtected) throw new AppError("sheetProtected", { sheet });
  // Blocks written into filtered ranges were misplaced (OfficeDev/office-js#224).
  if (hasHiddenRows && at.rows > 1) throw new AppError("rowsHidden", { sheet });
}

/** The blocks of formulas that depend on the add-in's being there. */
async function addinBlocks(context: Context): Promise<readonly FormulaBlock[]> {
  const own = await formulaBlocks(context, callsAddin);
  const anchors = new Set(own.map(({ sheet, at }) => `${sheet}!${cellName(at.row, at.column)}#`));
  if (own.every(({ at }) => at.rows * at.columns === 1)) return own;
  const readers = await formulaBlocks(
    context,
    (formula, sheet) =>
      !callsAddin(formula) && spillsRead(formula, sheet).some((one) => anchors.has(one)),
  );
  // A spilled block that has become values is no "A5#" any more: who reads one goes first.
  return [...readers, ...own.filter(readsSpill), ...own.filter((block) => !readsSpill(block))];
}

const readsSpill = ({ formula, sheet }: FormulaBlock): boolean =>
  spillsRead(formula, sheet).length > 0;

/** The spilled blocks that a formula reads, such as "汇总!A5#". */
const spillsRead = (formula: string, own: string): readonly string[] =>
  formula.includes("#")
    ? formulaPieces(formula).flatMap(({ kind, text }) => {
        if (kind !== "reference" || !text.endsWith("#")) return [];
        const { sheet, row, column } = placeOf(text.slice(0, -1));
        return [`${sheet || own}!${cellName(row, column)}#`];
      })
    : [];

/** What came of bringing formulas back. */
export interface ThawOutcome {
  /** How many formulas are back. */
  readonly thawed: number;
  /** Blocks whose cells hold something else than what was frozen; they stay as they are. */
  readonly changed: readonly CellRef[];
  /** Formulas whose cells are gone; they are forgotten. */
  readonly lost: readonly string[];
}

/**
 * Brings back every formula that {@link freezeFormulas} turned into values, also in a workbook that was
 * closed meanwhile. References follow rows that were inserted and sheets that were renamed.
 * @throws AppError nothingFrozen, sheetProtected, structureProtected, rowsHidden; then nothing changed
 */
export const thawFormulas = (): Promise<ThawOutcome> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const memory = await recall(context, "frozen");
      const frozen = memory.rows.map(frozenFrom);
      if (frozen.length === 0) throw new AppError("nothingFrozen", {});
      const places = frozen.flatMap((one) => (one.place ? [{ ...one, ...one.place }] : []));
      const blocks = await blocksAt(context, places);
      const isSame = (one: (typeof blocks)[number]) => valuesHash(one.values) === one.hash;
      const [back, changed] = [blocks.filter(isSame), blocks.filter((one) => !isSame(one))];
      back.forEach(requireWritable);
      const left = changed.map(({ row }) => row);
      let isBack = false;
      const thaw = async (writing: Context): Promise<void> => {
        await putFormulas(writing, back);
        isBack = true;
        await remember(writing, memory, left);
      };
      await together(thaw, async (writing) => {
        if (isBack) await putValues(writing, back);
      });
      return {
        thawed: back.length,
        changed: changed.map(cellOf),
        lost: frozen.flatMap(({ place, formula }) => (place ? [] : [formula])),
      };
    }),
  );
