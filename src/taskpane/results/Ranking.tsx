import { SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Scorecard } from "../../core";
import { usePaneContext, useWords } from "../context";
import { RankingRow } from "./RankingRow";
import { matching, ranked } from "./ranked";

const useStyles = makeStyles({
  search: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: { width: "100%", maxWidth: "100%" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  none: {
    display: "block",
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
  },
});

export function Ranking({ cards }: { readonly cards: readonly Scorecard[] }) {
  const { state, actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  const all = useMemo(() => ranked(cards), [cards]);
  const found = matching(all, state.query);
  const severalMonths = new Set(cards.map(({ period }) => period)).size > 1;
  return (
    <>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          value={state.query}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(_, { value }) => actions.search(value)}
        />
      </div>
      {found.length === 0 && <Text className={styles.none}>{words.noMatch(state.query)}</Text>}
      <ol className={styles.list}>
        {found.map((each) => (
          <RankingRow key={each.index} {...each} withMonth={severalMonths} />
        ))}
      </ol>
    </>
  );
}
