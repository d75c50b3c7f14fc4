import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import type { Survey } from "../../app";
import { usePaneContext, useWords } from "../context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flex: 1, fontVariantNumeric: "tabular-nums" },
});

/** What reading the workbook found, or that it is still being read. */
export function Found() {
  const { state, actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  if (state.busy === "reading") {
    return <Spinner size="tiny" label={words.reading} labelPosition="after" />;
  }
  const again = (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowClockwiseRegular />}
      aria-label={words.readAgain}
      title={words.readAgain}
      disabled={state.busy !== null}
      onClick={actions.read}
    />
  );
  if (!state.survey) return <div className={styles.line}>{again}</div>;
  return nothing(state.survey) ? (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.nothingFound}</MessageBarTitle>
        {isSayable(state.survey) ? words.nothingFoundSay : words.nothingFoundNext}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={state.busy !== null} onClick={actions.read}>
          {words.readAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ) : (
    <div className={styles.line}>
      <span className={styles.text}>{sentence(state.survey, words)}</span>
      {again}
    </div>
  );
}

const nothing = ({ sheets }: Survey): boolean =>
  sheets.every(({ layouts }) => layouts.length === 0);

/** Whether a person may say what the columns of a sheet without a header hold. */
export const isSayable = ({ sheets }: Survey): boolean =>
  sheets.some(({ unheaded }) => unheaded.length > 0);

type Words = ReturnType<typeof useWords>["pane"];

function sentence({ sheets, people, issues }: Survey, words: Words): string {
  const records = sheets.reduce((sum, sheet) => sum + sheet.records, 0);
  const parts = [words.recordCount(records), words.personCount(people)];
  if (issues.length > 0) parts.push(words.questionCount(issues.length));
  return parts.join(" · ");
}
