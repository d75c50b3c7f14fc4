import type { Day } from "../../../../src/core";
import type { CellValue } from "../../../../src/sheet";
import type { ExpectedRecord, LabelledCase, LabelledSheet, Question } from "../case";

type Rows = LabelledSheet["rows"];
type Told = Partial<Omit<ExpectedRecord, "cell" | "person" | "clause" | "day">>;
type Unplaced<Placed extends { readonly sheet: string }> = Omit<Placed, "sheet"> & {
  readonly sheet: string | null;
};

export interface Labels {
  readonly records: readonly Unplaced<ExpectedRecord>[];
  readonly people?: readonly string[];
  readonly asked?: readonly Unplaced<Question>[];
  readonly merges?: readonly string[];
}

/** A record that the sheet tells; without a sheet it stands in the book's first. */
export const record = (
  cell: string,
  person: string | null,
  clause: string | null,
  when: Day | null,
  told: Told = {},
): Unplaced<ExpectedRecord> => ({
  sheet: null,
  cell,
  person,
  clause,
  day: when?.length === 10 ? when : null,
  period: when?.length === 7 ? when : null,
  id: null,
  team: null,
  quantity: null,
  figure: null,
  recording: null,
  void: false,
  ...told,
});

export const ask = (cell: string): Unplaced<Question> => ({ sheet: null, cell, code: null });

/** One book, its first sheet given by its tab's name and its rows. */
export function book(
  name: string,
  [layout, rulebook]: readonly [layout: string, rulebook: string],
  [tab, rows]: readonly [tab: string, rows: Rows],
  labels: Labels,
  more: readonly (readonly [tab: string, rows: Rows])[] = [],
): LabelledCase {
  const placed = <Placed extends { readonly sheet: string | null }>(list: readonly Placed[]) =>
    list.map((one) => ({ ...one, sheet: one.sheet ?? tab }));
  return {
    name,
    layout,
    rulebook,
    range: false,
    sheets: [sheet(tab, rows, labels.merges), ...more.map(([other, cells]) => sheet(other, cells))],
    expects: {
      records: placed(labels.records),
      people: labels.people ?? [],
      asked: placed(labels.asked ?? []),
      rules: [],
    },
  };
}

/** Rows of one length, as a used range has them. */
function sheet(name: string, rows: Rows, merges: readonly string[] = []): LabelledSheet {
  const width = Math.max(...rows.map(({ length }) => length));
  const even = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]);
  return { name, rows: even, merges, hiddenRows: [] };
}
