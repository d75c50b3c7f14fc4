import {
  Badge,
  Caption1,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { memo } from "react";
import type { Clause } from "../../core";
import { answersTo } from "./answers";
import { ClauseEditor } from "./ClauseEditor";
import { type Entry, isOpen } from "./entry";
import type { Cells } from "./fields";
import { inWords } from "./inWords";
import { MarkedText } from "./MarkedText";
import { QuestionFoot } from "./QuestionFoot";
import type { RegulationActions } from "./useRegulation";

const useStyles = makeStyles({
  // Of hundreds of clauses only those in view are laid out.
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 96px" },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  open: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  face: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    width: "100%",
    padding: tokens.spacingHorizontalM,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  reading: { flex: 1, minWidth: 0 },
  source: { color: tokens.colorNeutralForeground2, whiteSpace: "pre-line" },
});

interface Props {
  readonly entry: Entry;
  readonly index: number;
  /** Null for prose that the rulebook does not hold. */
  readonly clause: Clause | null;
  readonly open: boolean;
  readonly busy: boolean;
  readonly actions: RegulationActions;
  readonly cells: Cells;
}

/**
 * The text's own words and what they were understood to say; a click opens the reading. It takes all
 * that it shows as its own, for it is drawn again only where that has changed.
 */
export const ClauseItem = memo(function ClauseItem(props: Props) {
  const { entry, index, clause, open, busy, actions, cells } = props;
  const styles = useStyles();
  const { words } = cells;
  const toggle = (): void => actions.toggle({ at: "clause", index });
  return (
    <li className={styles.item}>
      <div className={mergeClasses(styles.card, open && styles.open)}>
        <button
          type="button"
          className={styles.face}
          aria-expanded={open}
          disabled={busy}
          onClick={toggle}
        >
          <Caption1
            className={styles.source}
            {...(entry.line !== null && { title: words.drafting.line(entry.line) })}
          >
            <MarkedText entry={entry} />
          </Caption1>
          <span className={styles.row}>
            <Text weight="semibold" className={styles.reading}>
              {clause ? inWords(clause, words) : words.drafting.note}
            </Text>
            <Trust entry={entry} words={words.drafting} />
          </span>
          {isOpen(entry) && entry.question && (
            <Caption1>{words.regulation.questionSentence(entry.question)}</Caption1>
          )}
        </button>
        {isOpen(entry) && !open && (
          <QuestionFoot
            index={index}
            busy={busy}
            answers={clause && entry.question ? answersTo(entry.question, clause, words) : []}
            actions={actions}
            words={words.drafting}
          />
        )}
        {open && (
          <ClauseEditor
            clause={clause}
            text={entry.text}
            accept={(change) => actions.set(index, change)}
            cancel={toggle}
            drop={clause ? () => actions.draft({ type: "clauseDropped", index }) : undefined}
          />
        )}
      </div>
    </li>
  );
});

interface TrustProps {
  readonly entry: Entry;
  readonly words: Cells["words"]["drafting"];
}

/** How sure the reading is, in a word; of a clause without a text there is nothing to say. */
function Trust({ entry, words }: TrustProps) {
  const { settled, question, line } = entry;
  if (settled) {
    return (
      <Badge appearance="tint" color="brand">
        {words.settled}
      </Badge>
    );
  }
  if (line === null) return null;
  return question ? (
    <Badge appearance="tint" color="warning">
      {words.ask}
    </Badge>
  ) : (
    <Badge appearance="tint" color="success">
      {words.sure}
    </Badge>
  );
}
