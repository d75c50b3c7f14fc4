import { exact, isNegative, negate, subtract, sum, toDecimal } from "../exact";
import { type Issue, issue } from "../issue";
import { type MinimumWage, payWarnings } from "../pay/guard";
import type { Wage } from "../record";
import type { Rulebook } from "../rulebook/schema";
import type { Line } from "../scorecard";

/** What the fines of a card would leave of the month's wage, where it is known. */
export function wageIssues(
  rulebook: Rulebook,
  lines: readonly Line[],
  wage: Wage | undefined,
): readonly Issue[] {
  if (!wage) return [];
  const fines = lines.filter(({ unit, points }) => unit === "yuan" && isNegative(points));
  const withheld = negate(sum(fines.map(({ points }) => points)));
  const left = toDecimal(subtract(wage.amount, withheld));
  return payWarnings(wage.amount, withheld, minimumWage(rulebook)).map((warning) =>
    warning.code === "overOneFifth"
      ? issue(warning.code, wage.source, toDecimal(wage.amount), {
          withheld: toDecimal(withheld),
          wage: toDecimal(wage.amount),
          limit: toDecimal(warning.limit),
        })
      : issue(warning.code, wage.source, toDecimal(wage.amount), {
          left,
          minimum: toDecimal(warning.minimum),
          since: warning.since,
        }),
  );
}

/**
 * The minimum wage that the company entered: the parameters `minimumWage` in yuan a month, and
 * `minimumWageSince` as a date such as 20250701.
 */
function minimumWage({ parameters }: Rulebook): MinimumWage | null {
  const entered = (id: string): number | null =>
    parameters.find((parameter) => parameter.id === id)?.default ?? null;
  const amount = entered("minimumWage");
  const since = /^(\d{4})(\d{2})(\d{2})$/.exec(String(entered("minimumWageSince") ?? ""));
  if (amount === null || !since) return null;
  return { amount: exact(amount), since: since.slice(1).join("-") };
}
