import { type ClauseState, type Hints } from "./grammar/state";
import { readClause } from "./grammar/clause";
import { normalise } from "./tokens/normalise";
import { tokenise } from "./tokens/tokenise";

/** A clause's words read by the grammar, with the way back to the source. */
export interface Parsed {
  readonly state: ClauseState;
  /** The source's words between two tokens. */
  readonly words: (from: number, to: number) => string;
}

/**
 * Reads one clause.
 * @param source its words without its number
 */
export function parse(source: string, hints: Hints): Parsed {
  const normal = normalise(source);
  const tape = tokenise(normal.text);
  const words = (from: number, to: number): string => {
    const first = tape[from];
    const last = tape[to - 1];
    if (!first || !last || to <= from) return "";
    return source.slice(normal.at[first.start], normal.at[last.end]).trim();
  };
  return { state: readClause(tape, hints, words), words };
}
