import type { Label } from "../notation";
import { strangerChat } from "./stranger-chat";
import { strangerFloor } from "./stranger-floor";

export { dailyTexts } from "./stranger-texts-daily";

/** Everyday clauses by a fourth who has not seen the grammar, a third of them as people jot them down. */
export const dailyLabels: readonly Label[] = [...strangerFloor, ...strangerChat];
