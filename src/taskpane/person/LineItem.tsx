import { Badge, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type CellRef, type Line, isNegative, isZero } from "../../core";
import { useWords } from "../context";
import { CellLink } from "../view/CellLink";
import { change } from "../view/figure";
import { explanation } from "./explanation";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  points: {
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  deducted: { color: tokens.colorStatusDangerForeground2 },
  given: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  struck: { textDecorationLine: "line-through" },
  places: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
  },
});

/** Cells shown under a line; a line that pools a team's records may have dozens. */
const placesShown = 4;

/** One line of a card: clause, arithmetic, points, and the cells that prove it. */
export function LineItem({ line }: { readonly line: Line }) {
  const styles = useStyles();
  const words = useWords().pane;
  const { clause, text, points, status, source, unit } = line;
  const tone = isZero(points) ? styles.quiet : isNegative(points) ? styles.deducted : styles.given;
  const places = oneEachRow(source);
  const hidden = places.length - placesShown;
  return (
    <li className={styles.item}>
      <Text className={status === "void" ? styles.struck : ""}>
        {clause} {text}
      </Text>
      <span className={mergeClasses(styles.points, tone)}>
        {unit === "yuan" ? words.yuan(change(points)) : change(points)}
      </span>
      <Text size={200} className={styles.quiet}>
        {explanation(line, words)}
      </Text>
      {status === "counted" ? (
        <span />
      ) : (
        <Badge appearance="tint" color={status === "provisional" ? "warning" : "informative"}>
          {words.status[status]}
        </Badge>
      )}
      <span className={styles.places}>
        {places.slice(0, placesShown).map((place) => (
          <CellLink key={`${place.sheet}!${place.cell}`} place={place} />
        ))}
        {hidden > 0 && <span className={styles.quiet}>{words.morePlaces(hidden)}</span>}
      </span>
    </li>
  );
}

/** A record names all cells it was read from, the item's first; one a row is enough to find it. */
function oneEachRow(places: readonly CellRef[]): CellRef[] {
  const seen = new Set<string>();
  return places.filter(({ sheet, cell }) => {
    const row = `${sheet}!${cell.replace(/\D/g, "")}`;
    return !seen.has(row) && seen.add(row);
  });
}
