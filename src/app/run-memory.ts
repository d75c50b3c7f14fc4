import { Deflate, inflateSync, strFromU8, strToU8 } from "fflate";
import {
  type Exact,
  type Period,
  type Scorecard,
  type Steps,
  type Subject,
  canonicalParts,
} from "../core";
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

/** Results as JSON can hold them, without losing what no decimal says. */
export const writtenResults = ({ rulebook, cards }: Results): WrittenResults => ({
  rulebook: rulebook.id,
  cards: cards.map(({ subject, period, score, yuan }) => ({
    subject,
    period,
    score: score && fraction(score),
    yuan: fraction(yuan),
  })),
});

/** The results that {@link writtenResults} made. */
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

/** The rows of a memory; what is remembered of a long ledger takes its time to be packed. */
export function* rowsOfRuns({ last, previous }: RunMemory): Steps<readonly MemoryRow[]> {
  const now = yield* chunks("last", last);
  if (previous === "unknown") return [...now, ["previous", unknown]];
  return [...now, ...(yield* chunks("previous", previous))];
}

function* chunks(slot: string, run: RememberedRun | null): Steps<readonly MemoryRow[]> {
  if (run === null) return [];
  const parts = (yield* packed(run)).match(new RegExp(`.{1,${longestChunk}}`, "g")) ?? [];
  return parts.map((part) => [slot, part]);
}

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
function* packed(run: RememberedRun): Steps<string> {
  const bytes: string[] = [];
  const deflate = new Deflate({ level: 3 }, (some) => bytes.push(strFromU8(some, true)));
  for (const part of canonicalParts(run, levelsOfRows)) {
    deflate.push(strToU8(part));
    yield null;
  }
  deflate.push(new Uint8Array(), true);
  return btoa(bytes.join(""));
}

/** The rows of a run's sheets stand in its plans, in each of them, in its cells. */
const levelsOfRows = 4;

function unpacked(text: string): RememberedRun | null {
  try {
    const bytes = inflateSync(strToU8(atob(text), true));
    return JSON.parse(strFromU8(bytes)) as RememberedRun;
  } catch {
    return null;
  }
}
