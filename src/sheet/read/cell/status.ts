import { toSimplified } from "../vocabulary/traditional";
import { countingStatuses, voidStatuses } from "../vocabulary/statuses";
import { compact } from "./text";

/**
 * Whether a record counts by what its status cell says: "申诉成立，撤销" is void, "驳回" counts. Remarks
 * in brackets are left aside.
 * @returns "unknown" for words that are not known, or that contradict each other
 */
export function readStatus(text: string): "void" | "counts" | "unknown" {
  const words = toSimplified(compact(text.slice(0, 200)))
    .replace(/\([^)]*\)/g, "")
    .split(/[,;、/。.]+/)
    .filter((word) => word !== "");
  if (words.every((word) => countingStatuses.has(word))) return "counts";
  return words.every((word) => voidStatuses.has(word)) ? "void" : "unknown";
}
