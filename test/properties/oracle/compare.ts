import {
  type EventRecord,
  type Exact,
  type ListedRecording,
  type Rulebook,
  type Scorecard,
  score,
  zero,
} from "../../../src/core";
import { people as staff } from "./arbitraries";
import * as f from "./fraction";
import type { OracleCard } from "./card";
import { oracle, rulesOf } from "./oracle";
import type { Rule } from "./settle";

/* What both scorers say of a card, in one form that can be compared and read. */

const decimal = (figure: Exact | null) => figure && f.show(f.from(figure));

const product = (rules: ReadonlyMap<string, Rule>) => (card: Scorecard) => {
  const { subject } = card;
  return {
    subject: subject.kind === "team" ? `team ${subject.team}` : `person ${subject.name}`,
    period: card.period,
    score: decimal(card.score),
    deducted: decimal(card.deducted),
    bonus: decimal(card.bonus),
    yuan: decimal(card.yuan),
    grade: card.grade,
    sanctions: [...new Set(card.sanctions.map((s) => `${s.sanction} ${s.clause}`))].sort(),
    lines: card.lines
      .filter(({ kind }) => kind === "clause")
      .map((line) => {
        const amount = f.from(line.amount ?? zero);
        const price = f.times(amount, f.from(line.multiplier));
        const charged = f.from(line.charged ?? zero);
        const graded = rules.get(line.clause)?.clause.effect === "grade";
        const each = graded ? null : price;
        return shown(line.clause, line.status, charged, each, f.from(line.points));
      })
      .sort(),
    recordings: card.recordings.map(heard).sort(),
    open: card.provisional,
    asks: asked(card.issues.map(({ code }) => code)),
  };
};

const heard = ({ score: own, deducted, bonus }: Scorecard["recordings"][number]) =>
  `${decimal(own)} −${decimal(deducted)} +${decimal(bonus)}`;

const openCodes = new Set([
  "unknownClause",
  "missingSubject",
  "missingPeriod",
  "missingDay",
  "quantityFromFigure",
  "missingGrade",
  "severalGrades",
  "missingRecording",
]);

function naive(card: OracleCard) {
  const text = (figure: f.Fraction | null) => figure && f.show(figure);
  return {
    subject: card.subject,
    period: card.period,
    score: text(card.score),
    deducted: text(card.deducted),
    bonus: text(card.bonus),
    yuan: text(card.yuan),
    grade: card.grade,
    sanctions: card.sanctions,
    lines: card.outcomes
      .map((o) => {
        const each = o.clause.effect === "grade" ? null : o.price;
        return shown(o.clause.id, statusOf(o), o.charged, each, o.points);
      })
      .sort(),
    recordings: card.recordings,
    open: [...card.asks].some((code) => openCodes.has(code)),
    asks: asked([...card.asks]),
  };
}

/** Of the rows that name nobody one stands for the others, so these are compared by `open` alone. */
const ofNobody = new Set(["missingSubject", "unknownClause", "missingPeriod"]);
const asked = (codes: readonly string[]) =>
  [...new Set(codes)].filter((code) => !ofNobody.has(code)).sort();

/** Which recording a row is on does not change what it costs. */
const statusOf = ({ status, asks }: OracleCard["outcomes"][number]) =>
  status !== "void" && asks.some((code) => openCodes.has(code) && code !== "missingRecording")
    ? "provisional"
    : status;

/** What a row that charges nothing would have cost is nobody's matter; a grade has no price. */
const shown = (
  clause: string,
  status: string,
  charged: f.Fraction,
  price: f.Fraction | null,
  points: f.Fraction,
) =>
  charged[0] === 0n
    ? `${clause} ${status}`
    : `${clause} ${status} ${f.show(charged)} × ${price ? f.show(price) : "…"} = ${f.show(points)}`;

const byName = (a: { subject: string; period: string | null }, b: typeof a) =>
  `${a.subject}|${a.period}` < `${b.subject}|${b.period}` ? -1 : 1;

const [listed] = staff;
const people = listed ? [listed] : [];

/** Both sets of cards, as text. */
export function bothSay(
  rulebook: Rulebook,
  records: readonly EventRecord[],
  recordings: readonly ListedRecording[],
  asOneTeam: boolean,
) {
  const reading = { records, people, recordings };
  const { cards } = score({ rulebook, ...reading, ...(asOneTeam ? { asOneTeam } : {}) });
  return {
    product: cards.map(product(rulesOf(rulebook))).sort(byName),
    oracle: oracle(rulebook, { ...reading, asOneTeam })
      .map(naive)
      .sort(byName),
  };
}
