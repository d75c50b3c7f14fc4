/** What a rulebook can hold of consequences that are neither points nor yuan. */
export const sanctions = [
  "dismissal",
  "wageForfeit",
  "notice",
  "compensation",
  "liability",
  "absence",
  "warning",
] as const;
