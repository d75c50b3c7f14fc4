import { count } from "./phrases";

/** What becomes of a part. */
const rounds = { up: "a part counts", down: "a part does not count" };

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

  change: "Change the rules…",
  changing: "Change a rulebook",
  keep: "Back to the clauses",
  discard: "Discard the changes",
  undo: "Undo",
  cancel: "Cancel",
  drop: "Remove this clause",
  right: "Yes, that is right",
  wrong: "Change it",
  instead: (said: string) => `Make it “${said}”`,
  onlyOpen: (open: number) => `Only what is to be confirmed (${open})`,
  asked: (kind: string, questions: number) => `${kind} (${questions})`,
  allRight: (questions: number) => `All ${questions} are right`,

  moreOfAll: "More: lowest and highest score, first offences",
  warnsFirst: "A first offence is only warned",
  notABound: "Enter a number, or leave it empty.",
  addClause: (section: string) => `Add a clause to “${section}”`,
  changeSection: (section: string) => `Change the section “${section}”`,
  sectionTitle: "Section title",
  sectionMax: "Maximum deduction",
  sectionMost: (most: number) => `at most ${most}`,
  sectionClean: (bonus: number) => `bonus ${bonus} without deductions`,
  sectionRefused:
    "The rule table does not take this: the maximum cannot be below the amount of a clause in the section.",
  offences: { asAll: "As in the whole rulebook", warn: "Only warned", charge: "Charged" },

  text: "What it says",
  examples: {
    when: "such as: over 10 minutes",
    deadline: "such as: monthly 5 (workday)",
    step: "such as: 5, a part counts",
    aliases: "such as: late; came late",
  },
  faults: {
    notAFigure: "Enter a number of 0 or more.",
    notARange: "The second number must be larger than the first.",
    noWords: "Say what it is about.",
    noSanction: "Tick at least one sanction, or choose another kind.",
    noOccasion: "Say when it is multiplied.",
    noFactor: "Enter a multiplier above 0.",
    noCondition:
      "Not understood. Write it like: over 10 minutes, at least 2 hours, under 95 %, 10-30 minutes.",
    noStep:
      "Not understood. Write: 5, a part counts, or 5, a part does not; only of days, hours and minutes.",
    noDeadline:
      "Not understood. Write it like: daily 10:00, monthly 5 (workday), 3 workdays after a complaint.",
    noNames: "Not understood. Part several names by semicolons.",
  },
  kind: "Kind",
  kinds: {
    deduct: "Deduct",
    bonus: "Bonus",
    grade: "Graded",
    sanction: "Sanction",
    note: "No points",
  },
  amount: "Amount",
  upTo: "Up to (optional)",
  unit: "Unit",
  units: { point: "points", yuan: "yuan" },
  per: "Per",
  more: "More: condition, deadline, steps, limits, doubling, sanctions",
  tiers: "Steps",
  tier: (place: number) => `When step ${place} applies`,
  addTier: "Add a step",
  removeTier: (place: number) => `Remove step ${place}`,
  most: "At most a month",
  free: "How many are free",
  freePer: "Free within",
  freeSpans: { day: "a day", month: "a month" },
  multiplier: "Multiplied by",
  worse: "When it is multiplied",
  sanctions: "Sanctions",
  accept: "OK",
  refused: "The rule table does not take this: the amount cannot exceed its section's maximum.",

  /** The reading of a clause, such as "deduct 0.5 points / time". */
  figure: (effect: "deduct" | "bonus", figures: string, unit: string, per: string) =>
    `${effect} ${figures} ${figures === "1" ? unit.replace(/s$/, "") : unit} / ${per}`,
  rounds,
  step: (of: number, counted: string, round: "up" | "down") =>
    `${of} ${counted}s (${rounds[round]})`,
  range: (least: string, most: string) => `${least}–${most}`,
  choice: (label: string, figures: string) => `${label}: ${figures}`,
  note: "no points",
  /** Between what a clause charges, what follows, and what limits it. */
  and: "; ",
  allowance: (limit: string) => `free up to ${limit}`,
  due: (time: string) => `due ${time}`,
  charged: (subject: string) => `charged to the ${subject}`,
  conditional: (limit: string) => `only ${limit}`,
  cap: (figure: string, unit: string) => `at most ${figure} ${unit}`,
};
