import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
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
import { usePageStyles } from "../view/usePageStyles";
import { QuietButton } from "../view/QuietButton";

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
});

/** Everything to choose before scoring, with one button at the foot that is always in view. */
export function SetupPage() {
  const styles = useStyles();
  const page = usePageStyles();
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
          <QuietButton
            className={aside}
            icon={<ArrowLeftRegular />}
            disabled={busy !== null}
            onClick={() => actions.open({ name: "ranking" })}
          >
            {words.backToResults}
          </QuietButton>
        )}
        <RulebookChoice />
        <Found />
        {survey && (ready || isSayable(survey)) && <SheetChoice sheets={survey.sheets} />}
        {ready && survey.periods.length > 0 && <PeriodChoice periods={survey.periods} />}
        <QuietButton
          id="open-builder"
          className={aside}
          icon={<MathFormulaRegular />}
          onClick={() => actions.open({ name: "builder" })}
        >
          {builder.open}
        </QuietButton>
      </main>
      <footer className={page.foot}>
        <StartButton ready={ready && hasRules} />
        <Caption1 className={page.quiet}>{words.promise}</Caption1>
      </footer>
    </>
  );
}
