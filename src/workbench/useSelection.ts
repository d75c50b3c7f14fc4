import { useCallback, useEffect, useRef, useState } from "react";
import { type Sheet, type Workbook, parseRect, rectName } from "../host/model";
import { type Selected, selectedRect, single } from "./selection";

const topLeft = single({ row: 0, column: 0 });

export interface Selection {
  readonly selected: Selected;
  readonly choose: (selected: Selected) => void;
}

/**
 * What is selected on the active sheet. Each sheet keeps its own; the workbook is told, and where an
 * add-in moves the workbook's selection this one follows.
 */
export function useSelection(workbook: Workbook): Selection {
  const [bySheet, setBySheet] = useState<ReadonlyMap<Sheet, Selected>>(new Map());
  const own = useRef<string | null>(null);
  const keep = useCallback(
    (sheet: Sheet, selected: Selected) => setBySheet((map) => new Map(map).set(sheet, selected)),
    [],
  );
  const choose = useCallback(
    (selected: Selected) => {
      const sheet = workbook.active;
      const address = rectName(selectedRect(sheet, selected));
      own.current = address;
      keep(sheet, selected);
      workbook.select(sheet, address);
      own.current = null;
    },
    [workbook, keep],
  );
  useEffect(
    () =>
      workbook.onSelection(() => {
        const { sheet, address } = workbook.selection;
        if (sheet !== workbook.active || address === own.current) return;
        const rect = parseRect(address.split(",")[0] ?? "");
        if (!rect) return;
        keep(sheet, {
          active: { row: rect.row, column: rect.column },
          corner: { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 },
        });
      }),
    [workbook, keep],
  );
  return { selected: bySheet.get(workbook.active) ?? topLeft, choose };
}
