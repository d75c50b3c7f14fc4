import { flag, oneOf, omitted } from "./arguments";
import { type ClassOf, office } from "./kinds";
import type { CalculationMode } from "./session";

const modes: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];
const calculationTypes = ["Recalculate", "Full", "FullRebuild"] as const;

export const applicationClass: ClassOf<"Application"> = {
  properties: {
    calculationMode: {
      get: (session) => session.calculationMode,
      set: (session, value) => void (session.calculationMode = oneOf(value, modes)),
    },
    // It has calculated by the time that anyone can ask.
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  links: { cultureInfo: (session) => office("CultureInfo", session) },
  methods: {
    calculate(session, value) {
      const type = omitted(value) ? "Recalculate" : oneOf(value, calculationTypes);
      session.awaitsFunctions = true;
      session.calculator.recalculate(type === "Recalculate" ? "dirty" : "all");
    },
    // The host calculates only what depends on an input, at once.
    suspendApiCalculationUntilNextSync: () => undefined,
    // The host has no screen of its own: whoever shows the workbook draws after the batch.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** The host writes numbers and dates as en-US does. */
export const cultureInfoClass: ClassOf<"CultureInfo"> = {
  properties: { name: { get: () => "en-US" } },
  links: {
    numberFormat: (session) => office("NumberFormatInfo", session),
    datetimeFormat: (session) => office("DatetimeFormatInfo", session),
  },
};

export const numberFormatInfoClass: ClassOf<"NumberFormatInfo"> = {
  properties: {
    numberDecimalSeparator: { get: () => "." },
    numberGroupSeparator: { get: () => "," },
  },
};

export const datetimeFormatInfoClass: ClassOf<"DatetimeFormatInfo"> = {
  properties: {
    dateSeparator: { get: () => "/" },
    longDatePattern: { get: () => "dddd, MMMM d, yyyy" },
    longTimePattern: { get: () => "h:mm:ss tt" },
    shortDatePattern: { get: () => "M/d/yyyy" },
    timeSeparator: { get: () => ":" },
  },
};

export const runtimeClass: ClassOf<"Runtime"> = {
  properties: {
    enableEvents: {
      get: (session) => session.enableEvents,
      set: (session, value) => void (session.enableEvents = flag(value)),
    },
  },
};
