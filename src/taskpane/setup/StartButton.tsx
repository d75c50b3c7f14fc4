import { Button } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";
import { ScoreProgress } from "./ScoreProgress";

/** The one thing to do on this page. */
export function StartButton({ ready }: { readonly ready: boolean }) {
  const { state, actions } = usePaneContext();
  const words = useWords().pane;
  if (state.busy === "scoring") return <ScoreProgress step={state.step} />;
  return (
    <Button
      id="start"
      appearance="primary"
      size="large"
      disabled={!ready || state.busy !== null || state.sheets.size === 0}
      onClick={actions.score}
    >
      {state.outcome ? words.startAgain : words.start}
    </Button>
  );
}
