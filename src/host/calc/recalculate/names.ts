import type { Sheet, Workbook } from "../../model";
import { parseFormula } from "../formula/parser";
import { FormulaSyntaxError, type Node } from "../formula/syntax";
import type { Names } from "../graph/precedents";

/** The sheets and defined names of a workbook as formulas find them, at one moment. */
export class BookNames implements Names {
  readonly #sheets = new Map<string, Sheet>();
  readonly #names = new Map<string, Node>();
  readonly #state: string;

  constructor(workbook: Workbook) {
    for (const sheet of workbook.sheets) this.#sheets.set(sheet.name.toLowerCase(), sheet);
    for (const { name, sheet, formula } of workbook.names) {
      this.#names.set(keyOf(sheet, name), parseStored(formula));
    }
    this.#state = stateOf(workbook);
  }

  /** Whether the workbook still has these sheets and names. */
  isCurrent(workbook: Workbook): boolean {
    return this.#state === stateOf(workbook);
  }

  sheetOf(name: string | null): Sheet | undefined {
    return name === null ? undefined : this.#sheets.get(name.toLowerCase());
  }

  nameOf(sheet: Sheet | null, name: string): Node | undefined {
    return this.#names.get(keyOf(sheet, name)) ?? this.#names.get(keyOf(null, name));
  }
}

const keyOf = (sheet: Sheet | null, name: string): string =>
  `${sheet?.id ?? ""} ${name.toLowerCase()}`;

const stateOf = ({ sheets, names }: Workbook): string =>
  JSON.stringify([
    sheets.map(({ id, name }) => [id, name]),
    names.map(({ name, sheet, formula }) => [name, sheet?.id, formula]),
  ]);

/** A formula that a file holds: one that cannot be parsed is kept, not refused. */
export function parseStored(formula: string): Node {
  try {
    return parseFormula(formula.replace(/^=/, ""));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return { kind: "unsupported", reason: "syntax" };
    throw error;
  }
}
