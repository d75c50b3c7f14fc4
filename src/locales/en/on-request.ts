import type { Rulebook } from "../../core";
import type { ReportWords } from "../../sheet";
import { list } from "./phrases";
import { pane } from "./pane";
import { title as titleOf } from "./title";

const monthOf = (period: string | null): string => period ?? "no month";

const called = ({ title, edition }: Rulebook): string => `${titleOf(title)} (${edition} edition)`;

const parts = { rulebook: "General", section: "Section", clause: "Clause" } as const;

/** What the sheets say that are written only when somebody asks for them. */
export const onRequest: Pick<ReportWords, "notices" | "comparison" | "closed" | "gaps"> = {
  notices: {
    name: "Notices",
    title: "Notice of assessment",
    columns: {
      day: "Date",
      clause: "Clause",
      text: "Text",
      arithmetic: "Arithmetic",
      points: "Change",
      state: "State",
      inspector: "Inspector",
    },
    person: ({ id, name, team }, period) =>
      [
        `Name: ${name ?? team ?? "not given"}`,
        ...(id === null ? [] : [`Employee ID: ${id}`]),
        ...(team === null ? [] : [`Team: ${team}`]),
        `Period: ${monthOf(period)}`,
      ].join("    "),
    result: ({ score, yuan, grade }) =>
      [
        ...(score === null ? [] : [`Score: ${score}`]),
        ...(grade === null ? [] : [`Grade: ${grade}`]),
        ...(yuan === "0" && score !== null ? [] : [`Fines and rewards: ${yuan} yuan`]),
      ].join("    "),
    figures: ({ base, deducted, bonus, unit, recordings }) =>
      `${base === null ? "" : `Base ${base}, `}deducted ${deducted} ${unit}, bonus ${bonus} ${unit}${recordings > 1 ? ` (${pane.meanOf(recordings)})` : ""}`,
    sanctions: (sanctions) => `Sanctions: ${sanctions.join("; ")}`,
    signatures: "Employee: ________________    Supervisor: ________________",
    date: "Date: ________________",
  },
  comparison: {
    name: "Comparison",
    title: "Comparison of rulebooks",
    columns: {
      period: "Period",
      id: "Employee ID",
      name: "Name",
      team: "Team",
      score: "Score (A)",
      otherScore: "Score (B)",
      difference: "B less A",
      deducted: "Deducted (A)",
      otherDeducted: "Deducted (B)",
      yuan: "Yuan (A)",
      otherYuan: "Yuan (B)",
      yuanDifference: "Yuan, B less A",
      grade: "Grade (A)",
      otherGrade: "Grade (B)",
    },
    first: (rulebook) => `A: ${called(rulebook)}`,
    second: (rulebook) =>
      `B: ${called(rulebook)}. For comparison only; the other sheets still score by A.`,
    nobody: "There is nobody to score.",
    rules: "Differences of the rules (from A to B)",
    sameRules: "The clauses of both rulebooks are the same.",
    difference: (difference, { field, before, after }) => {
      const at =
        `${parts[difference.of]} ${difference.of === "rulebook" ? "" : difference.id}`.trim();
      if (difference.change !== "changed") {
        return difference.change === "added"
          ? `${at}: B adds “${difference.text}”`
          : `${at}: B lacks “${difference.text}”`;
      }
      return `${at}: ${field ?? difference.field} ${before ?? "(empty)"} → ${after ?? "(empty)"}`;
    },
  },
  closed: {
    name: (period) => `Closed ${period}`,
    title: (period) => `Closed month ${period}`,
    columns: {
      id: "Employee ID",
      name: "Name",
      team: "Team",
      score: "Score",
      deducted: "Deducted",
      bonus: "Bonus",
      yuan: "Fines and rewards (yuan)",
      grade: "Grade",
      issues: "Open questions",
    },
    record: ({ time, rules, inputs }) => [
      `Closed on ${time}. These are values, which no longer follow the ledger.`,
      `Checksum of the rules: ${rules}`,
      `Checksum of the input: ${inputs}`,
    ],
  },
  gaps: {
    name: "Since closing",
    title: "Differences since closing",
    columns: {
      period: "Period",
      id: "Employee ID",
      name: "Name",
      team: "Team",
      score: "Closed score",
      nowScore: "Score now",
      deducted: "Closed deducted",
      nowDeducted: "Deducted now",
      bonus: "Closed bonus",
      nowBonus: "Bonus now",
      yuan: "Closed yuan",
      nowYuan: "Yuan now",
      grade: "Closed grade",
      nowGrade: "Grade now",
      remark: "Remark",
    },
    note: (sheets) =>
      `Compared with ${list(sheets)}, the ledger now gives what follows; the closed figures stay.`,
    same: "The ledger agrees with what was closed.",
    unreadable: (sheet) => `The header of “${sheet}” was changed, so it cannot be compared`,
    added: "Added since",
    removed: "No longer there",
    changed: "Changed",
  },
};
