import {
  type ClauseCandidate,
  type EventRecord,
  type Exact,
  type Rulebook,
  bareRecord,
  isNegative,
  issue,
  parseExact,
  score,
  toNumber,
} from "../core";
import { builtInRulebooks } from "../rulebooks";
import { matchClause, measuredInWords } from "../sheet";
import { type Argument, textOf } from "./arguments";
import { invalid, notAvailable } from "./fault";
import { rulebookFor } from "./rulebook";
import type { Shown } from "./rows";
import { words } from "./words";

/**
 * The id of the clause that a free text means; "" for an empty text.
 * @param address where `rulebook` stands, if it is a range
 */
export function clauseOf(item: Argument, rulebook: Argument, address?: string): string {
  const text = textOf(item);
  return text === "" ? "" : (matched(text, rulebook, address).record.clause ?? "");
}

/**
 * The signed points (or yuan) of one ledger row. An allowance is taken from the row's own quantity.
 * @param address where `rulebook` stands, if it is a range
 * @returns "" for an empty item
 */
export function pointsOf(
  item: Argument,
  quantity: Argument,
  rulebook: Argument,
  amount: Argument,
  address?: string,
): Shown {
  const text = textOf(item);
  if (text === "") return "";
  const match = matched(text, rulebook, address);
  const row = {
    ...match.record,
    quantity: figure(quantity) ?? match.record.quantity,
    figure: figure(amount),
  };
  const { cards } = score({
    rulebook: match.rulebook,
    records: [row],
    people: [],
    asOneTeam: true,
  });
  const line = cards[0]?.lines.find(({ kind }) => kind === "clause");
  if (!line) throw notAvailable(words.unknownItem(text, []));
  return toNumber(line.points);
}

function matched(
  text: string,
  argument: Argument,
  address: string | undefined,
): { rulebook: Rulebook; record: EventRecord } {
  const own = builtInRulebooks.some((book) => isOwnWord(text, book));
  const rulebook = rulebookFor(
    argument,
    (book) => (own ? isOwnWord(text, book) : matchClause(text, book).clause !== null),
    address,
  );
  const { clause, candidates } = matchClause(text, rulebook);
  const record = measuredInWords(singleRow(text, clause, candidates), rulebook);
  if (record.clause === null) throw notAvailable(words.unknownItem(text, candidates));
  return { rulebook, record };
}

/** What one rulebook calls so itself is not what another merely comes near. */
const isOwnWord = (text: string, rulebook: Rulebook): boolean =>
  ["text", "alias"].includes(matchClause(text, rulebook).how);

function figure(argument: Argument): Exact | null {
  const text = textOf(argument);
  if (text === "") return null;
  const read = parseExact(text);
  if (!read || isNegative(read)) throw invalid(words.unreadableFigure(text));
  return read;
}

const at = { sheet: "", cell: "A1" };

/** A row that stands alone: a day of its own, so that a daily allowance is its own too. */
const singleRow = (
  item: string,
  clause: string | null,
  candidates: readonly ClauseCandidate[],
): EventRecord => ({
  ...bareRecord,
  item,
  clause,
  source: [at],
  day: "2000-01-01",
  issues: clause === null ? [issue("unknownClause", at, item, { candidates })] : [],
});
