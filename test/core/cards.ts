import {
  type EventRecord,
  type Rulebook,
  type Scorecard,
  issue,
  score,
  toDecimal,
} from "../../src/core";
import { record } from "./records";

/* What the tests of scoring share: clauses of 1 point, and what a card comes to. */

export const day = "2026-03-02";
export const point = { amount: 1 };
export const yuan = { amount: 50, unit: "yuan" };
export const doubled = { aggravation: { multiplier: 2, when: "情节严重" } };
export const unread = issue("unknownClause", { sheet: "台账", cell: "E2" }, "不明", {
  candidates: [],
});
export const person = (name: string) => ({ id: null, name, team: "一组" });

export function cardOf(
  rulebook: Rulebook,
  records: readonly EventRecord[],
  name: string | null = "林晓",
): Scorecard {
  const asOneTeam = name === null;
  const { cards } = score({ rulebook, records, people: [], ...(asOneTeam ? { asOneTeam } : {}) });
  const card = cards.find(({ subject }) => subject.name === name);
  if (!card) throw new Error(`no card for ${name}`);
  return card;
}
export const figures = ({ score, deducted, bonus, yuan }: Scorecard) => [
  score && toDecimal(score),
  toDecimal(deducted),
  toDecimal(bonus),
  toDecimal(yuan),
];
export const scoreOf = (card: Scorecard) => card.score && toDecimal(card.score);
export const asked = ({ issues }: Scorecard) => issues.map(({ code }) => code);
export const byLinXiao = (said: Partial<Parameters<typeof record>[0]>) =>
  record({ clause: "1.1", name: "林晓", day, ...said });
