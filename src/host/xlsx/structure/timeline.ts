import { rewriteFormula } from "../../calc";
import {
  type Edit,
  type Move,
  type Place,
  type Rect,
  movedAreas,
  movedPlace,
  movedRect,
} from "../../model";
import { shiftFormula } from "../formula/shift";

/** One change as a part of the file lives it: under which name its sheet goes, and whether it moves. */
interface Step {
  readonly edit: Edit;
  readonly own: string | null;
  readonly move: Move | null;
}

/** The changes since a file was opened, as the parts of one of its sheets live them. */
export type Timeline = readonly Step[];

/** @param name of the sheet in the file; null for parts that belong to none */
export function timelineOf(edits: readonly Edit[], name: string | null): Timeline {
  let own = name;
  return edits.map((edit) => {
    const mine = own !== null && edit.sheet.toLowerCase() === own.toLowerCase();
    const step = { edit, own, move: mine && edit.kind === "move" ? edit.move : null };
    if (mine && edit.kind === "rename") own = edit.to;
    return step;
  });
}

/** Whether cells of the sheet itself move. */
export const moves = (timeline: Timeline): boolean => timeline.some(({ move }) => move !== null);

export const followFormula = (formula: string, timeline: Timeline): string =>
  timeline.reduce((text, { edit, own }) => rewriteFormula(text, own, edit), formula);

/**
 * A formula whose relative references read as in its first cell. Where that cell is deleted, it is
 * read in the first that is left.
 */
export function followRelative(formula: string, origin: Place, timeline: Timeline): string {
  let [text, at] = [formula, origin];
  for (const { edit, own, move } of timeline) {
    if (move && !movedPlace(move, at)) {
      const behind = move.at - move.count;
      const rows = move.axis === "row" ? behind - at.row : 0;
      const columns = move.axis === "column" ? behind - at.column : 0;
      text = shiftFormula(text, rows, columns);
      at = { row: at.row + rows, column: at.column + columns };
    }
    text = rewriteFormula(text, own, edit);
    at = (move && movedPlace(move, at)) ?? at;
  }
  return text;
}

const onlyMoves = (timeline: Timeline): readonly Move[] =>
  timeline.flatMap(({ move }) => move ?? []);

/** What becomes of a block that is one thing, such as merged cells; null where it is gone. */
export function followRect(rect: Rect, timeline: Timeline): Rect | null {
  let now: Rect | null = rect;
  for (const move of onlyMoves(timeline)) now = now && movedRect(move, now);
  return now;
}

/** What becomes of cells that carry something each. */
export const followAreas = (rects: readonly Rect[], timeline: Timeline): readonly Rect[] =>
  onlyMoves(timeline).reduce((now, move) => movedAreas(move, now), rects);

export function followPlace(place: Place, timeline: Timeline): Place | null {
  let now: Place | null = place;
  for (const move of onlyMoves(timeline)) now = now && movedPlace(move, now);
  return now;
}
