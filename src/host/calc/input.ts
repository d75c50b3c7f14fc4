import { isDateFormat } from "numfmt";
import { CellError, type Scalar, errorCodes } from "../model";
import { normalized, tokenize } from "./formula/tokens";
import { type Node } from "./formula/syntax";
import { parseTokens } from "./formula/parser";
import { typedNumber } from "./evaluate/typed";
import { from1900To1904 } from "./functions/calendar";

/** What an input puts into a cell. */
export type Content =
  | { readonly kind: "keep" }
  | { readonly kind: "value"; readonly value: Scalar; readonly format: string | null }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly node: Node;
      readonly format: string | null;
    };

const keep: Content = { kind: "keep" };
const valueOf = (value: Scalar, format: string | null = null): Content => ({
  kind: "value",
  value,
  format,
});

/**
 * Reads an input as Excel does, typed or written through Office.js.
 * @param date1904 whether the workbook's dates count from 1904
 * @param asText whether the cell's number format is text ("@"): then everything stays as written
 * @throws FormulaSyntaxError for a formula that Excel would refuse
 */
export function contentOf(input: Scalar | undefined, asText: boolean, date1904 = false): Content {
  if (input === null || input === undefined) return keep;
  if (typeof input !== "string")
    return valueOf(asText && !(input instanceof CellError) ? shown(input) : input);
  if (input === "") return valueOf(null);
  if (input.startsWith("'")) return valueOf(input.slice(1));
  if (asText) return valueOf(input);
  return /^[=＝]./s.test(input) ? formulaOf(input.slice(1)) : typed(input, date1904);
}

const shown = (input: number | boolean): string =>
  typeof input === "number" ? String(input) : input ? "TRUE" : "FALSE";

function formulaOf(text: string): Content {
  const tokens = tokenize(text);
  const node = parseTokens(text, tokens);
  const format = node.kind === "call" ? (dateFormats[node.name] ?? null) : null;
  return { kind: "formula", formula: `=${normalized(tokens)}`, node, format };
}

/** The number formats that Excel gives to a cell in which such a formula is entered. */
const dateFormats: Readonly<Record<string, string>> = {
  DATE: "yyyy/m/d",
  TODAY: "yyyy/m/d",
  NOW: "yyyy/m/d h:mm",
  TIME: "h:mm AM/PM",
};

function typed(text: string, date1904: boolean): Content {
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return valueOf(word === "TRUE");
  const code = errorCodes.find((known) => known === word);
  if (code) return valueOf(new CellError(code));
  const number = typedNumber(text);
  if (!number) return valueOf(text);
  const { number: read, format } = number;
  // A time alone is no day of any calendar.
  const isDay = format !== null && read >= from1900To1904 && isDateFormat(format);
  return valueOf(date1904 && isDay ? read - from1900To1904 : read, format);
}
