import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { OpenQuestion } from "../../app";
import { usePaneContext, useWords } from "../context";
import { CellLink } from "../view/CellLink";
import { AnswerForm } from "./AnswerForm";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  head: { margin: 0 },
});

interface Props {
  readonly question: OpenQuestion;
  /** Which of how many it is. */
  readonly heading: string;
}

/** One question: what was read, where, and what may be answered. */
export function QuestionCard({ question, heading }: Props) {
  const { actions } = usePaneContext();
  const styles = useStyles();
  const { pane, issueSentence } = useWords();
  const { issue, about, rows } = question;
  const { sheet, cell, text } = issue;
  return (
    <section className={styles.card} aria-label={heading}>
      <Text as="h2" tabIndex={-1} size={200} className={styles.head}>
        {heading}
      </Text>
      <Text>{issueSentence(issue)}</Text>
      {text !== "" && (
        <Text size={200} className={styles.quiet}>
          {pane.readText(text)}
        </Text>
      )}
      {rows > 1 && (
        <Text size={200} className={styles.quiet}>
          {pane.sameRows(rows)}
        </Text>
      )}
      {sheet !== "" && (
        <span>
          {cell === null ? <Text size={200}>{sheet}</Text> : <CellLink place={{ sheet, cell }} />}
        </span>
      )}
      {about.kind === null ? (
        <>
          {cell !== null && (
            <Text size={200} className={styles.quiet}>
              {pane.changeSheet}
            </Text>
          )}
          <span>
            <Button onClick={actions.passQuestion}>{pane.skip}</Button>
          </span>
        </>
      ) : (
        <AnswerForm question={question} kind={about.kind} />
      )}
    </section>
  );
}
