import type { ReportWords } from "../../sheet";

/** What may be answered to each kind of question. */
export const hints: ReportWords["issues"]["hints"] = {
  wording: "A clause number, or “Not an event”",
  heading: "The heading this column stands for, or “Ignore”",
  symbol: "What this symbol means",
  status: "Withdrawn or Counts",
  identity: "An employee ID",
  ownDay: "Rest or Work",
  clause: "A clause number, or “Not an event”",
  person: "A name or an employee ID",
  team: "A team",
  date: "A date, such as 2026-03-05",
  quantity: "A number",
  amount: "A number",
  grade: "A grade",
  recording: "A recording number",
  appeal: "Under review, Upheld or Revoked",
  confirmed: "Confirmed",
};
