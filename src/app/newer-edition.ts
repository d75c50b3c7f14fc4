import { type Rulebook, rulebookDifferences } from "../core";
import { type ReportWords, type RuleTableWords, differenceCells } from "../sheet";

/** A built-in rulebook of which the workbook holds an older edition. */
export interface NewerEdition {
  readonly rulebook: Rulebook;
  /** In what it differs from the table, a sentence each; HR's own changes are among them. */
  readonly differences: readonly string[];
}

/**
 * The built-in rulebook of the same regulation whose newer edition says something else, if there is one.
 * @param table a rulebook that the workbook holds, which HR may have edited
 */
export function newerEdition(
  table: Rulebook,
  builtIn: readonly Rulebook[],
  { comparison }: ReportWords,
  tableWords: RuleTableWords,
): NewerEdition | null {
  const { document } = table.source;
  const rulebook = builtIn.find(
    ({ id, source, edition }) =>
      (id === table.id || (document !== "" && source.document === document)) &&
      isNewer(edition, table.edition),
  );
  if (!rulebook) return null;
  const differences = rulebookDifferences(table, rulebook).map((difference) =>
    comparison.difference(difference, differenceCells(difference, tableWords)),
  );
  return differences.length === 0 ? null : { rulebook, differences };
}

/** Editions are numbers, years or days: "10" is newer than "9", "2026-03" than "2026". */
const isNewer = (one: string, other: string): boolean =>
  one.localeCompare(other, "en", { numeric: true }) > 0;
