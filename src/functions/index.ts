import * as functions from "./functions";

type Cells = readonly (readonly unknown[])[];

/** What a call gives: rows of cells, or a sentence that says why not. */
export type Computed = { readonly cells: Cells } | { readonly fault: string };

/**
 * Calls one of the custom functions as Excel does.
 * @param given its arguments, null for one left out; a range as rows of texts
 * @param addresses where each argument stands, "" for one that was typed
 */
export function computed(
  name: string,
  given: readonly (string | Cells | null)[],
  addresses: readonly string[],
): Computed {
  // Each has parameters of its own, which their descriptions told the caller.
  const calls = functions as unknown as Readonly<Record<string, (...all: unknown[]) => unknown>>;
  try {
    const value = calls[name]?.(...given, { parameterAddresses: addresses });
    return { cells: Array.isArray(value) ? (value as Cells) : [[value]] };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
