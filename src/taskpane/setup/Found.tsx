import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import type { ReadStep } from "../../app";
import { usePaneContext, useWords } from "../context";
import { Facts } from "../view/Facts";
import { foundFacts, foundNothing, isSayable } from "./survey-facts";
import { QuietButton } from "../view/QuietButton";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quiet: {
    paddingTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    textWrap: "pretty",
  },
  text: { flex: 1, fontVariantNumeric: "tabular-nums" },
});

/** What reading the workbook found, or that it is still being read. */
export function Found() {
  const { state, actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  if (state.busy === "reading") {
    return <Reading at={state.readAt} />;
  }
  const again = (
    <QuietButton
      icon={<ArrowClockwiseRegular />}
      id="read-again"
      aria-label={words.readAgain}
      title={words.readAgain}
      disabled={state.busy !== null}
      onClick={actions.read}
    />
  );
  if (!state.survey) return <div className={styles.line}>{again}</div>;
  return foundNothing(state.survey) && !state.surveyBehind ? (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.nothingFound}</MessageBarTitle>
        {isSayable(state.survey) ? words.nothingFoundSay : words.nothingFoundNext}
      </MessageBarBody>
      <MessageBarActions>
        <ReadAgain />
      </MessageBarActions>
    </MessageBar>
  ) : (
    <>
      <div>
        <div className={styles.line}>
          <Facts className={styles.text} facts={foundFacts(state.survey, words)} />
          {!state.surveyBehind && again}
        </div>
        {state.survey.issues.length > 0 && (
          <Caption1 block className={styles.quiet}>
            {words.doubtHint}
          </Caption1>
        )}
      </div>
      {state.surveyBehind && <Behind />}
    </>
  );
}

/** That what was found is no longer what the workbook holds. */
function Behind() {
  const words = useWords().pane;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words.surveyBehind}</MessageBarBody>
      <MessageBarActions>
        <ReadAgain />
      </MessageBarActions>
    </MessageBar>
  );
}

function ReadAgain() {
  const { state, actions } = usePaneContext();
  return (
    <Button id="read-again" size="small" disabled={state.busy !== null} onClick={actions.read}>
      {useWords().pane.readAgain}
    </Button>
  );
}

/** That the workbook is being read; how far, and the way to stop it, where that takes long. */
function Reading({ at }: { readonly at: ReadStep | null }) {
  const { actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  if (!at) return <Spinner size="tiny" label={words.reading} labelPosition="after" />;
  return (
    <div className={styles.line}>
      <Spinner
        size="tiny"
        className={styles.text}
        label={words.readingAt(at.sheet, at.row, at.rows)}
        labelPosition="after"
      />
      <Button size="small" onClick={actions.cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
