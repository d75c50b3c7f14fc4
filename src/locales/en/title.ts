import type { Rulebook } from "../../core";

/** A rulebook's title; in Chinese where it has no English one. */
export const title = (titles: Rulebook["title"]): string => titles.en ?? titles["zh-CN"];
