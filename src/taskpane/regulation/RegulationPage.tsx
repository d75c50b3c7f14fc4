import { Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { usePaneContext, useWords } from "../context";
import { DraftStep } from "./DraftStep";
import { SourceStep } from "./SourceStep";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
});

/** From a written regulation to a rule table: first the text, then what was read from it. */
export function RegulationPage() {
  const styles = useStyles();
  const words = useWords().drafting;
  const { actions, regulation } = usePaneContext();
  const { draft, busy } = regulation.state;
  return (
    <>
      <header className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.back}
          title={words.back}
          disabled={busy !== null}
          onClick={() => actions.open({ name: "setup" })}
        />
        <Subtitle2 as="h1" className={styles.title}>
          {words.title}
        </Subtitle2>
      </header>
      {draft ? <DraftStep draft={draft} /> : <SourceStep />}
    </>
  );
}
