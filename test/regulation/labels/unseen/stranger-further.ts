import type { LinesLabel } from "../lines";
import type { Label } from "../notation";
import { strangerDesks } from "./stranger-desks";
import { strangerRough } from "./stranger-rough";
import { charterTexts } from "./stranger-texts-charter";
import { pastedTexts } from "./stranger-texts-pasted";

/** Clauses by another who has not seen the grammar. */
export const furtherStrangerLabels: readonly Label[] = [...strangerDesks, ...strangerRough];

/** Whole regulations by the same hand, in the shapes in which they come. */
export const furtherStrangerTexts: readonly LinesLabel[] = [...charterTexts, ...pastedTexts];
