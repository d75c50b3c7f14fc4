import { Switch } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";

/** Shows all clauses, or what still asks something, alike questions together. */
export function OpenFilter({ open }: { readonly open: number }) {
  const words = useWords().drafting;
  const { state, actions } = usePaneContext().regulation;
  return (
    <Switch
      label={words.onlyOpen(open)}
      checked={state.onlyOpen}
      disabled={state.busy !== null}
      onChange={(_, { checked }) => actions.showOnlyOpen(checked)}
    />
  );
}
