import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Locale } from "../../locales";
import { usePaneContext, useWords } from "../context";
import { change, figure } from "../view/figure";
import { Facts } from "../view/Facts";
import { subjectDetails, subjectName } from "../view/subject";
import type { Change } from "./changes";

const useStyles = makeStyles({
  said: {
    display: "block",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figures: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Whose result is another than at the last run, and by how much. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const styles = useStyles();
  const words = useWords().pane;
  if (changes.length === 0) return <Text className={styles.said}>{words.noChanges}</Text>;
  return (
    <>
      <Text size={200} className={styles.said}>
        {words.sinceLast}
      </Text>
      <ul className={styles.list}>
        {changes.map((one) => (
          <ChangeItem key={`${one.index} ${subjectName(one.card, words)}`} change={one} />
        ))}
      </ul>
    </>
  );
}

function ChangeItem({ change: one }: { readonly change: Change }) {
  const { actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  const { card, index } = one;
  const name = subjectName(card, words);
  return (
    <li className={styles.item}>
      {index === null ? (
        <Text>{name}</Text>
      ) : (
        <Link
          as="button"
          id={`card-${index}`}
          onClick={() => actions.open({ name: "person", card: index })}
        >
          {name}
        </Link>
      )}
      <Text weight="semibold" className={styles.figures}>
        {difference(one, words)}
      </Text>
      <Facts className={styles.small} facts={subjectDetails(card, words, true)} />
      <span className={mergeClasses(styles.small, styles.figures)}>
        {one.before && one.after && words.fromTo(figure(one.before), figure(one.after))}
      </span>
    </li>
  );
}

function difference({ by, index, after, before }: Change, words: Locale["pane"]): string {
  if (by) return change(by);
  if (index === null) return words.wentOut;
  return before === null && after ? words.cameIn : words.noScore;
}
