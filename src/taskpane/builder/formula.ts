/** What was typed for an argument, as a formula takes it. */
export type Piece =
  | { readonly is: "omitted" }
  /** A cell or a range; `text` as a formula writes it. */
  | { readonly is: "reference"; readonly text: string }
  | { readonly is: "number"; readonly text: string }
  | { readonly is: "text"; readonly text: string };

const sheet = /(?:'(?:[^']|'')+'|[^\s'"!*?:\\/[\](),;&+<>=^-]+)!/;
const cells = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?/;
const columns = /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/;
const reference = new RegExp(`^(?:${sheet.source})?(?:${cells.source}|${columns.source})$`, "i");

/** A place such as A2, 台账!A:I or 'A 组'!B3:F9, a figure, or a text; quotes make a text of anything. */
export function pieceOf(typed: string): Piece {
  const text = typed.trim().replace(/^=\s*/, "");
  if (text === "") return { is: "omitted" };
  const quoted = /^["“](.*)["”]$/s.exec(text)?.[1];
  if (quoted !== undefined) return { is: "text", text: quoted };
  if (reference.test(text)) return { is: "reference", text };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { is: "number", text };
  return { is: "text", text };
}

/** How an Excel writes formulas: what parts arguments, and what parts a figure's fraction. */
export interface Notation {
  readonly list: string;
  readonly decimal: string;
}

/** As every Excel takes formulas from a program, whatever it shows. */
export const plainNotation: Notation = { list: ",", decimal: "." };

/** An Excel that writes 0,5 needs another sign between arguments. */
export const notationOf = (decimal: string): Notation =>
  decimal === "," ? { list: ";", decimal } : plainNotation;

/** The formula; arguments left out at its end are not written. */
export function formulaOf(
  name: string,
  pieces: readonly Piece[],
  notation = plainNotation,
): string {
  const given = pieces.slice(0, pieces.findLastIndex(({ is }) => is !== "omitted") + 1);
  return `=${name}(${given.map((piece) => written(piece, notation)).join(notation.list)})`;
}

function written(piece: Piece, { decimal }: Notation): string {
  switch (piece.is) {
    case "omitted":
      return "";
    case "reference":
      return piece.text;
    case "number":
      return piece.text.replace(".", decimal);
    case "text":
      return `"${piece.text.replaceAll('"', '""')}"`;
  }
}
