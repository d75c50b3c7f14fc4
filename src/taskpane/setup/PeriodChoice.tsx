import { Field, Select } from "@fluentui/react-components";
import type { Period } from "../../core";
import { usePaneContext, useWords } from "../context";

/** The month to score. With only one there is nothing to choose, but it is shown. */
export function PeriodChoice({ periods }: { readonly periods: readonly Period[] }) {
  const { state, actions } = usePaneContext();
  const words = useWords().pane;
  return (
    <Field label={words.period}>
      <Select
        value={state.period ?? ""}
        disabled={state.busy !== null}
        onChange={(_, { value }) => actions.choosePeriod(value === "" ? null : value)}
      >
        {periods.length > 1 && <option value="">{words.everyPeriod}</option>}
        {periods.map((period) => (
          <option key={period} value={periods.length > 1 ? period : ""}>
            {words.month(period)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
