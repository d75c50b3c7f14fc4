import { type Exact, negate, subtract, zero } from "../exact";
import type { ClauseEntry } from "../rulebook/clauses";
import type { Effect } from "../rulebook/terms";

/**
 * What one unit of each effect does to a card, from the amount that counts for it. A graded item
 * costs what it falls short of its best grade.
 */
export const unitPoints: Record<Effect, (amount: Exact, entry: ClauseEntry) => Exact> = {
  deduct: (amount) => negate(amount),
  bonus: (amount) => amount,
  grade: (amount, entry) => subtract(amount, entry.most),
  sanction: () => zero,
  note: () => zero,
};
