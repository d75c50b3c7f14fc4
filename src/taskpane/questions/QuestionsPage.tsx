import { Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ScoreOutcome } from "../../app";
import { usePaneContext, useWords } from "../context";
import { QuestionCard } from "./QuestionCard";
import { QuestionList } from "./QuestionList";
import { useOpenQuestions } from "./useOpenQuestions";

const useStyles = makeStyles({
  all: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  none: {
    display: "block",
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
  },
  busy: { padding: tokens.spacingHorizontalL, justifyContent: "flex-start" },
});

/** The open questions one by one, and below them all at once. */
export function QuestionsPage({ outcome }: { readonly outcome: ScoreOutcome }) {
  const { state } = usePaneContext();
  const styles = useStyles();
  const { pane } = useWords();
  const questions = useOpenQuestions(outcome);
  const place = questions.length === 0 ? 0 : state.question % questions.length;
  const question = questions[place];
  if (!question) return <Text className={styles.none}>{pane.allAnswered}</Text>;
  return (
    <>
      {state.busy === "answering" ? (
        <Spinner className={styles.busy} size="tiny" label={pane.answering} labelPosition="after" />
      ) : (
        <QuestionCard
          key={JSON.stringify([
            question.issue.code,
            question.issue.sheet,
            question.issue.cell,
            question.about,
          ])}
          question={question}
          heading={pane.questionOf(place + 1, questions.length)}
        />
      )}
      <details className={styles.all}>
        <summary className={styles.summary}>{pane.allQuestions(outcome.issues.length)}</summary>
        <QuestionList issues={outcome.issues} />
      </details>
    </>
  );
}
