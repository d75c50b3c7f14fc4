import {
  type EventRecord,
  type Exact,
  type Rulebook,
  bareRecord,
  isNegative,
  parseExact,
  score,
  toNumber,
} from "../core";
import { builtInRulebooks } from "../rulebooks";
import { matchClause } from "../sheet";
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
  return text === "" ? "" : matched(text, rulebook, address).clause;
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
    item: text,
    clause: match.clause,
    quantity: figure(quantity),
    figure: figure(amount),
  };
  const { cards } = score({
    rulebook: match.rulebook,
    records: [singleRow(row)],
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
): { rulebook: Rulebook; clause: string } {
  const own = builtInRulebooks.some((book) => isOwnWord(text, book));
  const rulebook = rulebookFor(
    argument,
    (book) => (own ? isOwnWord(text, book) : matchClause(text, book).clause !== null),
    address,
  );
  const { clause, candidates } = matchClause(text, rulebook);
  if (clause === null) throw notAvailable(words.unknownItem(text, candidates));
  return { rulebook, clause };
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

/** A row that stands alone: a day of its own, so that a daily allowance is its own too. */
const singleRow = (
  row: Pick<EventRecord, "item" | "clause" | "quantity" | "figure">,
): EventRecord => ({
  ...bareRecord,
  ...row,
  source: [{ sheet: "", cell: "A1" }],
  day: "2000-01-01",
});
