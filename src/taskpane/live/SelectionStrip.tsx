import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScoreOutcome, SelectedRow } from "../../app";
import { usePaneContext, useWords } from "../context";
import { change, resultText } from "../view/figure";
import { subjectName } from "../view/subject";
import { knownRow } from "./selected";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    maxHeight: "30vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  text: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly outcome: ScoreOutcome;
  readonly selected: SelectedRow;
}

/** What the selected row of the workbook has to do with the result. */
export function SelectionStrip({ outcome, selected }: Props) {
  const { actions } = usePaneContext();
  const styles = useStyles();
  const { pane: words, issueSentence } = useWords();
  const { lines, issues, changed, person } = useMemo(
    () => knownRow(outcome, selected),
    [outcome, selected],
  );
  const { sheet, cell } = selected.place;
  const link = (card: number) => {
    const one = outcome.cards[card];
    return one ? (
      <Link inline as="button" onClick={() => actions.open({ name: "person", card })}>
        {subjectName(one, words)}
      </Link>
    ) : null;
  };
  const isRead = outcome.reading.sheets.some(({ name }) => name === sheet);
  const nothing = lines.length === 0 && issues.length === 0 && !person;
  // Of a sheet that was not read there is nothing to say.
  if (nothing && !isRead) return null;
  return (
    <section className={styles.strip} aria-label={words.selectedRow(`${sheet}!${cell}`)}>
      <Text size={200} className={styles.quiet}>
        {words.selectedRow(`${sheet}!${cell}`)}
      </Text>
      {lines.map(({ line, card }) => (
        <Text key={`${card} ${line.clause}`} size={200} className={styles.line}>
          {link(card)}
          <span className={styles.text}>
            {line.clause} {line.text}
          </span>
          {line.unit === "yuan" ? words.yuan(change(line.points)) : change(line.points)}
        </Text>
      ))}
      {person && (
        <Text size={200} className={styles.line}>
          <span className={styles.text}>{link(person.index)}</span>
          {resultText(person.card, outcome.rankedBy, words)}
        </Text>
      )}
      {issues.map((issue) => (
        <Text key={`${issue.cell} ${issue.code}`} size={200}>
          {issueSentence(issue)}
        </Text>
      ))}
      {changed && <Text size={200}>{words.selectedChanged}</Text>}
      {nothing && !changed && <Text size={200}>{words.selectedNothing}</Text>}
    </section>
  );
}
