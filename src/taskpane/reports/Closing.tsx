import { Field, Select, Text } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Scorecard } from "../../core";
import { usePaneContext, useWords } from "../context";
import { WriteButton } from "./WriteButton";

/** Fixes a month's figures; the latest month is offered first. */
export function Closing({ cards }: { readonly cards: readonly Scorecard[] }) {
  const { state, services } = usePaneContext();
  const { reports, pane } = useWords();
  const months = [...new Set(cards.flatMap(({ period }) => period ?? []))].sort().reverse();
  const [wanted, want] = useState("");
  const month = months.find((one) => one === wanted) ?? months[0];
  if (month === undefined) return <Text size={200}>{reports.noMonth}</Text>;
  return (
    <>
      {months.length > 1 && (
        <Field label={pane.period}>
          <Select
            value={month}
            disabled={state.busy !== null}
            onChange={(_, { value }) => want(value)}
          >
            {months.map((one) => (
              <option key={one} value={one}>
                {pane.month(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <WriteButton
        label={reports.close(pane.month(month))}
        icon={<LockClosedRegular />}
        make={(request) => services.closeMonth({ ...request, period: month })}
      />
    </>
  );
}
