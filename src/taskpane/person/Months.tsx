import type { ScoreOutcome } from "../../app";
import { type Scorecard, toNumber } from "../../core";
import { usePaneContext, useWords } from "../context";
import { resultOf } from "../results/ranked";
import { BarTable } from "../view/BarTable";
import { resultText } from "../view/figure";
import { isSameSubject } from "../view/subject";

interface Props {
  readonly card: Scorecard;
  readonly outcome: ScoreOutcome;
}

/** The same person's other months, each a way to its card; nothing where there is one month only. */
export function Months({ card, outcome: { cards, rankedBy } }: Props) {
  const { actions } = usePaneContext();
  const words = useWords().pane;
  const own = cards
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => isSameSubject(one, card))
    .toSorted((a, b) => ((a.one.period ?? "") < (b.one.period ?? "") ? -1 : 1));
  if (own.length < 2) return null;
  return (
    <BarTable
      title={words.personMonths}
      bars={own.map(({ one, index }) => {
        const result = resultOf(one, rankedBy);
        return {
          key: String(index),
          label: one.period === null ? words.noMonth : words.month(one.period),
          size: result === null ? 0 : toNumber(result),
          text: resultText(one, rankedBy, words),
          onOpen: () => actions.open({ name: "person", card: index }),
        };
      })}
    />
  );
}
