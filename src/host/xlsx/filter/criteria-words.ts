const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The file's words for the dynamic filters of Office.js that are not the same but for their first letter. */
const special: Readonly<Record<string, string>> = Object.fromEntries([
  ...months.map((month, at) => [`AllDatesInPeriod${month}`, `M${at + 1}`]),
  ...[1, 2, 3, 4].map((quarter) => [`AllDatesInPeriodQuarter${quarter}`, `Q${quarter}`]),
]);

export const dynamicWord = (type: string): string =>
  special[type] ?? type.charAt(0).toLowerCase() + type.slice(1);

export const dynamicType = (word: string): string =>
  Object.keys(special).find((type) => special[type] === word) ??
  word.charAt(0).toUpperCase() + word.slice(1);

/** The file's words for the signs that comparisons begin with; "equal" is left unsaid. */
export const operators: Readonly<Record<string, string | null>> = {
  "<>": "notEqual",
  "<=": "lessThanOrEqual",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  ">": "greaterThan",
  "=": null,
};
