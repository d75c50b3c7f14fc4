import { type Exact, compare, divide, exact, multiply, subtract } from "../exact";
import type { Day } from "../record";

/**
 * What a month's deductions may run into. Information, not legal advice: the Interim Provisions on
 * Payment of Wages (工资支付暂行规定, 1994, article 16) limit what may be withheld for losses to 20 % of
 * the month's wage, and what remains must not be below the local minimum wage.
 */
export type PayWarning =
  | { readonly code: "overOneFifth"; readonly limit: Exact }
  | { readonly code: "belowMinimumWage"; readonly minimum: Exact; readonly since: Day };

/** The local minimum wage in yuan a month, as the user entered it, and since when it holds. */
export interface MinimumWage {
  readonly amount: Exact;
  readonly since: Day;
}

/**
 * Warnings about withholding an amount from a month's wage.
 * @param wage yuan a month
 * @param withheld yuan, a magnitude
 * @param minimum null where the user entered none
 */
export function payWarnings(
  wage: Exact,
  withheld: Exact,
  minimum: MinimumWage | null,
): readonly PayWarning[] {
  const limit = divide(multiply(wage, exact(20)), exact(100));
  const left = subtract(wage, withheld);
  return [
    ...(compare(withheld, limit) > 0 ? [{ code: "overOneFifth", limit } as const] : []),
    ...(minimum && compare(left, minimum.amount) < 0
      ? [{ code: "belowMinimumWage", minimum: minimum.amount, since: minimum.since } as const]
      : []),
  ];
}
