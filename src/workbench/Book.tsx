import { useEffect, useState } from "react";
import type { Host } from "../host";
import { FormulaBar } from "./bars/FormulaBar";
import { SheetTabs } from "./bars/SheetTabs";
import { StatusBar } from "./bars/StatusBar";
import type { Desk } from "./desk";
import type { Draft } from "./editing";
import { Grid } from "./grid/Grid";
import { useSelection } from "./useSelection";
import { useWorkbook } from "./useWorkbook";

interface Props {
  readonly host: Host;
  /** A cell's menu was asked for, at this place in the window. */
  readonly onCellMenu: (at: { readonly x: number; readonly y: number }) => void;
}

/** An open workbook: formula bar, grid, tabs and status. */
export function Book({ host, onCellMenu }: Props) {
  const { workbook, calculator } = host;
  const version = useWorkbook(workbook);
  const [draft, setDraft] = useState<Draft | null>(null);
  const selection = useSelection(workbook);
  const calculating = useCalculating(calculator, version);
  const sheet = workbook.active;
  const desk: Desk = { workbook, calculator, sheet, version, draft, setDraft, ...selection };
  return (
    <main className="book">
      <FormulaBar desk={desk} />
      <Grid key={sheet.id} desk={desk} onCellMenu={onCellMenu} />
      <div className="bottom">
        <SheetTabs workbook={workbook} />
        <StatusBar desk={desk} calculating={calculating} />
      </div>
    </main>
  );
}

/** Whether functions of the add-in are still to answer. */
function useCalculating(calculator: Host["calculator"], version: number): boolean {
  const [settledAt, setSettledAt] = useState(version);
  useEffect(() => {
    let current = true;
    void calculator.settled().then(() => current && setSettledAt(version));
    return () => void (current = false);
  }, [calculator, version]);
  return settledAt !== version;
}
