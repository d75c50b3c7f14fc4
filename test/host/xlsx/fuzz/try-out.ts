import { type Scalar, type Workbook, emptyCell } from "../../../../src/host/model";
import { XlsxError, openXlsx, saveXlsx } from "../../../../src/host/xlsx";
import type { Mutant, Seed } from "./mutate";

export type Outcome = "refused" | "opened";

/**
 * Opens a damaged workbook; where that goes, changes and saves it and opens the result.
 * @throws Error where anything else happens than a refusal by name or a file that keeps what it says
 */
export function tryOut(mutant: Mutant, seed: Seed): Outcome {
  const book = openOrRefuse(mutant.bytes);
  if (book === null) return "refused";
  // Checksums stand guard over the parts: what opens nevertheless must say what it said before.
  if (mutant.raw) expectSame(valuesOf(book), valuesOf(openXlsx(seed.bytes, "seed.xlsx")));
  const sheet = book.active;
  const style = book.styles.derive(sheet.cell(1, 1).style, { fill: "#FFC7CE" });
  sheet.put(1, 1, { ...emptyCell, value: "改", style });
  sheet.put(7, 3, { ...emptyCell, value: 8, formula: "=UNIQUE(A1:A2)" });
  sheet.notes.set("1,1", "批注");
  book.addSheet(freeName(book)).put(0, 0, { ...emptyCell, value: 1 });
  const again = openXlsx(saveXlsx(book), "again.xlsx");
  expectSame(valuesOf(again), valuesOf(book));
  return "opened";
}

function openOrRefuse(bytes: Uint8Array): Workbook | null {
  try {
    return openXlsx(bytes, "mutant.xlsx");
  } catch (error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
      if (cause instanceof TypeError && !/decode|encoded/.test(cause.message)) throw error;
      if (cause instanceof RangeError && /call stack|array length/i.test(cause.message))
        throw error;
    }
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

function freeName(book: Workbook): string {
  let number = 1;
  while (book.sheet(`新${number}`)) number++;
  return `新${number}`;
}

/** Every cell that holds something, by its sheet and place. */
function valuesOf(book: Workbook): Map<string, Scalar> {
  const values = new Map<string, Scalar>();
  for (const sheet of book.sheets) {
    for (const [row, cells] of sheet.rows()) {
      cells.forEach(({ value } = emptyCell, column) => {
        if (value !== null) values.set(`${sheet.name}!${row},${column}`, value);
      });
    }
  }
  return values;
}

function expectSame(after: ReadonlyMap<string, Scalar>, before: ReadonlyMap<string, Scalar>): void {
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(place), after.get(place)].map(String);
    if (was !== is) throw new Error(`${place} was ${was} and is ${is}`);
  }
}
