import { Field, Select } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";

export function RulebookChoice() {
  const { state, actions, services } = usePaneContext();
  const words = useWords().pane;
  const chosen = services.rulebooks.find(({ id }) => id === state.rulebook);
  return (
    <Field label={words.rulebook} {...(chosen && { hint: words.edition(chosen.edition) })}>
      <Select
        value={state.rulebook}
        disabled={state.busy !== null}
        onChange={(_, { value }) => actions.chooseRulebook(value)}
      >
        {services.rulebooks.map(({ id, title }) => (
          <option key={id} value={id}>
            {title["zh-CN"]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
