import type { Explanation, FreezeOutcome, HighlightOutcome, Meaning, ThawOutcome } from "../../app";
import type { CellRef, Clause } from "../../core";
import { title } from "./title";

const places = (cells: readonly CellRef[]): string => {
  const named = cells.slice(0, 5).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return named.join(", ") + (cells.length > 5 ? ` and others, ${cells.length} in all` : "");
};

function priceOf({ amount, effect, unit }: Clause): string {
  if (amount === null) return "";
  const figure = Array.isArray(amount) ? `${amount[0]} to ${amount[1]}` : String(amount);
  const sign = effect === "bonus" ? "+" : "−";
  return ` (${sign}${figure} ${unit === "yuan" ? "yuan" : "points"})`;
}

const mostLines = 12;

/** What the ribbon's buttons say when they are done. */
export const commands = {
  frozen: ({ frozen, waiting }: FreezeOutcome): string =>
    `Formulas turned into values: ${frozen}. The workbook can now go to people without the add-in; “Bring formulas back” undoes it.` +
    (waiting.length > 0 ? ` Still formulas, for they have no result yet: ${places(waiting)}.` : ""),
  thawed: ({ thawed, changed, lost }: ThawOutcome): string =>
    `Formulas brought back: ${thawed}.` +
    (changed.length > 0 ? ` Changed since, and left as they are: ${places(changed)}.` : "") +
    (lost.length > 0 ? ` Lost, for their cells were deleted: ${lost.length}.` : ""),
  highlighted: ({ highlighted, changed }: HighlightOutcome): string =>
    `Cells highlighted: ${highlighted}. Their own colours stay underneath; “Remove highlights” shows them again.` +
    (changed.length > 0
      ? ` Changed since the scoring, and not highlighted: ${places(changed)}.`
      : ""),
  takenBack: (sheets: readonly string[]): string =>
    sheets.length > 0
      ? `The last run is taken back; these sheets show the run before: ${sheets.join(", ")}.`
      : "The last run is taken back; its sheets are removed.",
  meaning: ({ text, found }: Meaning): string =>
    found.length === 0
      ? `No clause was recognised in “${text}”. Answer in the sheet of open questions, or add an alias to the rulebook.`
      : found
          .map(
            ({ rulebook, clause }) =>
              `“${text}”: ${title(rulebook.title)}, clause ${clause.id}, ${clause.text}${priceOf(clause)}`,
          )
          .join("\n"),
  explained: ({ person, lines }: Explanation): string =>
    [
      `${person} (last run, ${lines.length} lines):`,
      ...lines.slice(0, mostLines).map((one) => `${one.clause} ${one.text}: ${one.arithmetic}`),
      ...(lines.length > mostLines ? ["… the rest is in the breakdown."] : []),
    ].join("\n"),
  help: [
    "1. Open the ledger, choose Score pane, pick a rulebook and start; or choose Score this workbook.",
    "2. Look at the sheets Summary and Deductions. What was not understood stands on Open questions: answer it and score again.",
    "3. No sheet yet? Insert a template. Before you share the workbook, freeze its formulas.",
    "4. To undo, choose Take back last run. Your own sheets are never changed.",
  ].join("\n"),
};
