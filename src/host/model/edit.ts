import type { Move } from "./move";

/** A change that formulas everywhere have to follow, under the names that sheets have at the time. */
export type Edit =
  | { readonly kind: "move"; readonly sheet: string; readonly move: Move }
  | { readonly kind: "rename"; readonly sheet: string; readonly to: string }
  | { readonly kind: "remove"; readonly sheet: string };
