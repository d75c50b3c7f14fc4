import { SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Period, Scorecard } from "../../core";
import { usePaneContext, useWords } from "../context";
import type { Listing } from "../state";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  search: { width: "100%", maxWidth: "100%" },
  select: { flex: 1, minWidth: "112px" },
});

const sorts: readonly Listing["sort"][] = ["rank", "deducted", "name"];

/** Whom to list, and in which order; what there is no choice of is not asked. */
export function RankingFilters({ cards }: { readonly cards: readonly Scorecard[] }) {
  const { state, actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  const { query, sort, team, month } = state.listing;
  const teams = different(cards.map(({ subject }) => subject.team));
  const months: readonly Period[] = different(cards.map(({ period }) => period));
  return (
    <div className={styles.bar}>
      <SearchBox
        className={styles.search}
        value={query}
        placeholder={words.search}
        aria-label={words.search}
        onChange={(_, { value }) => actions.list({ query: value })}
      />
      <Select
        className={styles.select}
        size="small"
        aria-label={words.sort}
        value={sort}
        onChange={(_, { value }) =>
          actions.list({ sort: sorts.find((one) => one === value) ?? "rank" })
        }
      >
        {sorts.map((one) => (
          <option key={one} value={one}>
            {words.sorts[one]}
          </option>
        ))}
      </Select>
      {teams.length > 1 && (
        <Select
          className={styles.select}
          size="small"
          aria-label={words.team}
          value={team ?? ""}
          onChange={(_, { value }) => actions.list({ team: value === "" ? null : value })}
        >
          <option value="">{words.everyTeam}</option>
          {teams.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      )}
      {months.length > 1 && (
        <Select
          className={styles.select}
          size="small"
          aria-label={words.period}
          value={month ?? ""}
          onChange={(_, { value }) => actions.list({ month: value === "" ? null : value })}
        >
          <option value="">{words.everyPeriod}</option>
          {months.map((one) => (
            <option key={one} value={one}>
              {words.month(one)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

const different = (names: readonly (string | null)[]): string[] =>
  [...new Set(names.flatMap((name) => name ?? []))].toSorted((a, b) => a.localeCompare(b, "zh-CN"));
