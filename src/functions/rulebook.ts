import type { Rulebook } from "../core";
import { builtInRulebook, builtInRulebooks } from "../rulebooks";
import { type Argument, rangeOf, textOf } from "./arguments";
import { invalid, notAvailable } from "./fault";
import { rulebookIn } from "./rule-table";
import { words } from "./words";

const names = builtInRulebooks.map(({ id }) => id);

/**
 * The rulebook that an argument names, by id or title, or holds as a table. Left out, it is the one
 * built-in rulebook that explains everything.
 * @param explains whether a rulebook understands all that the function is given
 * @param address where the argument stands; a fault in its table names the cell
 */
export function rulebookFor(
  argument: Argument,
  explains: (rulebook: Rulebook) => boolean,
  address?: string | null,
): Rulebook {
  const table = rangeOf(argument);
  if (table) return rulebookIn(table, address);
  const wanted = textOf(argument);
  if (wanted !== "") {
    const named = builtInRulebook(wanted);
    if (!named) throw invalid(words.unknownRulebook(wanted, names));
    return named;
  }
  const fitting = builtInRulebooks.filter(explains);
  const [only] = fitting;
  if (!only) throw notAvailable(words.noRulebookFits(names));
  if (fitting.length > 1)
    throw notAvailable(words.severalRulebooksFit(fitting.map(({ id }) => id)));
  return only;
}
