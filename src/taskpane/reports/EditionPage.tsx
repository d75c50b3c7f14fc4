import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";
import { BackLink } from "../view/BackLink";
import { usePageStyles } from "../view/usePageStyles";
import { TableButton } from "./TableButton";
import { useNewerEdition } from "./useNewerEdition";

const useStyles = makeStyles({
  body: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
  },
  title: { margin: 0 },
  list: { paddingInlineStart: tokens.spacingHorizontalXL },
  item: { paddingBottom: tokens.spacingVerticalXS },
});

/** In what a newer edition differs from the workbook's table, and the way to take it over. */
export function EditionPage() {
  const styles = useStyles();
  const page = usePageStyles();
  const { actions } = usePaneContext();
  const { reports, drafting, title } = useWords();
  const found = useNewerEdition();
  return (
    <>
      <BackLink label={drafting.back} onClick={() => actions.open({ name: "setup" })} />
      {found && (
        <>
          <main className={styles.body}>
            <Text as="h1" tabIndex={-1} size={400} weight="semibold" block className={styles.title}>
              {reports.differences(title(found.rulebook.title), found.rulebook.edition)}
            </Text>
            <ul className={styles.list}>
              {found.differences.map((one) => (
                <li key={one} className={styles.item}>
                  {one}
                </li>
              ))}
            </ul>
          </main>
          <footer className={page.foot}>
            <Text size={200} className={page.quiet}>
              {reports.keeps(found.sheet)}
            </Text>
            <TableButton rulebook={found.rulebook} label={reports.takeOver} />
          </footer>
        </>
      )}
    </>
  );
}
