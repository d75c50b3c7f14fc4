import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScoreOutcome } from "../../app";
import { usePaneContext, useWords } from "../context";
import { everybody } from "../state";
import { RankingFilters } from "./RankingFilters";
import { RankingRow } from "./RankingRow";
import { listed, ranked } from "./ranked";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  nobody: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    textWrap: "balance",
    padding: tokens.spacingHorizontalL,
  },
  none: {
    display: "block",
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
  },
});

export function Ranking({ outcome }: { readonly outcome: ScoreOutcome }) {
  const { state, actions } = usePaneContext();
  const { listing } = state;
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
      {found.length === 0 && (
        <div className={styles.nobody}>
          <Text>
            {listing.query.trim() === "" ? words.nobodyHere : words.noMatch(listing.query)}
          </Text>
          <Button onClick={() => actions.list(everybody)}>{words.showAll}</Button>
        </div>
      )}
      <ol className={styles.list}>
        {found.map((each) => (
          <RankingRow key={each.index} {...each} rankedBy={rankedBy} withMonth={severalMonths} />
        ))}
      </ol>
    </>
  );
}
