import {
  type EventRecord,
  type Exact,
  type Rulebook,
  equals,
  isNegative,
  leavesOpen,
  parseExact,
  score,
  toNumber,
} from "../core";
import { builtInRulebooks } from "../rulebooks";
import { matchClause, readAlone } from "../sheet";
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
  return text === "" ? "" : matched(text, rulebook, address).record.clause;
}

/**
 * The signed points (or yuan) of one ledger row. An allowance is taken from the row's own quantity;
 * without one, the item's words may say how often.
 * @param address where `rulebook` stands, if it is a range
 * @returns "" for an empty item
 * @throws Fault also where the row alone does not tell, such as of a first offence that is only warned
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
  const given = figure(quantity);
  const row = {
    ...match.record,
    day: aDay,
    recording: "1",
    quantity: given ?? match.record.quantity,
    figure: figure(amount) ?? match.record.figure,
    issues: match.record.issues.filter(({ code }) => !given || code !== "unreadableQuantity"),
  };
  const points = pointsIn(match.rulebook, [row], text);
  const repeated = pointsIn(match.rulebook, [row, { ...row, day: earlier }], text);
  if (!equals(points, repeated)) throw notAvailable(words.firstOffence(text));
  return toNumber(points);
}

/** A row that stands alone has a day and a recording of its own, and so a daily allowance too. */
const aDay = "2000-02-01";
const earlier = "2000-01-01";

/**
 * The points of the month's record, the first.
 * @throws Fault where something of it is open
 */
function pointsIn(rulebook: Rulebook, records: readonly EventRecord[], text: string): Exact {
  const [card] = score({ rulebook, records, people: [], asOneTeam: true, period: "2000-02" }).cards;
  const line = card?.lines.find(({ kind }) => kind === "clause");
  if (!card || !line) throw notAvailable(words.unknownItem(text, []));
  const asked = line.status === "provisional" ? card.issues : (records[0]?.issues ?? []);
  const open = asked.find(leavesOpen);
  if (open) throw notAvailable(words.issueSentence(open));
  return line.points;
}

function matched(
  text: string,
  argument: Argument,
  address: string | undefined,
): { rulebook: Rulebook; record: EventRecord & { readonly clause: string } } {
  const own = builtInRulebooks.some((book) => isOwnWord(text, book));
  const rulebook = rulebookFor(
    argument,
    (book) => (own ? isOwnWord(text, book) : matchClause(text, book).clause !== null),
    address,
  );
  const [record, ...others] = readAlone(text, rulebook);
  const clause = others.length === 0 ? record?.clause : null;
  if (!record || !clause) {
    throw notAvailable(words.unknownItem(text, matchClause(text, rulebook).candidates));
  }
  return { rulebook, record: { ...record, clause } };
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
