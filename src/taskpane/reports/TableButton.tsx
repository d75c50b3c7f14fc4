import { TableAddRegular } from "@fluentui/react-icons";
import type { Rulebook } from "../../core";
import { usePaneContext, useWords } from "../context";
import { WriteButton } from "./WriteButton";

interface Props {
  readonly rulebook: Rulebook;
  readonly label: string;
  readonly quiet?: boolean;
}

/** Writes a rulebook as a table of its own, and goes on with it. A table of the same name stays. */
export function TableButton({ rulebook, label, quiet = false }: Props) {
  const { state, actions, services } = usePaneContext();
  const { rules } = useWords();
  const taken = new Set(state.tables.found.map((found) => found.rulebook.title["zh-CN"]));
  const write = (): Promise<string> => {
    const { edition } = rulebook;
    const title = freeTitle(rulebook.title["zh-CN"], edition, taken);
    return services.saveRulebook({ rulebook, title, edition, words: rules.table });
  };
  return (
    <WriteButton
      quiet={quiet}
      label={label}
      icon={<TableAddRegular />}
      make={write}
      onWritten={actions.takeTable}
    />
  );
}

/** The title itself, or with the edition, or with a number that no table has. */
function freeTitle(title: string, edition: string, taken: ReadonlySet<string>): string {
  const named = `${title} ${edition}`;
  const numbered = Array.from({ length: taken.size }, (_, index) => `${named} (${index + 2})`);
  return [title, named, ...numbered].find((one) => !taken.has(one)) ?? title;
}
