import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { AppError } from "../../app";
import { usePaneContext, useWords } from "../context";
import { problemSentence } from "./problem";

// Office's own messages may hold long names without a place to break.
const useStyles = makeStyles({ text: { overflowWrap: "anywhere", minWidth: 0 } });

/** What went wrong and what to do next, above whatever the pane shows. */
export function ErrorBar() {
  const { state, actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords();
  if (!state.problem) return null;
  const stopped = state.problem instanceof AppError && state.problem.code === "cancelled";
  return (
    <section aria-label={words.pane.notice}>
      <MessageBar intent={stopped ? "info" : "error"} layout="multiline" politeness="assertive">
        <MessageBarBody className={styles.text}>
          {problemSentence(state.problem, words)}
        </MessageBarBody>
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
    </section>
  );
}
