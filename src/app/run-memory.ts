import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Exact, Period, Scorecard, Subject } from "../core";
import type { Highlight, MemoryRow } from "../excel";
import type { SheetPlan } from "../sheet";

/** A run as it is remembered: what it wrote, and the cells that its lines rest on. */
export interface RememberedRun {
  readonly plans: readonly SheetPlan[];
  readonly sources: readonly Highlight[];
  /** Whose results they were; a run of an earlier version has none. */
  readonly results?: WrittenResults;
}

/** The results of a run as they are kept, figures as fractions. */
interface WrittenResults {
  readonly rulebook: string;
  readonly cards: readonly {
    readonly subject: Subject;
    readonly period: Period | null;
    readonly score: Fraction | null;
    readonly yuan: Fraction;
  }[];
}

type Fraction = readonly [numerator: string, denominator: string];

/** A person's result in a month. */
export type Result = Pick<Scorecard, "subject" | "period" | "score" | "yuan">;

/** What a run came to, by which rules. */
export interface Results {
  readonly rulebook: { readonly id: string };
  readonly cards: readonly Result[];
}

export const writtenResults = ({ rulebook, cards }: Results): WrittenResults => ({
  rulebook: rulebook.id,
  cards: cards.map(({ subject, period, score, yuan }) => ({
    subject,
    period,
    score: score && fraction(score),
    yuan: fraction(yuan),
  })),
});

export const readResults = ({ rulebook, cards }: WrittenResults): Results => ({
  rulebook: { id: rulebook },
  cards: cards.map(({ subject, period, score, yuan }) => ({
    subject,
    period,
    score: score && figureOf(score),
    yuan: figureOf(yuan),
  })),
});

const fraction = ({ numerator, denominator }: Exact): Fraction => [
  String(numerator),
  String(denominator),
];

const figureOf = ([numerator, denominator]: Fraction): Exact => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

/** The last run and the one before. */
export interface RunMemory {
  readonly last: RememberedRun | null;
  /** Null where there was none; unknown where sheets of ours stood that no memory tells of. */
  readonly previous: RememberedRun | null | "unknown";
}

/** Well below Excel's 32,767 characters in a cell. */
const longestChunk = 30_000;
const unknown = "?";

export function rowsOfRuns({ last, previous }: RunMemory): readonly MemoryRow[] {
  const before = previous === "unknown" ? [["previous", unknown]] : chunks("previous", previous);
  return [...chunks("last", last), ...before];
}

const chunks = (slot: string, run: RememberedRun | null): readonly MemoryRow[] =>
  run === null
    ? []
    : (packed(run).match(new RegExp(`.{1,${longestChunk}}`, "g")) ?? []).map((part) => [
        slot,
        part,
      ]);

/** Reads the rows; a run that cannot be read, as after a hand in the hidden sheet, is unknown. */
export function runsIn(rows: readonly MemoryRow[]): RunMemory {
  const text = (slot: string): string =>
    rows.flatMap(([name, part = ""]) => (name === slot ? [part] : [])).join("");
  const [last, previous] = [text("last"), text("previous")];
  return {
    last: last === "" ? null : unpacked(last),
    previous: previous === "" ? null : (unpacked(previous) ?? "unknown"),
  };
}

/** Sheets repeat themselves, so compressed they take a tenth. Letters and digits pass through any cell. */
function packed(run: RememberedRun): string {
  const bytes = deflateSync(strToU8(JSON.stringify(run)), { level: 3 });
  return btoa(strFromU8(bytes, true));
}

function unpacked(text: string): RememberedRun | null {
  try {
    const bytes = inflateSync(strToU8(atob(text), true));
    return JSON.parse(strFromU8(bytes)) as RememberedRun;
  } catch {
    return null;
  }
}
