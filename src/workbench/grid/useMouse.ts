import { type MouseEvent, useRef, useState } from "react";
import { type Sheet, contains } from "../../host/model";
import { type Desk, commit, followLink } from "../desk";
import { type Selected, type Spot, mergeAt, selectedRect, single } from "../selection";
import { extent } from "./sizes";
import { type Hit, hitAt } from "./spotAt";
import type { Axes } from "./useAxes";

/** Selecting with the mouse, following links, and the cell whose note is to be shown. */
export function useMouse(desk: Desk, axes: Axes) {
  const { sheet, selected, choose } = desk;
  const from = useRef<Hit | null>(null);
  const [hovered, setHovered] = useState<Spot | null>(null);

  const onMouseDown = (event: MouseEvent<HTMLElement>): void => {
    const hit = hitAt(event, sheet, axes);
    if (!hit || event.button !== 0 || event.target instanceof HTMLTextAreaElement) return;
    // The input over the active cell has the focus and keeps it.
    event.preventDefault();
    event.currentTarget.querySelector("textarea")?.focus({ preventScroll: true });
    commit(desk);
    from.current = hit;
    choose(event.shiftKey ? { ...selected, corner: hit.spot } : covered(sheet, hit, hit));
  };
  const onMouseMove = (event: MouseEvent<HTMLElement>): void => {
    const hit = hitAt(event, sheet, axes);
    setHovered((before) => (same(before, hit?.spot) ? before : (hit?.spot ?? null)));
    const start = from.current;
    if (!hit || !start || event.buttons !== 1 || same(selected.corner, hit.spot)) return;
    choose(covered(sheet, start, hit));
  };
  const onMouseUp = (event: MouseEvent<HTMLElement>): void => {
    const start = from.current;
    from.current = null;
    const hit = hitAt(event, sheet, axes);
    if (start?.part === "cell" && same(start.spot, hit?.spot) && event.detail === 1) {
      followLink(desk, anchor(sheet, start.spot));
    }
  };
  /** Selects the cell under the mouse, unless it is selected already. */
  const select = (event: MouseEvent<HTMLElement>): void => {
    const hit = hitAt(event, sheet, axes);
    if (
      hit?.part === "cell" &&
      !contains(selectedRect(sheet, selected), hit.spot.row, hit.spot.column)
    ) {
      choose(covered(sheet, hit, hit));
    }
  };
  return {
    hovered,
    select,
    handlers: { onMouseDown, onMouseMove, onMouseUp, onMouseLeave: () => setHovered(null) },
  };
}

const same = (a: Spot | null | undefined, b: Spot | null | undefined): boolean =>
  a?.row === b?.row && a?.column === b?.column;

/** The top left cell where the spot lies in a merged block. */
function anchor(sheet: Sheet, spot: Spot): Spot {
  const merge = mergeAt(sheet, spot);
  return merge ? { row: merge.row, column: merge.column } : spot;
}

/** What is selected between the place where the button went down and the one under the mouse. */
function covered(sheet: Sheet, start: Hit, end: Hit): Selected {
  const { rows, columns } = extent(sheet);
  switch (start.part) {
    case "cell":
      return same(start.spot, end.spot)
        ? single(anchor(sheet, start.spot))
        : { active: anchor(sheet, start.spot), corner: end.spot };
    case "row":
      return {
        active: { row: start.spot.row, column: 0 },
        corner: { row: end.spot.row, column: columns - 1 },
      };
    case "column":
      return {
        active: { row: 0, column: start.spot.column },
        corner: { row: rows - 1, column: end.spot.column },
      };
    case "all":
      return {
        active: { row: 0, column: 0 },
        corner: { row: rows - 1, column: columns - 1 },
      };
  }
}
