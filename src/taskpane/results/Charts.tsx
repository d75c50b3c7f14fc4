import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ScoreOutcome } from "../../app";
import { toNumber } from "../../core";
import { useWords } from "../context";
import { BarTable } from "../view/BarTable";
import { figure } from "../view/figure";

const useStyles = makeStyles({
  none: {
    display: "block",
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
  },
});

/** How the results spread, what each section cost, and the months where there are several. */
export function Charts({ outcome: { figures, rankedBy } }: { readonly outcome: ScoreOutcome }) {
  const styles = useStyles();
  const words = useWords().pane;
  const { spread, sections, months } = figures;
  const yuan = rankedBy === "yuan";
  const amount = yuan ? words.yuan : words.points;
  if (spread.length === 0 && sections.length === 0) {
    return <Text className={styles.none}>{words.nobody}</Text>;
  }
  return (
    <>
      <BarTable
        title={yuan ? words.spreadYuan : words.spread}
        bars={spread.map(({ from, to, grade, count }) => {
          const band = words.band(from, to);
          const label = grade === null ? band : words.gradeBand(grade, band);
          return { key: band, label, size: count, text: words.people(count) };
        })}
      />
      <BarTable
        title={yuan ? words.bySectionYuan : words.bySection}
        bars={sections.map(({ id, text, total }) => ({
          key: id,
          label: text,
          size: toNumber(total),
          text: amount(figure(total)),
        }))}
      />
      {months.length > 1 && (
        <BarTable
          title={words.byMonth}
          bars={months.map(({ period, mean }) => ({
            key: period ?? "",
            label: period === null ? words.noMonth : words.month(period),
            size: mean === null ? 0 : toNumber(mean),
            text: mean === null ? words.noScore : amount(figure(mean)),
          }))}
        />
      )}
    </>
  );
}
