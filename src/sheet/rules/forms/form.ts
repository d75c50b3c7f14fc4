import type { CellValue } from "../../grid";
import { cellText } from "../../read/cell/text";
import type { RuleTableWords } from "../keys";
import { sameJson } from "./same-json";

/** How one kind of value stands in a cell. */
export interface Form<Value> {
  /** What an empty cell stands for; undefined where it says nothing. */
  readonly blank?: Value;
  /** False where a text may begin with a bracket and yet be no JSON. */
  readonly structured?: false;
  /** The value as people write it. It need not be exact: {@link writeCell} holds it against `read`. */
  write(value: Value, words: RuleTableWords): CellValue;
  /** What a text that is not empty says; undefined where that cannot be told. */
  read(text: string): unknown;
}

/** What a cell holds, as JSON; `unreadable` where it is not of its form. */
export type CellReading =
  { readonly is: "empty" | "unreadable" } | { readonly is: "value"; readonly value: unknown };

/**
 * The cell for a value: as people write it where that reads back as the same value, else as JSON,
 * so that nothing is ever lost.
 */
export function writeCell<Value>(
  value: Value | undefined,
  form: Form<Value>,
  words: RuleTableWords,
): CellValue {
  if (value === undefined || sameJson(value, form.blank)) return null;
  const plain = form.write(value, words);
  const reading = readCell(plain, form);
  return reading.is === "value" && sameJson(reading.value, value) ? plain : jsonText(value);
}

export function readCell(
  cell: CellValue,
  form: Pick<Form<unknown>, "read" | "structured">,
): CellReading {
  const text = cellText(cell);
  if (text === "") return { is: "empty" };
  const quoted = fromJson(text, form.structured ?? true);
  const value = quoted === undefined ? form.read(text) : quoted;
  return value === undefined ? { is: "unreadable" } : { is: "value", value };
}

/** Characters that a cell, a file or a clipboard may drop. */
const fragile = /[\u007f-\u009f\u200b-\u200d\u2028\u2029\u2060\ufeff\ufffe\uffff]/g;

/** JSON that survives a cell. */
const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(
    fragile,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

function fromJson(text: string, structured: boolean): unknown {
  if (!text.startsWith('"') && !(structured && /^[[{]/.test(text))) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
