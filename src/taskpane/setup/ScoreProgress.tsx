import { Button, Caption1, Field, ProgressBar } from "@fluentui/react-components";
import type { ScoreStep } from "../../app";
import { usePaneContext, useWords } from "../context";
import { stepSentence } from "./step";

const order: readonly ScoreStep["name"][] = ["reading", "scoring", "writing"];

/** How far scoring is, and the way to stop it before results are written. */
export function ScoreProgress({ step }: { readonly step: ScoreStep | null }) {
  const { actions } = usePaneContext();
  const words = useWords().pane;
  const done = step ? order.indexOf(step.name) + 1 : 0;
  return (
    <>
      <Field validationMessage={stepSentence(step, words)} validationState="none">
        <ProgressBar value={done} max={order.length + 1} aria-label={words.scoring} />
      </Field>
      {step?.name === "writing" ? (
        <Caption1>{words.cannotCancel}</Caption1>
      ) : (
        // The button stands where Start stood: the second half of a double click there stops nothing.
        <Button size="large" onClick={({ detail }) => detail < 2 && actions.cancel()}>
          {words.cancel}
        </Button>
      )}
    </>
  );
}
