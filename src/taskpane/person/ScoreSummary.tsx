import { Badge, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Scorecard, isZero } from "../../core";
import type { Locale } from "../../locales";
import { useWords } from "../context";
import { figure, resultText } from "../view/figure";
import type { RankedBy } from "../results/ranked";
import { Facts } from "../view/Facts";
import { subjectDetails, subjectName } from "../view/subject";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    margin: `0 ${tokens.spacingHorizontalL}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  small: { display: "block", color: tokens.colorNeutralForeground3 },
  wide: { gridColumn: "1 / -1" },
  figures: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  name: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface Props {
  readonly card: Scorecard;
  readonly rank: number | null;
  readonly rankedBy: RankedBy;
}

export function ScoreSummary({ card, rank, rankedBy }: Props) {
  const styles = useStyles();
  const words = useWords().pane;
  return (
    <section className={styles.box}>
      <div>
        <Text as="h1" tabIndex={-1} size={500} weight="semibold" className={styles.name}>
          {subjectName(card, words)}
          {card.provisional && (
            <Badge
              appearance="tint"
              color="warning"
              className={styles.badge}
              title={words.provisionalHint}
            >
              {words.provisional}
            </Badge>
          )}
        </Text>
      </div>
      <Text size={700} weight="semibold" className={styles.figures}>
        {resultText(card, rankedBy, words)}
      </Text>
      <Text size={200} className={styles.small}>
        <Facts facts={subjectDetails(card, words, true)} />
      </Text>
      <Text size={200} className={mergeClasses(styles.small, styles.figures)}>
        {[standing(card, rank, rankedBy, words), card.grade].filter(Boolean).join(" · ")}
      </Text>
      <Text size={200} className={mergeClasses(styles.small, styles.wide)}>
        <Facts facts={summary(card, rankedBy, words)} />
      </Text>
    </section>
  );
}

/** The rank, or why there is no score to rank. */
function standing(
  { score, base }: Scorecard,
  rank: number | null,
  rankedBy: RankedBy,
  words: Locale["pane"],
): string | null {
  if (score === null && rankedBy === "point")
    return base === null ? words.noBase : words.scorePending;
  return rank === null ? null : words.rank(rank);
}

/** "基准分 100 · 扣 3.5 分 · 加 2 分": how the score comes about. */
function summary(
  { base, deducted, bonus, yuan, score, recordings }: Scorecard,
  rankedBy: RankedBy,
  words: Locale["pane"],
): string[] {
  const parts = [
    base && `${words.base} ${figure(base)}`,
    words.deducted(figure(deducted), rankedBy),
    isZero(bonus) ? null : words.bonus(figure(bonus), rankedBy),
    score === null || isZero(yuan) ? null : words.yuan(figure(yuan)),
    recordings.length > 1 ? words.meanOf(recordings.length) : null,
  ];
  return parts.filter((part) => part !== null);
}
