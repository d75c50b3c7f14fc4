import { useMemo } from "react";
import type { NewerEdition } from "../../app";
import { usePaneContext, useWords } from "../context";
import { chosenRulebook } from "../request";

/** The newer edition of the chosen table's rulebook, with the table's sheet; null where there is none. */
export function useNewerEdition(): (NewerEdition & { readonly sheet: string }) | null {
  const { state, services } = usePaneContext();
  const { report, rules } = useWords();
  const chosen = chosenRulebook(state, services);
  return useMemo(() => {
    if (!chosen || chosen.sheet === null) return null;
    const found = services.newerEdition(chosen.rulebook, services.rulebooks, report, rules.table);
    return found && { ...found, sheet: chosen.sheet };
  }, [chosen, services, report, rules]);
}
