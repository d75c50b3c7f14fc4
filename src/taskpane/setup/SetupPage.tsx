import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, MathFormulaRegular } from "@fluentui/react-icons";
import { usePaneContext, useWords } from "../context";
import { chosenRulebook } from "../request";
import { Found } from "./Found";
import { PeriodChoice } from "./PeriodChoice";
import { RulebookChoice } from "./RulebookChoice";
import { SheetChoice } from "./SheetChoice";
import { StartButton } from "./StartButton";
import { isSayable } from "./survey-facts";
import { useAside } from "../view/useAside";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    flex: 1,
    overflowY: "auto",
    // What does not fit is scrolled to, not squeezed.
    "& > *": { flexShrink: 0 },
    padding: tokens.spacingHorizontalL,
  },
  // The pane's own title bar says it to those who see; it is here for those who hear.
  title: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px", margin: 0 },
  foot: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  promise: { color: tokens.colorNeutralForeground3, textWrap: "pretty" },
});

/** Everything to choose before scoring, with one button at the foot that is always in view. */
export function SetupPage() {
  const styles = useStyles();
  const { aside } = useAside();
  const { pane: words, builder } = useWords();
  const { state, actions, services } = usePaneContext();
  const { survey, outcome, busy } = state;
  const ready = survey !== null && survey.sheets.some(({ layouts }) => layouts.length > 0);
  const hasRules = chosenRulebook(state, services) !== undefined;
  return (
    <>
      <main className={styles.form}>
        <h1 className={styles.title} tabIndex={-1}>
          {words.title}
        </h1>
        {outcome && (
          <Button
            appearance="subtle"
            size="small"
            className={aside}
            icon={<ArrowLeftRegular />}
            disabled={busy !== null}
            onClick={() => actions.open({ name: "ranking" })}
          >
            {words.backToResults}
          </Button>
        )}
        <RulebookChoice />
        <Found />
        {survey && (ready || isSayable(survey)) && <SheetChoice sheets={survey.sheets} />}
        {ready && survey.periods.length > 0 && <PeriodChoice periods={survey.periods} />}
        <Button
          appearance="subtle"
          size="small"
          id="open-builder"
          className={aside}
          icon={<MathFormulaRegular />}
          onClick={() => actions.open({ name: "builder" })}
        >
          {builder.open}
        </Button>
      </main>
      <footer className={styles.foot}>
        <StartButton ready={ready && hasRules} />
        <Caption1 className={styles.promise}>{words.promise}</Caption1>
      </footer>
    </>
  );
}
