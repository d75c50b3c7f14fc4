import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { usePaneContext } from "../context";
import { useWords } from "../context";
import { problemSentence } from "./problem";

/** What went wrong and what to do next, above whatever the pane shows. */
export function ErrorBar() {
  const { state, actions } = usePaneContext();
  const words = useWords();
  if (!state.problem) return null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{problemSentence(state.problem, words)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.pane.close}
            onClick={actions.dismissProblem}
          />
        }
      />
    </MessageBar>
  );
}
