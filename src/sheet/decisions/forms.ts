import { readWhen } from "../read/cell/day";
import { cellText } from "../read/cell/text";
import {
  type AnswerForm,
  type RowCells,
  type RowFault,
  type Written,
  anyPeriod,
  asAppeal,
  asConfirmed,
  asHeading,
  eitherWord,
  inClauses,
  inNumbers,
  inTime,
  inWords,
} from "./answer-forms";
import type { About, DecisionFacts, DecisionKind } from "./decision";

/** An answer about a text, wherever it stands. */
const general = <Answer extends object>({
  read,
  write,
}: AnswerForm<Answer>): AnswerForm<Answer & { readonly text: string }> => ({
  read: (row) => {
    const text = cellText(row.text);
    const answer = text === "" ? "text" : read(row);
    return typeof answer === "string" ? answer : { ...answer, text };
  },
  write: (facts, words) => ({ text: facts.text, ...write(facts, words) }),
});

/** An answer about one record. */
const ofRecord = <Answer extends object>({
  read,
  write,
}: AnswerForm<Answer>): AnswerForm<Answer & About> => ({
  read: (row) => {
    const about = aboutIn(row);
    if (typeof about === "string") return about;
    const answer = read(row);
    return typeof answer === "string" ? answer : { ...answer, ...about };
  },
  write: (facts, words) => ({ ...placeOf(facts), ...write(facts, words) }),
});

const cellAddress = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

function aboutIn(row: RowCells): About | RowFault {
  const cell = cellText(row.cell).toUpperCase().replaceAll("$", "");
  if (cell !== "" && !cellAddress.test(cell)) return "cell";
  const sheet = cellText(row.sheet);
  const when = readWhen(row.date, anyPeriod);
  return {
    at: cell === "" ? { sheet, cell: null } : { sheet, cell },
    text: cellText(row.text),
    person: cellText(row.person),
    date: when?.day ?? when?.period ?? cellText(row.date),
  };
}

const placeOf = ({ at, text, person, date }: About): Written => ({
  sheet: at.sheet,
  cell: at.cell ?? "",
  text,
  person,
  date,
});

const restOrWork = eitherWord("rest", "rest", "work");

const ownDay: AnswerForm<DecisionFacts["ownDay"]> = {
  read: (row) => {
    const day = readWhen(row.text, anyPeriod)?.day;
    const answer = day ? restOrWork.read(row) : "text";
    return typeof answer === "string" || !day ? "text" : { ...answer, day };
  },
  write: (facts, words) => ({ text: facts.day, ...restOrWork.write(facts, words) }),
};

/** How each kind of decision stands in a row of the table. */
export const forms: { readonly [Kind in DecisionKind]: AnswerForm<DecisionFacts[Kind]> } = {
  wording: general(inClauses),
  heading: general(asHeading),
  symbol: general(inWords("means")),
  status: general(eitherWord("void", "withdrawn", "counts")),
  identity: general(inWords("id")),
  ownDay,
  clause: ofRecord(inClauses),
  person: ofRecord(inWords("name")),
  team: ofRecord(inWords("team")),
  date: ofRecord(inTime),
  quantity: ofRecord(inNumbers("quantity")),
  amount: ofRecord(inNumbers("amount")),
  grade: ofRecord(inWords("label")),
  recording: ofRecord(inWords("recording")),
  appeal: ofRecord(asAppeal),
  confirmed: ofRecord(asConfirmed),
};
