import { FluentProvider, Spinner, Title3, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../locales";
import { usePaneTheme } from "./theme";

const useStyles = makeStyles({
  whole: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalS,
    minHeight: "100vh",
  },
  title: { margin: 0 },
});

interface Props {
  readonly officeIsDark: boolean | null;
  readonly words: Pick<Locale["pane"], "title" | "starting">;
}

/** What the pane shows until the product behind it has loaded; the page itself began with the same. */
export function Starting({ officeIsDark, words }: Props) {
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme(officeIsDark)}>
      <main className={styles.whole}>
        <Title3 as="h1" className={styles.title}>
          {words.title}
        </Title3>
        <Spinner label={words.starting} size="tiny" />
      </main>
    </FluentProvider>
  );
}
