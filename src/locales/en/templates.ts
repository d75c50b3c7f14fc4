import type { TemplateWords } from "../../sheet";
import { title as titleOf } from "./title";

/** Everything that the empty forms say. Their headings are words that the reader knows. */
export const templates: TemplateWords = {
  name: { ledger: "Ledger", listening: "Call checks", daily: "Daily check", monthly: "Month" },
  title: {
    ledger: () => "Ledger",
    listening: () => "Call quality checks",
    daily: (_, day) => `Daily check ${day}`,
    monthly: (_, day) => `Monthly ledger ${day.slice(0, 7)}`,
  },
  columns: {
    date: "Date",
    recording: "Recording",
    id: "Employee ID",
    name: "Name",
    team: "Team",
    item: "Item",
    quantity: "Quantity",
    deducted: "Deduction",
    bonus: "Bonus",
    inspector: "Inspector",
    remark: "Remarks",
  },
  live: "Everybody’s live score stands here once rows are filled in; where something is not certain, score the workbook to see why.",
  liveColumns: [
    "Score (ID)",
    "Score (name)",
    "Score (team)",
    "Score",
    "Score (deducted)",
    "Score (bonus)",
    "Score (yuan)",
    "Score (grade)",
    "Score (questions)",
  ],
  choices: {
    name: "Clauses",
    title: ({ title }) => `${titleOf(title)}: clauses and people for the drop-downs`,
    columns: ["Clause", "Least", "Most", "Name", "Employee ID", "Team"],
  },
  figure: {
    title: "Check the figure",
    message:
      "This figure is outside the clause's range. You may keep it; scoring will ask about it.",
  },
};
