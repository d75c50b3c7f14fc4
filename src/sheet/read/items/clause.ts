import { type CellRef, type ClauseCandidate, type Rulebook, clausesOf, issue } from "../../../core";
import { type Understood, understand } from "../clause/match";
import { standardClause } from "../clause/standard";
import type { RowItem } from "../ledger/item";
import type { LedgerCell } from "../ledger/row";

/** The cells of a row, or of the rows that one mark covers, which tell what it is about. */
export interface ItemCells {
  /** What names the item; never empty of cells where a record is to be cited. */
  readonly items: readonly LedgerCell[];
  /** What was found or noted: it decides where the items leave it open, and may contradict them. */
  readonly told: readonly LedgerCell[];
  /** The rule that stands beside, the last to be asked. */
  readonly rules: readonly LedgerCell[];
}

/**
 * The clause that a row is about. Its items decide; where they name several clauses, or none, what was
 * found does, and then the rule beside. Contradictions are asked.
 */
export function rowItemOf(cells: ItemCells, at: CellRef, rulebook: Rulebook): RowItem {
  const named = clausesIn(cells.items, rulebook);
  const told = clausesIn(cells.told, rulebook);
  const clause = decided(named, told, cells, rulebook);
  const reason = cells.told.map(({ text }) => text).join("\n") || null;
  const text = cells.items[0]?.text ?? cells.told[0]?.text ?? "";
  const entry = clause === null ? undefined : clausesOf(rulebook).get(clause);
  if (entry) return { text, at, clause: entry.clause, parts: null, reason, issues: [] };
  return {
    text,
    at,
    clause: null,
    parts: null,
    reason,
    issues: [asked([...cells.items, ...cells.told], text, at, rulebook)],
  };
}

function decided(
  named: ReadonlySet<string>,
  told: ReadonlySet<string>,
  cells: ItemCells,
  rulebook: Rulebook,
): string | null {
  const [only] = named;
  const [fact] = told;
  if (named.size === 1 && only !== undefined)
    return exactlyTold(cells.told, only, rulebook) ? null : only;
  if (named.size > 1) return told.size === 1 && fact !== undefined && named.has(fact) ? fact : null;
  if (told.size > 0) return told.size === 1 ? (fact ?? null) : null;
  const standards = new Set(cells.items.flatMap((cell) => standardIn(cell, rulebook) ?? []));
  if (standards.size > 0) return standards.size === 1 ? ([...standards][0] ?? null) : null;
  const rules = clausesIn(cells.rules, rulebook);
  return rules.size === 1 ? ([...rules][0] ?? null) : null;
}

/** What was noted names another clause in the rulebook's own words. */
const exactlyTold = (told: readonly LedgerCell[], clause: string, rulebook: Rulebook): boolean =>
  told.some((cell) => {
    const { match } = understand(cell.text, rulebook);
    return match.clause !== null && match.clause !== clause && match.how !== "near";
  });

function clausesIn(cells: readonly LedgerCell[], rulebook: Rulebook): ReadonlySet<string> {
  const found = new Set<string>();
  for (const cell of cells) {
    const { clause } = meaningOf(cell, rulebook).match;
    if (clause !== null && !isShortened(cell, clause, rulebook)) found.add(clause);
  }
  return found;
}

/** The clause that an item is the contrary of, where no other is nearer to it: a merit, say. */
function standardIn(cell: LedgerCell, rulebook: Rulebook): string | null {
  const [nearest] = meaningOf(cell, rulebook).match.candidates;
  const id = standardClause(cell.text, rulebook)?.id ?? null;
  return nearest?.clause === id ? id : null;
}

const meaningOf = ({ text }: LedgerCell, rulebook: Rulebook): Understood =>
  understand(text, rulebook);

/** The number 1.1 may have been typed as 1.10: it alone decides nothing where the rulebook has both. */
const isShortened = ({ value }: LedgerCell, clause: string, rulebook: Rulebook): boolean =>
  typeof value === "number" && clausesOf(rulebook).has(`${clause}0`);

function asked(cells: readonly LedgerCell[], text: string, at: CellRef, rulebook: Rulebook) {
  const candidates = new Map<string, ClauseCandidate>();
  for (const cell of cells) {
    for (const candidate of meaningOf(cell, rulebook).match.candidates) {
      if (!candidates.has(candidate.clause)) candidates.set(candidate.clause, candidate);
    }
  }
  const best = [...candidates.values()].sort((one, other) => other.confidence - one.confidence);
  return issue("unknownClause", at, text, { candidates: best.slice(0, 3) });
}
