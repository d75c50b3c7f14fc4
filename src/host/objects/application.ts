import { oneOf, omitted } from "./arguments";
import type { ClassOf } from "./kinds";
import { type CalculationMode, calculateEntered } from "./session";

const modes: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];
const calculationTypes = ["Recalculate", "Full", "FullRebuild"] as const;

export const applicationClass: ClassOf<"Application"> = {
  properties: {
    calculationMode: {
      get: (session) => session.calculationMode,
      set(session, value) {
        session.calculationMode = oneOf(value, modes);
        calculateEntered(session);
      },
    },
  },
  methods: {
    calculate(session, value) {
      const type = omitted(value) ? "Recalculate" : oneOf(value, calculationTypes);
      session.dirty = false;
      session.awaitsFunctions = true;
      session.calculator.recalculate(type === "Recalculate" ? "dirty" : "all");
    },
    suspendApiCalculationUntilNextSync: (session) => void (session.calculationSuspended = true),
    // The host has no screen of its own: whoever shows the workbook draws after the batch.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
