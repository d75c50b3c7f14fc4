import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";
import type { Place } from "./listed";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** What several clauses ask alike, and one answer for all of them. */
export function QuestionHead({ places }: { readonly places: readonly Place[] }) {
  const styles = useStyles();
  const { drafting, regulation: said } = useWords();
  const { state, actions } = usePaneContext().regulation;
  const question = places[0]?.entry.question;
  if (!question) return null;
  return (
    <div className={styles.head}>
      <Text as="h3" size={200} weight="semibold" block>
        {drafting.asked(said.questionKinds[question.code], places.length)}
      </Text>
      {places.length > 1 && (
        <Button
          size="small"
          disabled={state.busy !== null}
          onClick={() => actions.accept(places.map(({ index }) => index))}
        >
          {drafting.allRight(places.length)}
        </Button>
      )}
    </div>
  );
}
