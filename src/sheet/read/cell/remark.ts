import { remembering } from "../memo";
import { mayChange, refusedChange, speaksOfCharge } from "../vocabulary/withdrawal";
import { compact } from "./text";

/** No remark is looked at further. */
const longest = 300;

const bare = remembering((text: string): string =>
  compact(text.slice(0, longest)).replace(refusedChange, ""),
);

/** Whether a remark may change what its record counts: 系统故障，免罚; 只计一次; 待复核. */
export const maySayOtherwise = (text: string): boolean => mayChange.test(bare(text));

/**
 * Whether words about something else let its record off all the same: 抽查答错，念其新入职，不予扣分.
 * @param known the rulebook's own words, which may speak of charges and say nothing of this one
 */
export const letsOff = (text: string, known: string): boolean =>
  speaksOfCharge.test(bare(text)) && !speaksOfCharge.test(bare(known));
