import type { Clause, Condition } from "../../core";
import type { Locale } from "../../locales";

/** A clause as the rulebook will use it, in a few words. */
export function inWords(clause: Clause, words: Locale): string {
  const { drafting, regulation } = words;
  const sanctions = clause.sanctions.map((sanction) => regulation.sanctions[sanction]);
  const main = scored(clause, words) ?? (sanctions.length > 0 ? [] : [drafting.note]);
  return [...main, ...sanctions, ...limits(clause, words)].join(drafting.and);
}

function scored(clause: Clause, words: Locale): readonly string[] | null {
  const { effect, amount, choices, unit, per, step } = clause;
  if (effect !== "deduct" && effect !== "bonus") return null;
  const say = (figures: Clause["amount"]): string =>
    words.drafting.figure(
      effect,
      figuresIn(figures ?? 0, words),
      words.drafting.units[unit],
      step
        ? words.drafting.step(step.of, words.regulation.counted[per], step.round)
        : words.regulation.counted[per],
    );
  if (!choices) return [say(amount)];
  return choices.map((choice) => words.drafting.choice(choice.label, say(choice.amount)));
}

const figuresIn = (amount: number | readonly [number, number], { drafting }: Locale): string =>
  typeof amount === "number"
    ? String(amount)
    : drafting.range(String(amount[0]), String(amount[1]));

function limits(clause: Clause, { drafting, rules: { table } }: Locale): readonly string[] {
  const { aggravation, allowance, cap, deadline, subject, unit, when } = clause;
  return [
    ...(when ? [drafting.conditional(condition(when, table))] : []),
    ...(deadline ? [drafting.due(due(deadline, table))] : []),
    ...(allowance ? [drafting.allowance(table.allowance(allowance.count, allowance.per))] : []),
    ...(aggravation ? [table.aggravation(aggravation.multiplier, aggravation.when)] : []),
    ...(cap === null ? [] : [drafting.cap(String(cap), drafting.units[unit])]),
    ...(subject === "agent" ? [] : [drafting.charged(table.choices.subject[subject])]),
  ];
}

type Table = Locale["rules"]["table"];

function condition(when: Condition, { bounds, choices }: Table): string {
  const sides = ["from", "over", "under", "upTo"] as const;
  const said = sides.flatMap((side) =>
    when[side] === undefined ? [] : `${bounds[side]} ${when[side]}`,
  );
  const spoken = Object.entries(choices.measureUnit).find(([unit]) => unit === when.unit)?.[1];
  return `${said.join("，")} ${spoken ?? when.unit}`;
}

function due(deadline: NonNullable<Clause["deadline"]>, table: Table): string {
  if ("time" in deadline) return table.daily(deadline.time);
  if ("monthDay" in deadline) return table.monthly(deadline.monthDay, deadline.roll !== null);
  return table.after(deadline.after, deadline.unit, deadline.since);
}
