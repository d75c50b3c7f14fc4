import { oneOf, omitted } from "./arguments";
import type { ClassOf } from "./kinds";
import type { CalculationMode } from "./session";

const modes: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];
const calculationTypes = ["Recalculate", "Full", "FullRebuild"] as const;

export const applicationClass: ClassOf<"Application"> = {
  properties: {
    decimalSeparator: { get: () => "." },
    calculationMode: {
      get: (session) => session.calculationMode,
      set: (session, value) => void (session.calculationMode = oneOf(value, modes)),
    },
  },
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
