import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../context";

const useStyles = makeStyles({
  table: {
    width: "100%",
    padding: `0 ${tokens.spacingHorizontalL}`,
    borderSpacing: `0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    tableLayout: "fixed",
  },
  title: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
  },
  heads: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px" },
  label: {
    width: "45%",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  value: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
  },
  track: { flex: 1, minWidth: 0 },
  bar: {
    display: "block",
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  negative: { backgroundColor: tokens.colorStatusDangerForeground1 },
});

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** What the bar's length tells; below 0 it is drawn in another colour, and its text has a sign. */
  readonly size: number;
  /** The figure to read. */
  readonly text: string;
  readonly onOpen?: () => void;
}

/** The least that is drawn of anything is a pixel; of nothing, nothing is. */
const lengthOf = (size: number, longest: number): string =>
  size === 0 ? "0" : `max(1px, ${(Math.abs(size) / longest) * 100}%)`;

interface Props {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/**
 * A bar chart that is a table: whoever cannot see it hears the same figures. The chart library of
 * Fluent UI would bring eleven packages of d3 for it.
 */
export function BarTable({ title, bars }: Props) {
  const styles = useStyles();
  const words = useWords().pane;
  const longest = Math.max(...bars.map(({ size }) => Math.abs(size)), 0);
  return (
    <table className={styles.table}>
      <caption className={styles.title}>{title}</caption>
      <thead className={styles.heads}>
        <tr>
          <th scope="col">{words.label}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, size, text, onOpen }) => (
          <tr key={key}>
            <th scope="row" className={styles.label}>
              {onOpen ? (
                <Link as="button" onClick={onOpen}>
                  {label}
                </Link>
              ) : (
                label
              )}
            </th>
            <td>
              <span className={styles.value}>
                <span className={styles.track}>
                  <span
                    className={mergeClasses(styles.bar, size < 0 && styles.negative)}
                    style={{ width: lengthOf(size, longest) }}
                  />
                </span>
                {text}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
