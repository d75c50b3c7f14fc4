import { useCallback, useRef, useSyncExternalStore } from "react";
import type { Workbook } from "../host/model";

/**
 * Renders again after the workbook changed or its selection moved. Many changes in one turn, as when
 * a report is written, give one rendering.
 * @returns a number that is another one after every change
 */
export function useWorkbook(workbook: Workbook): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (render: () => void) => {
      let waiting = false;
      const later = (): void => {
        version.current++;
        if (waiting) return;
        waiting = true;
        queueMicrotask(() => {
          waiting = false;
          render();
        });
      };
      const stops = [workbook.onChange(later), workbook.onSelection(later)];
      return () => stops.forEach((stop) => stop());
    },
    [workbook],
  );
  return useSyncExternalStore(subscribe, () => version.current);
}
