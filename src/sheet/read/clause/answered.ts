import type { Rulebook } from "../../../core";
import { quoted } from "../../report/quoted";
import { remembering } from "../memo";
import { keyOf, readItemText } from "./wording";

/** What a person said that a wording means; null where it is no event. */
export interface SaidWording {
  readonly text: string;
  readonly clause: string | null;
}

interface Answered {
  readonly key: string;
  readonly rulebook: Rulebook;
}

const known = new WeakMap<Rulebook, Answered>();
const meanings = new WeakMap<Rulebook, ReadonlyMap<string, string | null>>();

/**
 * The rulebook with what people said about wordings: the matcher takes their word before its own.
 * Asked again with the same words it gives the same object, which is prepared once.
 */
export function answeredRulebook(rulebook: Rulebook, said: readonly SaidWording[]): Rulebook {
  if (said.length === 0) return rulebook;
  const key = JSON.stringify(said);
  const before = known.get(rulebook);
  if (before?.key === key) return before.rulebook;
  const answered = { ...rulebook };
  meanings.set(
    answered,
    new Map(said.flatMap(({ text, clause }) => keysOf(text).map((one) => [one, clause]))),
  );
  known.set(rulebook, { key, rulebook: answered });
  return answered;
}

/** What was said about a text; undefined where nothing was. */
export function saidOf(text: string, rulebook: Rulebook): string | null | undefined {
  const said = meanings.get(rulebook);
  const key = said && keysOf(text).find((one) => said.has(one));
  return key === undefined ? undefined : said?.get(key);
}

/** A text as it stands, and without the quantity or the amount that it writes. */
const keysOf = remembering((whole: string): readonly string[] => {
  const text = quoted(whole);
  return [keyOf(text), keyOf(readItemText(text).wording)].filter((key) => key !== "");
});
