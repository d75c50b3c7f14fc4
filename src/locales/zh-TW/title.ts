import type { Rulebook } from "../../core";

/** A rulebook's title; in simplified characters where it has no other. */
export const title = (titles: Rulebook["title"]): string => titles["zh-TW"] ?? titles["zh-CN"];
