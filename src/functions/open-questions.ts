import { type Issue, type Rulebook, score } from "../core";
import { builtInRulebooks } from "../rulebooks";
import { type Grid, choicesFor, placeOf, questions, readBook } from "../sheet";
import { notAvailable } from "./fault";
import { type Shown, placeName } from "./rows";
import { type RangeArguments, readRange } from "./score-range";
import { words } from "./words";

/**
 * What was not understood in a range, a row each: the sheet's row, the cell, what was read, the
 * reason, and what would settle it; a single row where nothing is open.
 * @throws Fault where there is nothing to read
 */
export function openQuestions(given: Omit<RangeArguments, "period">): Shown[][] {
  const { rulebook, reading } = readRange(given, explainsMost);
  const { issues } = score({ rulebook, ...reading });
  const ask = questions(reading);
  const rows = [...new Set([...reading.issues, ...issues])].map((issue): Shown[] => {
    const { kind } = ask(issue);
    const choices = choicesFor(issue, words.decisions);
    const settles = kind === null ? "" : choices.join("\n") || words.hints[kind];
    return [rowOf(issue), placeName(issue), issue.text, words.issueSentence(issue), settles];
  });
  if (rows.length > 0) return rows;
  if (reading.sheets.every(({ layouts }) => layouts.length === 0)) throw notAvailable(words.nobody);
  return [["", "", "", words.nothingOpen, ""]];
}

const rowOf = ({ cell }: Issue): Shown => (cell === null ? "" : placeOf(cell).row + 1);

/** Where no rulebook explains every row, the one that explains most is asked about. */
function explainsMost(grids: readonly Grid[], rulebook: Rulebook): boolean {
  const understood = (one: Rulebook): number =>
    readBook(grids, one).records.filter(({ clause }) => clause !== null).length;
  const most = Math.max(...builtInRulebooks.map(understood));
  return most > 0 && understood(rulebook) === most;
}
