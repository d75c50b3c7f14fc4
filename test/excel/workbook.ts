import { Host } from "../../src/host";
import { type Scalar, type Sheet, Workbook, emptyCell } from "../../src/host/model";
import { type NodeOffice, startOffice } from "../../src/host/node";

let office: NodeOffice | null = null;

/** Makes a workbook the one that the real Office.js client works on. */
export async function openInOffice(workbook: Workbook): Promise<Host> {
  const host = new Host(workbook);
  if (office) office.use(host);
  else office = await startOffice({ host });
  return host;
}

afterAll(async () => {
  await office?.dispose();
  office = null;
});

/** A workbook with sheets of values, each from the cell given (A1 by default). */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>>,
  corner: { row: number; column: number } = { row: 0, column: 0 },
): Workbook {
  const workbook = new Workbook("test.xlsx");
  for (const [name, values] of Object.entries(sheets)) {
    fill(workbook.addSheet(name), values, corner);
  }
  return workbook;
}

function fill(
  sheet: Sheet,
  values: readonly (readonly Scalar[])[],
  corner: { row: number; column: number },
): void {
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null) return;
      sheet.put(corner.row + r, corner.column + c, { ...emptyCell, value });
    });
  });
}
