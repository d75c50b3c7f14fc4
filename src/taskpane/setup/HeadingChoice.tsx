import { Link, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { SurveyedColumn } from "../../app";
import { usePaneContext, useWords } from "../context";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  header: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

interface Props {
  readonly sheet: string;
  readonly column: SurveyedColumn;
}

/** A heading, where it stands, and what its column was taken for. */
export function HeadingChoice({ sheet, column }: Props) {
  const { state, actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  const { cell, samples, meaning } = column;
  const shown = samples.length > 0 ? samples.join(" · ") : column.header;
  const meanings = Object.entries(words.meanings) as [NonNullable<typeof meaning>, string][];
  return (
    <li className={styles.row}>
      <Link
        as="button"
        className={styles.header}
        title={shown}
        onClick={() => actions.goTo({ sheet, cell })}
      >
        {column.column} {shown}
      </Link>
      <Select
        size="small"
        aria-label={words.columnMeans(column.column, shown)}
        value={meaning ?? ""}
        disabled={state.busy !== null}
        onChange={(_, { value }) =>
          actions.setMeaning(sheet, column, meanings.find(([key]) => key === value)?.[0] ?? null)
        }
      >
        <option value="">{words.notRead}</option>
        {meanings.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
    </li>
  );
}
