import { Button, ProgressBar } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";

/** The one thing to do on this page. */
export function StartButton({ ready }: { readonly ready: boolean }) {
  const { state, actions } = usePaneContext();
  const words = useWords().pane;
  const scoring = state.busy === "scoring";
  return (
    <>
      {scoring && <ProgressBar aria-label={words.scoring} />}
      <Button
        appearance="primary"
        size="large"
        disabled={!ready || state.busy !== null || state.sheets.size === 0}
        onClick={actions.score}
      >
        {scoring ? words.scoring : state.outcome ? words.startAgain : words.start}
      </Button>
    </>
  );
}
