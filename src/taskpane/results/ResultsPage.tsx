import { Caption1, Tab, TabList, Text, makeStyles, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { ScoreOutcome } from "../../app";
import { usePaneContext, useWords } from "../context";
import { Reports } from "../reports/Reports";
import { QuestionsPage } from "../questions/QuestionsPage";
import { useOpenQuestions } from "../questions/useOpenQuestions";
import { Facts } from "../view/Facts";
import { type ResultsTab, results } from "../state";
import { Changes } from "./Changes";
import { Charts } from "./Charts";
import { Ranking } from "./Ranking";
import { changesSince } from "./changes";
import { resultsFacts } from "./title";
import { QuietButton } from "../view/QuietButton";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
  },
  title: { flex: 1, minWidth: 0, margin: 0, fontVariantNumeric: "tabular-nums" },
  wrote: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
    textWrap: "pretty",
  },
  tabs: { padding: `0 ${tokens.spacingHorizontalXS}`, flexWrap: "wrap" },
  body: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

const panel = "results";

interface Props {
  readonly outcome: ScoreOutcome;
  readonly tab: ResultsTab;
}

export function ResultsPage({ outcome, tab }: Props) {
  const { state, actions } = usePaneContext();
  const styles = useStyles();
  const { pane: words, reports } = useWords();
  const { previous } = state;
  const questions = useOpenQuestions(outcome).length;
  const changes = useMemo(
    () => (previous ? changesSince(previous, outcome) : null),
    [previous, outcome],
  );
  const tabs: readonly (readonly [ResultsTab, string])[] = [
    ["ranking", words.ranking],
    ["charts", words.charts],
    ["questions", words.questions(questions)],
    ...(changes ? [["changes", words.changes(changes.length)] as const] : []),
    ["reports", reports.tab],
  ];
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <Text as="h1" tabIndex={-1} size={300} weight="semibold" className={styles.title}>
          <Facts facts={resultsFacts(outcome, words)} />
        </Text>
        <QuietButton
          id="open-setup"
          icon={<SettingsRegular />}
          onClick={() => actions.open({ name: "setup" })}
        >
          {words.settings}
        </QuietButton>
      </div>
      {outcome.written.length > 0 && (
        <Caption1 className={styles.wrote}>{words.wrote(outcome.written)}</Caption1>
      )}
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) =>
          actions.open({ name: results.find((one) => one === value) ?? "ranking" })
        }
      >
        {tabs.map(([value, label]) => (
          <Tab key={value} id={`tab-${value}`} value={value} aria-controls={panel}>
            {label}
          </Tab>
        ))}
      </TabList>
      <div
        id={panel}
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        tabIndex={0}
        className={styles.body}
      >
        {tab === "ranking" && <Ranking outcome={outcome} />}
        {tab === "charts" && <Charts outcome={outcome} />}
        {tab === "questions" && <QuestionsPage outcome={outcome} />}
        {tab === "reports" && <Reports outcome={outcome} />}
        {tab === "changes" && <Changes changes={changes ?? []} />}
      </div>
    </main>
  );
}
