import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { type Section } from "../../core";
import { useWords } from "../context";
import { ClauseItem } from "./ClauseItem";
import type { Draft } from "./draft";

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
});

/** The regulation's clauses in its order, under the headings it has. */
export function ClauseList({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const words = useWords().drafting;
  const titles = new Map(draft.rulebook.sections.flatMap(titled));
  return (
    <>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {words.clauses}
      </Text>
      <ul className={styles.list}>
        {draft.readings.map((reading, index) => {
          const heads = draft.readings[index - 1]?.section !== reading.section;
          const title = heads ? titles.get(reading.section) : undefined;
          return (
            <ClauseItem
              key={`${reading.line} ${reading.id} ${reading.rules[0].words}`}
              draft={draft}
              index={index}
              reading={reading}
              {...(title !== undefined && { heading: title })}
            />
          );
        })}
      </ul>
    </>
  );
}

const titled = (section: Section): (readonly [string, string])[] => [
  [section.id, section.title],
  ...section.sections.flatMap(titled),
];
