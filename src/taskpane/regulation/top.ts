import type { Rulebook } from "../../core";
import { readBase, readBound } from "./amount";

/** What stands in the fields of a rulebook as a whole, as a person typed it. */
export interface TopFields {
  readonly title: string;
  readonly edition: string;
  /** What every card begins with; "" for nothing. */
  readonly base: string;
  readonly floor: string;
  readonly ceiling: string;
  readonly warns: boolean;
}

export const topOf = (rulebook: Rulebook, edition: string): TopFields => ({
  title: rulebook.title["zh-CN"],
  edition,
  base: String(rulebook.base ?? ""),
  floor: String(rulebook.floor ?? ""),
  ceiling: String(rulebook.ceiling ?? ""),
  warns: rulebook.firstOffence === "warn",
});

/** A score that is given a beginning does not fall below 0 unless a person says so. */
export function withTop(fields: TopFields, some: Partial<TopFields>): TopFields {
  const next = { ...fields, ...some };
  if (some.base === undefined || (fields.base === "") === (some.base === "")) return next;
  const follows = some.base === "" ? fields.floor === "0" : fields.floor === "";
  return follows ? { ...next, floor: some.base === "" ? "" : "0" } : next;
}

/** The rulebook with those fields; null where one of them is none. */
export function toppedBy(rulebook: Rulebook, fields: TopFields): Rulebook | null {
  const base = readBase(fields.base);
  const [floor, ceiling] = [readBound(fields.floor), readBound(fields.ceiling)];
  if (fields.title.trim() === "" || fields.edition.trim() === "") return null;
  if (base === undefined || floor === undefined || ceiling === undefined) return null;
  if (floor !== null && ceiling !== null && floor > ceiling) return null;
  return { ...rulebook, base, floor, ceiling, firstOffence: fields.warns ? "warn" : null };
}
