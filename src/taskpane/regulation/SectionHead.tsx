import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, EditRegular } from "@fluentui/react-icons";
import type { Section } from "../../core";
import { usePaneContext, useWords } from "../context";
import { SectionEditor } from "./SectionEditor";
import { QuietButton } from "../view/QuietButton";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  words: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly section: Section;
  readonly depth: number;
}

/** A section's title and what it limits; it may be changed, and given a clause more. */
export function SectionHead({ section, depth }: Props) {
  const styles = useStyles();
  const words = useWords().drafting;
  const { state, actions } = usePaneContext().regulation;
  const open = state.opened?.at === "section" && state.opened.section === section.id;
  const busy = state.busy !== null;
  const { max, cleanBonus, title } = section;
  const limits = [
    ...(max === null ? [] : [words.sectionMost(max)]),
    ...(cleanBonus === 0 ? [] : [words.sectionClean(cleanBonus)]),
  ];
  return (
    <>
      <div className={styles.head} style={{ paddingInlineStart: depth * 8 }}>
        <div className={styles.words}>
          <Text as="h3" size={200} weight="semibold" className={styles.title}>
            {title}
          </Text>
          {limits.length > 0 && <Caption1 className={styles.quiet}>{limits.join("；")}</Caption1>}
        </div>
        <QuietButton
          icon={<EditRegular />}
          aria-expanded={open}
          aria-label={words.changeSection(title)}
          title={words.changeSection(title)}
          disabled={busy}
          onClick={() => actions.toggle({ at: "section", section: section.id })}
        />
        <QuietButton
          icon={<AddRegular />}
          aria-label={words.addClause(title)}
          title={words.addClause(title)}
          disabled={busy}
          onClick={() => actions.toggle({ at: "new clause", section: section.id })}
        />
      </div>
      {open && <SectionEditor section={section} />}
    </>
  );
}
