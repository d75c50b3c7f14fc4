import type { Rulebook } from "../core";
import { zhCN } from "../locales";
import { builtInRulebook, builtInRulebooks } from "../rulebooks";
import { type Argument, isRange, textOf } from "./arguments";
import { invalid, notAvailable } from "./fault";

const words = zhCN.functions;
const names = builtInRulebooks.map(({ id }) => id);

/**
 * The rulebook that an argument names, by id or title. Left out, it is the one built-in rulebook
 * that explains everything.
 * @param explains whether a rulebook understands all that the function is given
 */
export function rulebookFor(
  argument: Argument,
  explains: (rulebook: Rulebook) => boolean,
): Rulebook {
  if (isRange(argument)) throw invalid(words.ruleTableUnsupported);
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
