import { words } from "../xml/words";

/** What rules are called in the file (ECMA-376 part 1, 18.18). */
export const operators = words({
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
});

export const textTypes = words({
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
});

/** The criteria that are types of their own. */
export const plainCriteria = words({
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
  UniqueValues: "uniqueValues",
  DuplicateValues: "duplicateValues",
});

export const timePeriods = words({
  Yesterday: "yesterday",
  Today: "today",
  Tomorrow: "tomorrow",
  LastSevenDays: "last7Days",
  LastWeek: "lastWeek",
  ThisWeek: "thisWeek",
  NextWeek: "nextWeek",
  LastMonth: "lastMonth",
  ThisMonth: "thisMonth",
  NextMonth: "nextMonth",
});

/** By whether above, whether the mean itself counts, and by how many standard deviations. */
export const averages = words({
  AboveAverage: "1 0 0",
  BelowAverage: "0 0 0",
  EqualOrAboveAverage: "1 1 0",
  EqualOrBelowAverage: "0 1 0",
  OneStdDevAboveAverage: "1 0 1",
  OneStdDevBelowAverage: "0 0 1",
  TwoStdDevAboveAverage: "1 0 2",
  TwoStdDevBelowAverage: "0 0 2",
  ThreeStdDevAboveAverage: "1 0 3",
  ThreeStdDevBelowAverage: "0 0 3",
});

/** By whether a percentage and whether from the bottom. */
export const topBottoms = words({
  TopItems: "0 0",
  TopPercent: "1 0",
  BottomItems: "0 1",
  BottomPercent: "1 1",
});

export const bounds = words({
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
});
