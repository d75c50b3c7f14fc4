import { type Exact, compare, exact } from "../exact";
import type { Condition } from "./schema";

/** Whether a measured figure, in the condition's unit, is one that the condition asks for. */
export function meets({ from, over, under, upTo }: Condition, figure: Exact): boolean {
  const beside = (bound: number | undefined): number | null =>
    bound === undefined ? null : compare(figure, exact(bound));
  return (
    (beside(from) ?? 0) >= 0 &&
    (beside(over) ?? 1) > 0 &&
    (beside(under) ?? -1) < 0 &&
    (beside(upTo) ?? 0) <= 0
  );
}
