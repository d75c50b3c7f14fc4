import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../locales";
import { usePaneContext, useWords } from "../context";
import { figure } from "../view/figure";
import { subjectDetails, subjectName } from "../view/subject";
import type { RankedCard } from "./ranked";

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
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  score: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** One person of the ranking; opens their card. */
export function RankingRow({ card, index, rank, withMonth }: RankedCard & { withMonth: boolean }) {
  const { actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => actions.open({ name: "person", card: index })}
      >
        <span className={styles.rank}>{rank ?? words.noScore}</span>
        <span>
          <span className={styles.name}>
            {subjectName(card, words)}
            {card.issues.length > 0 && <Questions count={card.issues.length} words={words} />}
          </span>
          <span className={styles.small}>{subjectDetails(card, words, withMonth)}</span>
        </span>
        <span className={styles.figures}>
          <span className={styles.score}>
            {card.score ? figure(card.score) : words.yuan(figure(card.yuan))}
          </span>
          <br />
          <span className={styles.small}>{words.deducted(figure(card.deducted))}</span>
        </span>
      </button>
    </li>
  );
}

function Questions({ count, words }: { readonly count: number; readonly words: Locale["pane"] }) {
  return (
    <Badge appearance="tint" color="warning" size="small">
      {words.questionCount(count)}
    </Badge>
  );
}
