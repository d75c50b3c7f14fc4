import { type Computed, computed } from "../../functions";
import type { Referred } from "../../app";
import type { Parameter } from "./check";
import { type Piece, pieceOf } from "./formula";

/** Why there is no value to show, told by the argument's name. */
export type NoValue = {
  readonly parameter: string;
  readonly because: "unreadable" | "severalCells" | "error";
  readonly error?: string;
};

export type Preview = Computed | NoValue;

/**
 * Calls the function with what stands in the workbook now.
 * @param read what a reference refers to; null where there is no such place
 */
export async function previewOf(
  name: string,
  parameters: readonly Parameter[],
  typed: readonly string[],
  read: (reference: string) => Promise<Referred | null>,
): Promise<Preview> {
  const given: (string | Referred["texts"] | null)[] = [];
  const addresses: string[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const piece = pieceOf(typed[index] ?? "");
    const referred = piece.is === "reference" ? await read(piece.text) : null;
    if (piece.is === "reference") {
      if (!referred) return { parameter: parameter.name, because: "unreadable" };
      const { error, texts } = referred;
      if (error !== null) return { parameter: parameter.name, because: "error", error };
      if (!isMatrix(parameter) && texts.flat().length > 1)
        return { parameter: parameter.name, because: "severalCells" };
    }
    given.push(argument(parameter, piece, referred));
    addresses.push(referred?.address ?? "");
  }
  return computed(name, given, addresses);
}

const isMatrix = ({ dimensionality }: Parameter): boolean => dimensionality === "matrix";

function argument(parameter: Parameter, piece: Piece, referred: Referred | null) {
  if (piece.is === "omitted") return null;
  const texts = referred?.texts ?? [[piece.text]];
  return isMatrix(parameter) ? texts : (texts[0]?.[0] ?? "");
}
