import { count } from "./phrases";

/** What the task pane says while a written regulation becomes a rulebook. */
export const drafting = {
  title: "New rulebook",
  open: "New rulebook…",
  back: "Back",
  paste: "Text of the regulation",
  pasteHint: "Paste the regulation here, one clause a line.",
  sheet: "Or choose a sheet",
  chooseSheet: "Choose…",
  file: "Or choose a file (.docx, .txt)",
  chooseFile: "Choose file…",
  read: "Read the clauses",
  reading: "Reading…",
  promise: "It is read on this computer; the text does not leave it.",

  name: "Rulebook name",
  edition: "Edition",
  base: "Base score",
  noBase: "Left empty, only deductions and bonuses are counted, no total score.",
  replaces: (sheet: string) =>
    `The workbook already has a rulebook of this name; saving updates the sheet “${sheet}”.`,
  nothingRead:
    "No clauses were found. Check the text: one clause a line, with the points or yuan it takes.",
  clauses: "Clauses (choose one to change it)",
  again: "Change the text",
  save: "Save as a rule table",
  saving: "Saving…",
  saved: (clauses: number, open: number) =>
    open === 0
      ? `${count(clauses, "clause")}.`
      : `${count(clauses, "clause")}, ${open} to be confirmed.`,
  line: (line: number) => `Line ${line}`,

  sure: "Certain",
  ask: "Please confirm",
  settled: "Confirmed",

  kind: "Kind",
  kinds: {
    deduct: "Deduct",
    bonus: "Bonus",
    grade: "Graded",
    sanction: "Sanction",
    note: "No points",
  },
  amount: "Amount",
  upTo: "Up to (may stay empty)",
  unit: "Unit",
  units: { point: "points", yuan: "yuan" },
  per: "Per",
  more: "More: steps, limits, doubling, sanctions",
  tiers: "Steps",
  tier: (place: number) => `When step ${place} applies`,
  addTier: "Add a step",
  removeTier: (place: number) => `Remove step ${place}`,
  most: "At most a month",
  limit: "Figure of the condition",
  free: "How many are free",
  freePer: "Free within",
  freeSpans: { day: "a day", month: "a month" },
  multiplier: "Multiplied by",
  worse: "When it is multiplied",
  sanctions: "Sanctions",
  accept: "OK",
  notAFigure: "Enter a number of 0 or more.",
  notARange: "The second number must be larger than the first.",
  noSanction: "Tick at least one sanction, or choose another kind.",
  noOccasion: "Say when it is multiplied.",
  refused: "The rule table does not take this: the amount cannot exceed its section's maximum.",

  /** The reading of a clause, such as "deduct 0.5 points / time". */
  figure: (effect: "deduct" | "bonus", figures: string, unit: string, per: string) =>
    `${effect === "deduct" ? "deduct" : "bonus"} ${figures} ${unit} / ${per}`,
  range: (least: string, most: string) => `${least}–${most}`,
  choice: (label: string, figures: string) => `${label}: ${figures}`,
  note: "no points",
  allowance: (limit: string) => `free up to ${limit}`,
  cap: (figure: string, unit: string) => `at most ${figure} ${unit}`,
  conditional: "only under the stated condition",
};
