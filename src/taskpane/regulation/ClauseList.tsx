import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";
import { ClauseEditor } from "./ClauseEditor";
import { ClauseItem } from "./ClauseItem";
import { type Draft, clauseOf } from "./draft";
import { type Listed, type Place, byQuestion, bySection } from "./listed";
import { QuestionHead } from "./QuestionHead";
import { SectionHead } from "./SectionHead";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  heading: { display: "block", margin: 0 },
  added: {
    marginTop: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
});

/** The regulation's clauses under the headings it has, or those that ask something, by what they ask. */
export function ClauseList({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const words = useWords().drafting;
  const { onlyOpen } = usePaneContext().regulation.state;
  return (
    <>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {words.clauses}
      </Text>
      {onlyOpen
        ? [...byQuestion(draft)].map(([code, places]) => (
            <section key={code}>
              <QuestionHead places={places} />
              <Places draft={draft} places={places} />
            </section>
          ))
        : bySection(draft).map((listed) => (
            <SectionClauses key={listed.section.id} draft={draft} listed={listed} />
          ))}
    </>
  );
}

function SectionClauses({ draft, listed }: { readonly draft: Draft; readonly listed: Listed }) {
  const styles = useStyles();
  const { state, actions } = usePaneContext().regulation;
  const { section, depth, places } = listed;
  const { opened } = state;
  const adding = opened?.at === "new clause" && opened.section === section.id;
  return (
    <section>
      <SectionHead section={section} depth={depth} />
      <Places draft={draft} places={places} />
      {adding && (
        <div ref={focusFirst} className={styles.added}>
          <ClauseEditor
            clause={null}
            text=""
            accept={(change) => actions.draft({ type: "clauseAdded", section: section.id, change })}
            cancel={() => actions.toggle(opened)}
          />
        </div>
      )}
    </section>
  );
}

/** The new clause may stand far below the button that asked for it. */
const focusFirst = (editor: HTMLElement | null): void => editor?.querySelector("input")?.focus();

function Places({ draft, places }: { readonly draft: Draft; readonly places: readonly Place[] }) {
  const styles = useStyles();
  const { regulation, services } = usePaneContext();
  const { state, actions } = regulation;
  const { opened } = state;
  return (
    <ul className={styles.list}>
      {places.map(({ entry, index }) => (
        <ClauseItem
          key={entry.key}
          entry={entry}
          index={index}
          clause={clauseOf(draft, entry)}
          open={opened?.at === "clause" && opened.index === index}
          busy={state.busy !== null}
          actions={actions}
          cells={services}
        />
      ))}
    </ul>
  );
}
