import { Badge, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ClauseReading } from "../../app";
import { usePaneContext, useWords } from "../context";
import { useEscape } from "../view/useEscape";
import { ClauseEditor } from "./ClauseEditor";
import { type Draft, clauseOf } from "./draft";
import { inWords } from "./inWords";

const useStyles = makeStyles({
  heading: { display: "block", padding: `${tokens.spacingVerticalXS} 0` },
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
  question: { color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly draft: Draft;
  readonly index: number;
  readonly reading: ClauseReading;
  /** The title of the section that begins here. */
  readonly heading?: string;
}

/** The text's own words and what they were understood to say; a click opens the reading. */
export function ClauseItem({ draft, index, reading, heading }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { state, actions } = usePaneContext().regulation;
  const clause = clauseOf(draft, reading);
  const open = state.editing === index;
  const settled = draft.settled.has(index);
  const { question } = reading;
  useEscape(() => actions.toggle(index), open ? "always" : "never");
  return (
    <li>
      {heading !== undefined && (
        <Text size={200} weight="semibold" className={styles.heading}>
          {heading}
        </Text>
      )}
      <div className={open ? `${styles.card} ${styles.open}` : styles.card}>
        <button
          type="button"
          className={styles.face}
          aria-expanded={open}
          disabled={state.busy !== null}
          onClick={() => actions.toggle(index)}
        >
          <Caption1 className={styles.source} title={words.drafting.line(reading.line)}>
            {reading.text.trim()}
          </Caption1>
          <span className={styles.row}>
            <Text weight="semibold" className={styles.reading}>
              {clause ? inWords(clause, words) : words.drafting.note}
            </Text>
            <Trust asked={question !== null} settled={settled} />
          </span>
          {question && !settled && (
            <Caption1 className={styles.question}>
              {words.regulation.questionSentence(question)}
            </Caption1>
          )}
        </button>
        {open && <ClauseEditor index={index} clause={clause} />}
      </div>
    </li>
  );
}

/** How sure the reading is, in a word. */
function Trust({ asked, settled }: { readonly asked: boolean; readonly settled: boolean }) {
  const words = useWords().drafting;
  if (settled) {
    return (
      <Badge appearance="tint" color="brand">
        {words.settled}
      </Badge>
    );
  }
  return asked ? (
    <Badge appearance="tint" color="warning">
      {words.ask}
    </Badge>
  ) : (
    <Badge appearance="tint" color="success">
      {words.sure}
    </Badge>
  );
}
