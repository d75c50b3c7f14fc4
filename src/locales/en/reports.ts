/** What the pane says about the sheets that are written only when somebody asks for them. */
export const reports = {
  tab: "Reports",
  notices: "Score notices",
  noticesAbout:
    "A page for each person, ready to print, to be signed by them and their supervisor. Customers' phone numbers are masked.",
  noticesOf: (people: number) =>
    `Write notices for ${people} ${people === 1 ? "person" : "people"}`,
  noticeOf: "Write this person's notice",
  comparison: "What if",
  comparisonAbout:
    "The same records under other rules, person by person beside today's results, with the differences between the rules. No other sheet changes.",
  against: "Compare with",
  compare: "Compare",
  closing: "Close a month",
  closingAbout:
    "Fixes a month's results as values on a sheet of their own. If the ledger changes later, scoring lists the differences and the closed figures stay. To close a month again, delete its sheet first.",
  close: (month: string) => `Close ${month}`,
  noMonth: "The records do not name a month, so there is none to close.",
  writing: "Writing…",
  written: (sheet: string) => `Written to “${sheet}”.`,
  editRules: "Write as a rule table to edit",
  newerEdition: (title: string, edition: string, sheet: string, count: number) =>
    `The built-in “${title}” has a newer edition (${edition}); it differs from “${sheet}” in ${count} ${count === 1 ? "place" : "places"}.`,
  seeDifferences: "See differences",
  differences: (title: string, edition: string) =>
    `How “${title}”, edition ${edition}, differs from your rule table`,
  keeps: (sheet: string) =>
    `The new edition goes to a sheet of its own; “${sheet}” stays as it is.`,
  takeOver: "Write the new edition and use it",
} as const;
