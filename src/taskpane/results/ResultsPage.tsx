import {
  Button,
  Caption1,
  Tab,
  TabList,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import type { ScoreOutcome } from "../../app";
import { headcount } from "./headcount";
import { usePaneContext, useWords } from "../context";
import { QuestionList } from "../questions/QuestionList";
import { Ranking } from "./Ranking";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
  },
  title: { flex: 1, fontVariantNumeric: "tabular-nums" },
  wrote: {
    padding: `0 ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
    textWrap: "pretty",
  },
  tabs: { padding: `0 ${tokens.spacingHorizontalXS}` },
  body: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly outcome: ScoreOutcome;
  readonly tab: "ranking" | "questions";
}

export function ResultsPage({ outcome, tab }: Props) {
  const { actions } = usePaneContext();
  const styles = useStyles();
  const words = useWords().pane;
  const people = headcount(outcome.cards);
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <Text as="h1" size={300} weight="semibold" className={styles.title}>
          {words.resultsOf(people, months(outcome).map(words.month).join("、"))}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<SettingsRegular />}
          onClick={() => actions.open({ name: "setup" })}
        >
          {words.settings}
        </Button>
      </div>
      <Caption1 className={styles.wrote}>{words.wrote(outcome.written)}</Caption1>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) =>
          actions.open({ name: value === "questions" ? "questions" : "ranking" })
        }
      >
        <Tab value="ranking">{words.ranking}</Tab>
        <Tab value="questions">{words.questions(outcome.issues.length)}</Tab>
      </TabList>
      <div className={styles.body}>
        {tab === "ranking" ? (
          <Ranking cards={outcome.cards} />
        ) : (
          <QuestionList issues={outcome.issues} />
        )}
      </div>
    </main>
  );
}

const months = ({ cards }: ScoreOutcome): string[] =>
  [...new Set(cards.flatMap(({ period }) => period ?? []))].sort();
