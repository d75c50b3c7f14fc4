import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";

/** That the sheets of results no longer show what the workbook says, and the way to bring them up. */
export function BehindBar() {
  const { state, actions } = usePaneContext();
  const words = useWords().pane;
  const { behind, busy } = state;
  if (!behind) return null;
  return (
    <section aria-label={words.notice}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          {behind.because === "answered" ? words.answeredSince : words.changedSince(behind.sheet)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabled={busy !== null} onClick={actions.score}>
            {busy === "scoring" ? words.scoring : words.update}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
