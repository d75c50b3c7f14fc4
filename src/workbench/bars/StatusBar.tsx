import type { Desk } from "../desk";
import { shown } from "../grid/shown";
import { selectedRect } from "../selection";
import { words } from "../words";

interface Props {
  readonly desk: Desk;
  readonly calculating: boolean;
}

/** What Excel says at the bottom: what it is doing, and the figures of the selection. */
export function StatusBar({ desk, calculating }: Props) {
  const doing = desk.draft ? words.editing : calculating ? words.calculating : words.ready;
  return (
    <footer className="status-bar" aria-live="polite">
      <span>{doing}</span>
      {desk.sheet.charts.length > 0 && <span>{words.charts(desk.sheet.charts.length)}</span>}
      {summary(desk).map((text) => (
        <span key={text}>{text}</span>
      ))}
    </footer>
  );
}

const figure = (value: number): string => shown(Number(value.toPrecision(12)), "General");

function summary({ sheet, selected }: Desk): string[] {
  const rect = selectedRect(sheet, selected);
  if (rect.rows * rect.columns === 1) return [];
  const numbers: number[] = [];
  let filled = 0;
  for (const [row, cells] of sheet.rows()) {
    if (row < rect.row || row >= rect.row + rect.rows) continue;
    for (const cell of cells.slice(rect.column, rect.column + rect.columns)) {
      if (cell && cell.value !== null) filled++;
      if (typeof cell?.value === "number") numbers.push(cell.value);
    }
  }
  if (filled < 2) return [];
  if (numbers.length === 0) return [words.count(filled)];
  const sum = numbers.reduce((total, number) => total + number, 0);
  return [words.average(figure(sum / numbers.length)), words.count(filled), words.sum(figure(sum))];
}
