import type { Rulebook } from "../../core";

/** A rulebook's title. */
export const title = (titles: Rulebook["title"]): string => titles["zh-CN"];
