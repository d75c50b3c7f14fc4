import { aggravationWord } from "../vocabulary/aggravation";
import { countingStatuses } from "../vocabulary/statuses";
import {
  disproven,
  granted,
  proven,
  refused,
  underReview,
  undecided,
  unsettled,
  upheld,
  withdrawn,
} from "../vocabulary/withdrawal";
import { remembering } from "../memo";
import { compact } from "./text";

/** What a status says of its record; an appeal under review counts until it is decided. */
export type Status = "void" | "counts" | "review" | "unknown";

/**
 * Whether a record counts by what its status cell says: "申诉成立，撤销" is void, "驳回" counts. Remarks
 * in brackets are left aside.
 * @returns "unknown" for words that are not known, or that contradict each other
 */
export const readStatus = remembering((text: string): Status => {
  const words = wordsIn(text);
  const told = new Set(words.map(statusOf));
  if (told.has("unknown")) return "unknown";
  if (told.has("void")) return told.size === 1 ? "void" : "unknown";
  return told.has("review") ? "review" : "counts";
});

const wordsIn = (text: string): readonly string[] =>
  compact(text.slice(0, 200))
    .replace(/\([^)]*\)/g, "")
    .split(/[,;、/。.!]+/)
    .filter((word) => word !== "");

/**
 * Whether words say, with a reason or without, that their record was withdrawn: 系统故障，准予免计. Nothing
 * in them may be a claim, a wish, a condition or a part, nor say that the record stands.
 */
export const saysWithdrawn = remembering((text: string): boolean => {
  const told = wordsIn(text).map(statusOf);
  if (!told.includes("void") || told.includes("counts") || told.includes("review")) return false;
  return told.every((state) => state === "void") || !undecided.test(wordsIn(text).join(","));
});

function statusOf(word: string): Status {
  if (countingStatuses.has(word) || upheld.test(word) || aggravationWord.test(word))
    return "counts";
  if (withdrawn.test(word)) return "void";
  return underReview.test(word) ? "review" : "unknown";
}

/** No note of a state is longer. */
const longestNote = 40;

/**
 * Whether words, or a note behind them, say that nothing is settled yet: 待核实, 迟到（申诉中）, 2次-待确认.
 * @returns what a status of these words would be; null where they say no such thing
 */
export const readUnsettled = remembering((text: string): "review" | "unknown" | null => {
  if (text.length > longestNote) return null;
  const words = compact(text).split(/[()[\]【】,;:、/。.!?-]+/);
  const note = words.findLast((word) => word !== "") ?? "";
  if (underReview.test(note)) return "review";
  return unsettled.test(note) ? "unknown" : null;
});

const yes: ReadonlySet<string> = new Set(["y", "yes", "是", "√", "✓", "✔", "1", "true", "t", "有"]);
const no: ReadonlySet<string> = new Set(["n", "no", "否", "×", "0", "false", "f", "无", "-", "/"]);

/** Reads an answer to a header's question, such as Y under is_cancel; null where it is none. */
export function readYes(text: string): boolean | null {
  const word = compact(text.slice(0, 20));
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/** Reads whether an event is proven: 属实, 不属实, 是; null where the words tell neither. */
export function readProof(text: string): boolean | null {
  const word = compact(text.slice(0, 40));
  return proven.test(word) ? true : disproven.test(word) ? false : readYes(text);
}

/** Reads what became of an appeal from words that leave the appeal out: 成立, 不成立. */
export function readOutcome(text: string): Status | null {
  const word = compact(text.slice(0, 40));
  return granted.test(word) ? "void" : refused.test(word) ? "counts" : null;
}
