import { type Clause, type Rulebook, clausesOf } from "../../../core";
import { indexOf } from "./known";
import { nearKeyOf } from "./wording";
import { type Meanings, wordsOf } from "./words";

/**
 * The clause that a standard is the contrary of, word for word: 吐字清晰 where the rulebook takes points for
 * 吐字不清晰. Forms that give scores list what ought to be. Null where no clause or several say so.
 */
export function standardClause(text: string, rulebook: Rulebook): Clause | null {
  const key = nearKeyOf(text);
  const { meanings, tone } = wordsOf(key);
  if (tone === "denies" || tone === "unreal" || meanings.size === 0) return null;
  const [some = ""] = meanings;
  const wordings = indexOf(rulebook).wordingsWith.get(some) ?? [];
  const denied = wordings.filter((one) => one.tone === "denies" && sameMeanings(one, meanings));
  const [only, ...others] = new Set(denied.map(({ clause }) => clause));
  const found = only === undefined ? undefined : clausesOf(rulebook).get(only)?.clause;
  return found?.effect === "deduct" && others.length === 0 ? found : null;
}

const sameMeanings = (known: { readonly meanings: Meanings }, meanings: Meanings): boolean =>
  known.meanings.size === meanings.size && [...meanings].every((one) => known.meanings.has(one));
