/** Short, as they stand behind one figure as well as behind many. */
const units: Readonly<Partial<Record<string, string>>> = {
  person: "people",
  call: "calls",
  occurrence: "times",
  second: "s",
  minute: "min",
  hour: "h",
  day: "days",
  workday: "workdays",
  percent: "%",
  yuan: "yuan",
};

/** A unit of what was measured. */
export const measureUnit = (unit: string): string => units[unit] ?? unit;
