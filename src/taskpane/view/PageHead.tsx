import { Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEscape } from "./useEscape";

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

interface Props {
  readonly title: string;
  readonly back: string;
  readonly disabled?: boolean;
  readonly onBack: () => void;
}

/** A page's title with the way back beside it. */
export function PageHead({ title, back, disabled = false, onBack }: Props) {
  const styles = useStyles();
  useEscape(onBack, disabled ? "never" : "unlessTyping");
  return (
    <header className={styles.head}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={back}
        title={back}
        disabled={disabled}
        onClick={onBack}
      />
      <Subtitle2 as="h1" tabIndex={-1} className={styles.title}>
        {title}
      </Subtitle2>
    </header>
  );
}
