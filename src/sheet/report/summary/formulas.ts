import { columnName, quotedText } from "../../address";
import { type Rows, block, letter } from "./places";
import { type ReportWords, summaryColumns } from "../words";

/**
 * 1 for each row of a block that is about a person, 0 for blank rows and for a team's own card, whose row
 * has no id and the team's name twice.
 */
export const peopleIn = (rows: Rows): string => {
  const [id, name, team] = [block("id", rows), block("name", rows), block("team", rows)];
  return `((${id}<>"")+(${name}<>${team})>0)`;
};

/** The place among the people of the block; equal figures share one. Teams have none. */
export function rankFormula(figure: string, index: number, people: Rows): string {
  const row = index + 1;
  const [id, name, team] = [letter("id"), letter("name"), letter("team")];
  const all = `${figure}$${people.first + 1}:${figure}$${people.first + people.count}`;
  const aTeam = `AND(${id}${row}="",${name}${row}=${team}${row})`;
  const ahead = `ISNUMBER(${all})*(${all}>${figure}${row})*${peopleIn(people)}`;
  return `=IF(OR(${figure}${row}="",${aTeam}),"",1+SUMPRODUCT(${ahead}))`;
}

/** Says in words what the colours of a row say. */
export function stateFormula(index: number, base: number | null, words: ReportWords): string {
  const { asked, fined, above } = words.summary.states;
  const cell = (name: "issues" | "yuan" | "score") => `N(${letter(name)}${index + 1})`;
  const rest = base === null ? `""` : `IF(${cell("score")}>${base},${quotedText(above)},"")`;
  return `=IF(${cell("issues")}>0,${quotedText(asked)},IF(${cell("yuan")}<0,${quotedText(fined)},${rest}))`;
}

/** What is noted beside the ranking about this row's person: found by id, name and team together. */
export function remarkFormula(index: number, people: Rows): string {
  const first = summaryColumns.length + 1;
  const noted = (offset: number): string => {
    const name = columnName(first + offset);
    return `${name}$${people.first + 1}:${name}$${people.first + people.count}`;
  };
  const same = (["id", "name", "team"] as const).map(
    (name, offset) => `(${noted(offset)}=${letter(name)}${index + 1})`,
  );
  const found = `IFERROR(LOOKUP(2,1/(${same.join("*")}),${noted(same.length)}),"")`;
  return `=IF(${letter("name")}${index + 1}="","",${found})`;
}
