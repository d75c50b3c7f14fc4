import type { Clause, Rulebook } from "../../src/core";
import { clausesOf } from "../../src/core";

const amountText = (amount: Clause["amount"]): string =>
  Array.isArray(amount) ? amount.join("-") : String(amount);

/** The figures of a clause in one line, without its words. */
export function figuresOf(clause: Clause): string {
  const { choices, amount, unit, per, step, subject, effect, allowance, when, sanctions } = clause;
  return [
    choices ? choices.map((choice) => amountText(choice.amount)).join("|") : amountText(amount),
    unit,
    per,
    ...(step ? [`every=${step.of}${step.round}`] : []),
    ...(effect === "deduct" || effect === "bonus" ? [] : [effect]),
    ...(subject === "agent" ? [] : [subject]),
    ...(allowance ? [`free=${allowance.count}/${allowance.per}`] : []),
    ...(clause.aggravation ? [`×${clause.aggravation.multiplier}`] : []),
    ...(when
      ? [`when=${when.from === undefined ? `over${when.over}` : `from${when.from}`}${when.unit}`]
      : []),
    ...(clause.deadline ? [`deadline=${deadlineText(clause.deadline)}`] : []),
    ...(clause.cap === null ? [] : [`cap=${clause.cap}`]),
    ...(sanctions.length > 0 ? [sanctions.join(",")] : []),
  ].join(" ");
}

/** Since when is told in words, which are not compared. */
function deadlineText(deadline: NonNullable<Clause["deadline"]>): string {
  if (!("since" in deadline)) return JSON.stringify(deadline);
  return JSON.stringify({ after: deadline.after, unit: deadline.unit });
}

/** Every clause with a consequence or a limit, as `id figures`. */
export const figureLines = (rulebook: Rulebook): readonly string[] =>
  [...clausesOf(rulebook).values()]
    .map(({ clause }) => clause)
    .filter(({ effect, allowance }) => effect !== "note" || allowance !== null)
    .map((clause) => `${clause.id} ${figuresOf(clause)}`);
