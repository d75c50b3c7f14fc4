/** What a package may unzip to; Excel itself would not open more than this on most machines. */
export const maxEntries = 20_000;
export const maxUnzippedBytes = 1_073_741_824;
/** A part that is looked at becomes one text, and JavaScript's texts end soon after this. */
export const maxPartBytes = 500_000_000;
/** Sheets compress well, but never a thousand times; small parts are let off. */
export const maxRatio = 1_000;
export const ratioCountsFrom = 10_485_760;
