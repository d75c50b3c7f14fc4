import type { ScoreOutcome, SelectedRow } from "../../app";
import type { CellRef, Issue, Line, Scorecard } from "../../core";

/** What the result knows of the row that is selected. */
export interface KnownRow {
  readonly lines: readonly { readonly line: Line; readonly card: number }[];
  readonly issues: readonly Issue[];
  /** Whether the row was read, and holds something else by now. */
  readonly changed: boolean;
  /** The card of the person whom the row names, where no line comes from it. */
  readonly person: { readonly card: Scorecard; readonly index: number } | null;
}

/** Finds the lines and questions that come from the selected row, else the person that it names. */
export function knownRow(outcome: ScoreOutcome, { place, texts }: SelectedRow): KnownRow {
  const { cards, issues, grids } = outcome;
  const changed = isChanged(grids, place, texts);
  const isHere = changed ? () => false : sameRow(place);
  const lines = cards.flatMap((card, index) =>
    card.lines.filter(({ source }) => source.some(isHere)).map((line) => ({ line, card: index })),
  );
  const asked = issues.filter(({ sheet, cell }) => cell !== null && isHere({ sheet, cell }));
  const index = lines.length > 0 ? -1 : cards.findIndex((card) => isNamed(card, texts));
  const card = cards[index];
  return { lines, issues: asked, changed, person: card ? { card, index } : null };
}

/** Rows may have been inserted above, or sorted: then another row stands where one was read. */
function isChanged(
  grids: ScoreOutcome["grids"],
  { sheet, cell }: CellRef,
  texts: readonly string[],
): boolean {
  const grid = grids.find((one) => one.sheet === sheet);
  if (!grid) return false;
  const read = grid.values[Number(rowOf(cell)) - 1 - grid.row] ?? [];
  const held = read.flatMap((value) => (value === null ? [] : [String(value)]));
  return JSON.stringify(held) !== JSON.stringify(texts);
}

const sameRow = ({ sheet, cell }: CellRef) => {
  const row = rowOf(cell);
  return (other: CellRef): boolean => other.sheet === sheet && rowOf(other.cell) === row;
};

const rowOf = (cell: string): string => cell.replace(/\D/g, "");

/** An id tells a person best; several may have one name. */
const isNamed = ({ subject: { id, name } }: Scorecard, texts: readonly string[]): boolean =>
  id === null ? name !== null && texts.includes(name) : texts.includes(id);
