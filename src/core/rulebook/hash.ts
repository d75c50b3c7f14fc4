import { contentHash } from "../content";
import type { Rulebook } from "./schema";

/**
 * The SHA-256 of a rulebook's content, as hex: the same for the same rules, whatever the order of
 * fields in their file.
 */
export const rulebookHash = (rulebook: Rulebook): string => contentHash(rulebook);
