import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Scorecard } from "../../core";
import type { Locale } from "../../locales";
import { usePaneContext, useWords } from "../context";
import { figure, resultText } from "../view/figure";
import { Facts } from "../view/Facts";
import { subjectDetails, subjectName } from "../view/subject";
import type { RankedBy, RankedCard } from "./ranked";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "2em minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  figures: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  rank: {
    textAlign: "end",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  name: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
  },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  score: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props extends RankedCard {
  readonly rankedBy: RankedBy;
  readonly withMonth: boolean;
}

/** One person of the ranking; opens their card. */
export function RankingRow({ card, index, rank, rankedBy, withMonth }: Props) {
  const { actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  return (
    <li>
      <button
        type="button"
        id={`card-${index}`}
        className={styles.row}
        onClick={() => actions.open({ name: "person", card: index })}
      >
        <span className={styles.rank}>{rank ?? words.noScore}</span>
        <span>
          <span className={styles.name}>
            {subjectName(card, words)}
            <State card={card} words={words} className={styles.badge} />
          </span>
          <Facts className={styles.small} facts={subjectDetails(card, words, withMonth)} />
        </span>
        <span className={styles.figures}>
          <span className={styles.score}>{resultText(card, rankedBy, words)}</span>
          <br />
          <span className={styles.small}>{words.deducted(figure(card.deducted), rankedBy)}</span>
        </span>
      </button>
    </li>
  );
}

interface StateProps {
  readonly card: Scorecard;
  readonly words: Locale["pane"];
  readonly className: string;
}

/** Whether the result may still change, and how much is asked about. */
function State({ card, words, className }: StateProps) {
  const { provisional, issues } = card;
  const open = issues.length === 0 ? null : words.questionCount(issues.length);
  if (!provisional && open === null) return null;
  return (
    <Badge
      appearance="tint"
      color={provisional ? "warning" : "informative"}
      size="small"
      className={className}
      title={provisional ? words.provisionalHint : undefined}
    >
      {stateText(provisional, open, words)}
    </Badge>
  );
}

function stateText(provisional: boolean, open: string | null, words: Locale["pane"]) {
  if (!provisional) return open;
  return open === null ? words.provisional : words.provisionalWith(open);
}
