import type { Scorecard } from "../../../core";
import type { PlanCell } from "../plan";
import type { Block } from "./plan";
import { peopleIn } from "./formulas";
import { type Column, type Rows, block, column, letter, padded, rowOf, rowsAt } from "./places";
import type { ReportWords } from "../words";

const means = ["deducted", "bonus", "yuan"] as const;
const totals = ["deducted", "bonus", "yuan", "issues"] as const;

/** Who belongs to none of them is told by a formula that names each; Excel takes 8,192 characters. */
const mostTeams = 100;

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
  const framed = groups.filter(({ label }) => typeof label === "string").length * 2;
  const figures = { row: row + 2, rows: framed, column: column("score"), columns: 4 };
  return {
    cells: [padded(heading), rowOf(columns), ...rows, padded("")],
    looks: [
      { look: "total", at: rowsAt(row, 1) },
      { look: "header", at: rowsAt(row + 1, 1) },
      // The rows of the others are blank as long as everybody belongs to a listed team.
      { look: "body", at: rowsAt(row + 2, framed) },
      { look: "figure", at: figures },
      { look: "centered", at: { ...figures, column: column("id"), columns: 2 } },
    ],
    numberFormats: [
      { at: { ...figures, rows: rows.length }, format: "#,##0.00" },
      { at: { ...rowsAt(row + 2, rows.length), column: column("id"), columns: 1 }, format: "0;;" },
    ],
  };
}

/** Everybody first; the teams that have members, in order of their first in the ranking; the others. */
function groupsOf(
  cards: readonly Scorecard[],
  people: Rows,
  first: number,
  words: ReportWords,
): readonly Group[] {
  const { all, others: elsewhere } = words.summary.teams;
  const everybody = `${peopleIn(people)}*(${block("name", people)}<>"")`;
  const teams = [
    ...new Set(cards.flatMap(({ subject: { kind, team } }) => (kind === "person" && team) || [])),
  ];
  const cellOf = (index: number) => `${letter("team")}$${first + 1 + index * 2}`;
  const inTeam = (index: number) => `(${block("team", people)}=${cellOf(index)})`;
  const listed = teams.map((_, index) => inTeam(index + 1));
  const outside = [everybody, ...listed.map((one) => `(1-${one})`)].join("*");
  const othersLabel = { formula: `=IF(SUMPRODUCT(${outside})=0,"","${elsewhere}")` };
  const others = teams.length > mostTeams ? [] : [{ label: othersLabel, members: outside }];
  return [
    { label: all, members: everybody },
    ...teams.map((team, index) => ({ label: team, members: `${everybody}*${inTeam(index + 1)}` })),
    ...others,
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
  const nobody = `${letter("id")}${index + 1}=0`;
  const sumOf = (name: Column) => `SUMPRODUCT(${members},${block(name, people)})`;
  const known = `SUMPRODUCT(${members}*ISNUMBER(${block("score", people)}))`;
  const meanOf = (name: Column) =>
    unless(nobody, `${letter(name)}${index + 2}/${letter("id")}${index + 1}`);
  return [
    rowOf({
      // Its number format leaves 0 blank.
      id: { formula: `=SUMPRODUCT(${members})` },
      name: unless(nobody, `"${mean}"`),
      team: label,
      // Not everybody needs to have a score, but everybody has the other figures.
      score: unless(`${known}=0`, `${sumOf("score")}/${known}`),
      ...Object.fromEntries(means.map((name) => [name, meanOf(name)])),
    }),
    rowOf({
      name: unless(nobody, `"${total}"`),
      ...Object.fromEntries(totals.map((name) => [name, unless(nobody, sumOf(name))])),
    }),
  ];
}
