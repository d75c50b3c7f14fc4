import type {
  Amount,
  Per,
  Question,
  QuestionCode,
  QuestionFacts,
  RuleKind,
  RuleUnit,
  SanctionKind,
} from "../../regulation";
import { sentenceFor } from "../sentence";
import { list, quoted } from "./phrases";

const kinds: Readonly<Record<RuleKind, string>> = {
  deduct: "deduction",
  bonus: "bonus",
  fine: "fine",
  reward: "reward",
  sanction: "sanction",
  cap: "limit",
  sectionBonus: "bonus without deductions",
  none: "requirement",
};

const units: Readonly<Record<RuleUnit, string>> = {
  point: "points",
  yuan: "yuan",
  percent: "%",
  dayWage: "days' wages",
  minute: "minutes",
};

const counted: Readonly<Record<Per, string>> = {
  occurrence: "time",
  person: "person",
  personTime: "person-time",
  case: "case",
  order: "order",
  call: "call",
  item: "item",
  document: "document",
  place: "place",
  question: "question",
  shift: "shift",
  second: "second",
  minute: "minute",
  hour: "hour",
  halfDay: "half day",
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  percent: "percentage point",
  permille: "per mille",
  point: "point",
  recording: "recording",
};

const sanctions: Readonly<Record<SanctionKind, string>> = {
  dismissal: "dismissal",
  wageForfeit: "loss of wages",
  notice: "public notice",
  compensation: "compensation",
  liability: "liability",
  absence: "counted as absence",
  warning: "warning",
  criticism: "reprimand",
  demerit: "demerit",
  suspension: "suspension",
  demotion: "demotion",
  retraining: "retraining",
  disqualification: "disqualification",
  late: "counted as late",
  earlyLeave: "counted as leaving early",
  other: "dealt with otherwise",
};

const figure = (amount: Amount): string => {
  if (typeof amount === "number") return String(amount);
  return amount[1] === null ? `${amount[0]} or more` : `${amount[0]}–${amount[1]}`;
};

