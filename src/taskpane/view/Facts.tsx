import { makeStyles, mergeClasses } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A dot stands between two facts; where a line begins, it falls into the margin and is not seen.
  window: { display: "block", overflow: "hidden", overflowWrap: "anywhere" },
  line: { display: "block", marginInlineStart: "-1em" },
  fact: { display: "inline-block", maxWidth: "100%", paddingInlineStart: "1em" },
  dot: { display: "inline-block", width: "1em", marginInlineStart: "-1em", textAlign: "center" },
});

interface Props {
  readonly facts: readonly string[];
  readonly className?: string;
}

/** Short facts in a row, such as "2103 · 外呼一组": a line ends between two of them, not within. */
export function Facts({ facts, className }: Props) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.window, className)}>
      <span className={styles.line}>
        {facts.map((fact, index) => (
          <span key={fact} className={styles.fact}>
            {index > 0 && <span className={styles.dot}>{" · "}</span>}
            {fact}
          </span>
        ))}
      </span>
    </span>
  );
}
