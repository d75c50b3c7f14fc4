import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScoreOutcome } from "../../app";
import { usePaneContext, useWords } from "../context";
import { RankingFilters } from "./RankingFilters";
import { RankingRow } from "./RankingRow";
import { listed, ranked } from "./ranked";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  none: {
    display: "block",
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
  },
});

export function Ranking({ outcome }: { readonly outcome: ScoreOutcome }) {
  const { listing } = usePaneContext().state;
  const styles = useStyles();
  const words = useWords().pane;
  const { cards, rankedBy } = outcome;
  const all = useMemo(() => ranked(cards, rankedBy), [cards, rankedBy]);
  const found = listed(all, listing);
  const severalMonths = new Set(cards.map(({ period }) => period)).size > 1;
  if (cards.length === 0) return <Text className={styles.none}>{words.nobody}</Text>;
  return (
    <>
      <RankingFilters cards={cards} />
      {found.length === 0 && <Text className={styles.none}>{words.noMatch(listing.query)}</Text>}
      <ol className={styles.list}>
        {found.map((each) => (
          <RankingRow key={each.index} {...each} rankedBy={rankedBy} withMonth={severalMonths} />
        ))}
      </ol>
    </>
  );
}
