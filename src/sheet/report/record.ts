import {
  type Period,
  type Rulebook,
  type Scorecard,
  rulebookHash,
  sum,
  toNumber,
} from "../../core";
import { headed } from "./headed";
import type { PlanCell, SheetPlan } from "./plan";
import { type ReportWords, recordColumns } from "./words";

/** What a run read and gave, so that a dispute can be settled from it later. */
export interface Run {
  /** Excel's number for the moment, by the user's clock. */
  readonly time: number;
  readonly rulebook: Rulebook;
  /** The sheet whose table the rulebook was read from; null for a built-in one. */
  readonly ruleSheet: string | null;
  /** The month that was asked for; null for every month found. */
  readonly period: Period | null;
  readonly read: readonly { readonly sheet: string; readonly range: string }[];
  readonly records: number;
  readonly cards: readonly Scorecard[];
  readonly issues: number;
  /** The SHA-256 of everything that the result was made of. */
  readonly inputs: string;
}

const widths = [20, 30, 12, 26, 8, 8, 10, 10, 10, 12, 34, 34];
const centered = ["time", "period", "records", "people", "issues"] as const;
const firstRow = 3;

/** The sheet of runs: each adds a row below the last, and no row is ever changed. */
export function planRecord(run: Run, words: ReportWords): SheetPlan {
  const { name, title, note, columns } = words.record;
  const header = recordColumns.map((column) => columns[column]);
  const body = [rowOf(run, words)];
  const sheet = headed({ title, about: [note], header, body, footer: words.footer });
  const first = { row: firstRow, rows: 1 };
  return {
    ...sheet,
    kind: "record",
    name,
    tabColor: "#7F7F7F",
    columnWidths: widths,
    looks: [
      ...sheet.looks,
      { look: "prose", at: { ...first, column: 0, columns: recordColumns.length } },
      ...centered.map((column) => ({
        look: "centered" as const,
        at: { ...first, column: recordColumns.indexOf(column), columns: 1 },
      })),
    ],
    numberFormats: [{ at: { ...first, column: 0, columns: 1 }, format: "yyyy-mm-dd hh:mm:ss" }],
    appendFrom: firstRow,
  };
}

function rowOf(run: Run, words: ReportWords): readonly PlanCell[] {
  const { rulebook, cards, period } = run;
  const months = [...new Set(cards.map((card) => card.period))].toSorted((a, b) =>
    (a ?? "") < (b ?? "") ? -1 : 1,
  );
  const cells: Record<(typeof recordColumns)[number], PlanCell> = {
    time: run.time,
    rulebook: words.record.rulebook(rulebook),
    hash: rulebookHash(rulebook),
    period: (period === null ? months : [period]).map(words.periodLine).join("、"),
    read: [
      ...run.read.map(({ sheet, range }) => `${sheet}!${range}`),
      ...(run.ruleSheet === null ? [] : [words.record.ruleSheet(run.ruleSheet)]),
    ].join("\n"),
    records: run.records,
    people: cards.length,
    issues: run.issues,
    deducted: toNumber(sum(cards.map((card) => card.deducted))),
    bonus: toNumber(sum(cards.map((card) => card.bonus))),
    yuan: toNumber(sum(cards.map((card) => card.yuan))),
    inputs: run.inputs,
  };
  return recordColumns.map((column) => cells[column]);
}
