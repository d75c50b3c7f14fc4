import { makeStyles, tokens } from "@fluentui/react-components";
import type { SanctionEntry } from "../../core";
import { useWords } from "../context";
import { CellLink } from "../view/CellLink";
import { Heading } from "../view/Heading";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  item: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Sanctions that the lines call for; they are listed, never turned into points. */
export function Sanctions({ entries }: { readonly entries: readonly SanctionEntry[] }) {
  const styles = useStyles();
  const words = useWords().pane;
  if (entries.length === 0) return null;
  return (
    <>
      <Heading>{words.sanctions}</Heading>
      <ul className={styles.list}>
        {entries.map(({ sanction, clause, source }) => (
          <li key={`${sanction} ${clause} ${source[0]?.cell}`} className={styles.item}>
            {clause} {words.sanction[sanction]}
            {source.slice(0, 1).map((place) => (
              <CellLink key={place.cell} place={place} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