/** What each code asks: what was read, and what to decide. The clause stands beside it. */
const sentences: { readonly [Code in QuestionCode]: (facts: QuestionFacts[Code]) => string } = {
  unitMissing: ({ words, assumed }) =>
    assumed === null
      ? `${quoted(words)} has no unit; it may be points or yuan. Add the unit.`
      : `${quoted(words)} has no unit; “${units[assumed]}” is assumed. Please confirm.`,
  directionMissing: ({ words, assumed }) =>
    `${quoted(words)} does not say whether it takes or gives; a ${kinds[assumed]} is assumed. Please confirm.`,
  amountMissing: ({ words }) =>
    `${quoted(words)} has no amount. Add the amount, or mark it as without points.`,
  amountOpen: ({ words, from }) =>
    `${quoted(words)} has a least amount, ${from}, but no most; ${from} is assumed. Add the most, or a fixed amount.`,
  rangeReversed: ({ words }) =>
    `The range in ${quoted(words)} runs from high to low; it was turned round. Check it.`,
  figureMended: ({ words, read }) =>
    `A figure in ${quoted(words)} may have been scanned wrongly; it was read as ${figure(read)}. Check it.`,
  figureUnread: ({ words }) =>
    `${quoted(words)} is not in the rule. If it changes no score, confirm; if it does, change the rule: its amount, condition or steps.`,
  wordsUnread: ({ words }) =>
    `${quoted(words)} was not fully understood and may change scores. If the rule says it all, confirm; if not, change it.`,
  limitUnread: ({ words }) =>
    `${quoted(words)} is a condition that is not in the rule. If it changes no score, confirm; if it does, change the rule and fill in its condition.`,
  aboveUnclear: ({ words }) =>
    `Which of the clauses above does ${quoted(words)} apply to? The same section is assumed. Please confirm.`,
  consequenceUnread: ({ words }) =>
    `${quoted(words)} may be a consequence that was not understood. If it carries no score, confirm; if it takes points or is a sanction, change the rule.`,
  countUnclear: ({ words, count }) =>
    `Does ${quoted(words)} mean occurrence number ${count}, or every ${count} occurrences? Write which.`,
  howOften: ({ words }) =>
    `Is ${quoted(words)} given once in that time, or each time? Each time is assumed. Please confirm.`,
  multiplierMissing: ({ words }) =>
    `${quoted(words)} does not say how many times heavier. Write the multiple.`,
  capMissing: ({ words }) =>
    `${quoted(words)} does not say how many points the item has. Write the most that is deducted.`,
  shareMissing: ({ words }) =>
    `${quoted(words)} is a percentage of what? Write wages, performance pay or points.`,
  measureUnknown: ({ words }) =>
    `The counting word in ${quoted(words)} is not known; items are assumed. Please confirm.`,
  tiers: ({ count }) =>
    `This clause has ${count} tiers. A rule table cannot choose one by a figure, so they are options; write the tier in the record.`,
  payShare: ({ words }) =>
    `${quoted(words)} goes by wages, which a rule table cannot compute yet. Use a fixed amount, or settle it elsewhere.`,
  perNotHeld: ({ per, quantity }) =>
    `A rule table cannot count “per ${quantity === 1 ? "" : `${quantity} `}${counted[per]}”; occurrences are counted. Write the converted number in the record.`,
  roundUnclear: ({ words, per, quantity }) =>
    `${quoted(words)} does not say what less than ${quantity} ${counted[per]}s cost; for now nothing. Confirm.`,
  beyondUnclear: ({ words }) =>
    `Does ${quoted(words)} count only what lies beyond, or all of it? All of it for now. If only what lies beyond, write just that in the records.`,
  thresholdNotHeld: ({ words }) =>
    `A rule table cannot judge the condition ${quoted(words)}, so every record counts. Record only what meets it.`,
  sanctionNotHeld: ({ sanctions: held, words }) =>
    `A rule table cannot hold the sanction in ${quoted(words)} (${list(held.map((kind) => sanctions[kind]))}); it stays in the text only. Keep it elsewhere.`,
  multiplierNotHeld: ({ words, multiplier }) =>
    `${quoted(words)} grows to ${multiplier} times with the number of occurrences, which a rule table cannot judge. Write the multiple in the record.`,
  capNotHeld: ({ words }) =>
    `A rule table cannot hold the limit in ${quoted(words)}. Check the summed result.`,
  draftFull: ({ most }) =>
    `A section of a rule table takes ${most} clauses; this one was left out. Divide the text and read each part.`,
  rulesNotHeld: ({ count }) =>
    `This clause has ${count} different kinds of amounts; a rule table kept the first. Make clauses of the others.`,
};

/** A question about a clause's reading as a person reads it. */
export const questionSentence = ({ code, facts }: Question): string =>
  sentenceFor(sentences, code, facts);

/** What each code asks about, in a few words that stand above several such questions. */
const questionKinds: Readonly<Record<QuestionCode, string>> = {
  unitMissing: "No unit",
  directionMissing: "Deduction or bonus not said",
  amountMissing: "No amount",
  amountOpen: "Only a least amount",
  rangeReversed: "Range from high to low",
  figureMended: "Figure may be misread",
  figureUnread: "A figure not used",
  wordsUnread: "Words not understood",
  limitUnread: "A limit not used",
  aboveUnclear: "Unclear which clauses it covers",
  consequenceUnread: "Consequence not said",
  countUnclear: "The nth time or every n times",
  howOften: "Once or each time",
  multiplierMissing: "No multiplier",
  capMissing: "No maximum",
  shareMissing: "Percentage of what",
  tiers: "Steps",
  payShare: "Part of the pay",
  measureUnknown: "Unknown measure",
  perNotHeld: "Not counted by this measure",
  roundUnclear: "What a part costs",
  beyondUnclear: "Counted from where",
  thresholdNotHeld: "Condition not checked",
  sanctionNotHeld: "Sanction not kept",
  multiplierNotHeld: "Multiplied by the count",
  capNotHeld: "Maximum not kept",
  draftFull: "Too many clauses",
  rulesNotHeld: "Several kinds of amounts",
};

export const regulation = { kinds, units, counted, sanctions, questionKinds, questionSentence };
