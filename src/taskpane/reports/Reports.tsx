import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ScoreOutcome } from "../../app";
import { useWords } from "../context";
import { headcount } from "../results/headcount";
import { Closing } from "./Closing";
import { Comparison } from "./Comparison";
import { NoticesButton } from "./NoticesButton";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  about: { color: tokens.colorNeutralForeground3, textWrap: "pretty" },
});

/** Sheets that are written only when somebody asks for them. */
export function Reports({ outcome }: { readonly outcome: ScoreOutcome }) {
  const styles = useStyles();
  const words = useWords().reports;
  return (
    <div className={styles.page}>
      <Part title={words.notices} about={words.noticesAbout}>
        <NoticesButton label={words.noticesOf(headcount(outcome.cards))} />
      </Part>
      <Part title={words.comparison} about={words.comparisonAbout}>
        <Comparison />
      </Part>
      <Part title={words.closing} about={words.closingAbout}>
        <Closing cards={outcome.cards} />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Part({ title, about, children }: PartProps) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <Text as="h2" size={300} weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <Text size={200} className={styles.about}>
        {about}
      </Text>
      {children}
    </section>
  );
}
