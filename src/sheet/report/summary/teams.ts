import type { Scorecard } from "../../../core";
import type { PlanCell } from "../plan";
import type { Block } from "./plan";
import { peopleIn } from "./formulas";
import { type Rows, block, column, letter, padded, rowOf, rowsAt } from "./places";
import type { ReportWords } from "../words";

const means = ["score", "deducted", "bonus", "yuan"] as const;
const totals = ["deducted", "bonus", "yuan", "issues"] as const;

/** The people of a block that a pair of rows is about, as a product of 0 and 1 for each row. */
interface Group {
  readonly label: PlanCell;
  readonly members: string;
}

/**
 * Means and totals of each team's people and of everybody, as formulas over the ranking: they follow it.
 * A team's own card counts in none. Who has no team, or one that appeared since, stands under "others".
 * @param people the ranking's rows
 * @param row where the block begins
 */
export function teamsBlock(
  cards: readonly Scorecard[],
  people: Rows,
  row: number,
  words: ReportWords,
): Block {
  if (cards.length === 0) return { cells: [], looks: [] };
  const { heading, columns } = words.summary.teams;
  const groups = groupsOf(cards, people, row + 2, words);
  const rows = groups.flatMap((group, index) => pairOf(group, row + 2 + index * 2, people, words));
  const figures = { row: row + 2, rows: rows.length - 2, column: column("score"), columns: 4 };
  return {
    cells: [padded(heading), rowOf(columns), ...rows, padded("")],
    looks: [
      { look: "total", at: rowsAt(row, 1) },
      { look: "header", at: rowsAt(row + 1, 1) },
      // The last two rows are blank as long as nobody belongs to no listed team.
      { look: "body", at: rowsAt(row + 2, rows.length - 2) },
      { look: "figure", at: figures },
      { look: "centered", at: { ...figures, column: column("id"), columns: 2 } },
    ],
    numberFormats: [{ at: { ...figures, rows: rows.length }, format: "#,##0.00" }],
  };
}

/** Everybody first; the teams that have members, in order of their first in the ranking; the others. */
function groupsOf(
  cards: readonly Scorecard[],
  people: Rows,
  first: number,
  words: ReportWords,
): readonly Group[] {
  const { all, others } = words.summary.teams;
  const everybody = `${peopleIn(people)}*(${block("name", people)}<>"")`;
  const teams = [
    ...new Set(cards.flatMap(({ subject: { kind, team } }) => (kind === "person" && team) || [])),
  ];
  const cellOf = (index: number) => `${letter("team")}$${first + 1 + index * 2}`;
  const inTeam = (index: number) => `(${block("team", people)}=${cellOf(index)})`;
  const listed = teams.map((_, index) => inTeam(index + 1));
  const outside = [everybody, ...listed.map((one) => `(1-${one})`)].join("*");
  const othersLabel = { formula: `=IF(SUMPRODUCT(${outside})=0,"","${others}")` };
  return [
    { label: all, members: everybody },
    ...teams.map((team, index) => ({ label: team, members: `${everybody}*${inTeam(index + 1)}` })),
    { label: othersLabel, members: outside },
  ];
}

const unless = (none: string, formula: string) => ({ formula: `=IF(${none},"",${formula})` });

/** A row of means and one of totals; both stay blank where nobody belongs to the group. */
function pairOf(
  { label, members }: Group,
  index: number,
  people: Rows,
  words: ReportWords,
): readonly (readonly PlanCell[])[] {
  const { mean, total } = words.summary.teams;
  const counted = `$${letter("id")}${index + 1}`;
  const meanOf = (name: (typeof means)[number]) => {
    const known = `SUMPRODUCT(${members}*ISNUMBER(${block(name, people)}))`;
    return unless(`${known}=0`, `SUMPRODUCT(${members},${block(name, people)})/${known}`);
  };
  const totalOf = (name: (typeof totals)[number]) =>
    unless(`N(${counted})=0`, `SUMPRODUCT(${members},${block(name, people)})`);
  return [
    rowOf({
      id: unless(`SUMPRODUCT(${members})=0`, `SUMPRODUCT(${members})`),
      name: unless(`N(${counted})=0`, `"${mean}"`),
      team: label,
      ...Object.fromEntries(means.map((name) => [name, meanOf(name)])),
    }),
    rowOf({
      name: unless(`N(${counted})=0`, `"${total}"`),
      ...Object.fromEntries(totals.map((name) => [name, totalOf(name)])),
    }),
  ];
}
