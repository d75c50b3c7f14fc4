import type { Result } from "../../app";
import type { Locale } from "../../locales";

type Words = Locale["pane"];

/** The name that a card goes by: the person's, else the id, else the team's. */
export const subjectName = ({ subject }: Result, words: Words): string =>
  subject.name ?? subject.id ?? subject.team ?? words.unnamed;

/** What tells the subject from others: id, team and, where there are several months, the month. */
export function subjectDetails(card: Result, words: Words, withMonth: boolean): string[] {
  const { subject, period } = card;
  const parts = [
    subject.name === null ? null : subject.id,
    subject.kind === "team" ? words.wholeTeam : subject.team,
    withMonth && period !== null ? words.month(period) : null,
  ];
  return parts.filter((part) => part !== null);
}

/** Whether two cards are about one person or one team, in whichever month. */
export const isSameSubject = ({ subject: a }: Result, { subject: b }: Result): boolean =>
  a.kind === b.kind &&
  (a.id !== null && b.id !== null ? a.id === b.id : a.name === b.name && a.team === b.team);
