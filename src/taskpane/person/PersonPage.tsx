import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ScoreOutcome } from "../../app";
import type { Scorecard } from "../../core";
import { usePaneContext, useWords } from "../context";
import { QuestionList } from "../questions/QuestionList";
import { NoticesButton } from "../reports/NoticesButton";
import { BackLink } from "../view/BackLink";
import { Heading } from "../view/Heading";
import { rankOf } from "../results/ranked";
import { LineList } from "./LineList";
import { Months } from "./Months";
import { ScoreSummary } from "./ScoreSummary";
import { Sanctions } from "./Sanctions";

const useStyles = makeStyles({
  body: { flex: 1, minHeight: 0, overflowY: "auto" },
  notice: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  none: { display: "block", padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly card: Scorecard;
  readonly outcome: ScoreOutcome;
}

/** One person's result: the score, every line that made it, and what is still asked. */
export function PersonPage({ card, outcome }: Props) {
  const { actions } = usePaneContext();
  const styles = useStyles();
  const { pane: words, reports } = useWords();
  const { cards, rankedBy } = outcome;
  const rank = rankOf(card, cards, rankedBy);
  return (
    <>
      <BackLink label={words.back} onClick={() => actions.open({ name: "ranking" })} />
      <main className={styles.body}>
        <ScoreSummary card={card} rank={rank} rankedBy={rankedBy} />
        {card.subject.kind === "person" && (
          <div className={styles.notice}>
            <NoticesButton label={reports.noticeOf} card={card} />
          </div>
        )}
        <Months card={card} outcome={outcome} />
        <Heading>{words.lines}</Heading>
        {card.lines.length === 0 ? (
          <Text className={styles.none}>{words.noLines}</Text>
        ) : (
          <LineList lines={card.lines} />
        )}
        <Sanctions entries={card.sanctions} />
        {card.issues.length > 0 && (
          <>
            <Heading>{words.questionCount(card.issues.length)}</Heading>
            <QuestionList issues={card.issues} />
          </>
        )}
      </main>
    </>
  );
}
