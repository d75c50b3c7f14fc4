import type { CellError, Scalar } from "../model";

/** One call of an add-in's function, as the functions runtime takes it. */
export interface Invocation {
  /** As registered, in capitals. */
  readonly name: string;
  /** A block for a range of several cells or an array; undefined for an argument left out. */
  readonly args: readonly (Scalar | readonly (readonly Scalar[])[] | undefined)[];
  /** The calling cell, such as "'My sheet'!A1". */
  readonly address: string;
  /** For each argument the address it names, with its sheet; null where it is no reference. */
  readonly parameterAddresses: readonly (string | null)[];
}

export type InvocationResult =
  { readonly value: Scalar | readonly (readonly Scalar[])[] } | { readonly error: CellError };

/** The functions that an add-in has registered. */
export interface CustomFunctions {
  /** In capitals, as written in formulas. */
  readonly names: ReadonlySet<string>;
  /** Calls them all at once. @returns the results in the order of the calls */
  invoke(calls: readonly Invocation[]): Promise<readonly InvocationResult[]>;
}

/** What a workbook has before an add-in has registered anything. */
export const noFunctions: CustomFunctions = {
  names: new Set(),
  invoke: () => Promise.resolve([]),
};
