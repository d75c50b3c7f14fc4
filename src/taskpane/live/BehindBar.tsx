import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Locale } from "../../locales";
import { usePaneContext, useWords } from "../context";
import type { Behind } from "../told";

function why(behind: Behind, words: Locale["pane"]): string {
  switch (behind.because) {
    case "answered":
      return words.answeredSince;
    case "changed":
      return words.changedSince(behind.sheet);
    case "added":
      return words.addedSince(behind.sheet);
    case "gone":
      return words.goneSince(behind.sheet);
    case "lost":
      return words.lostSince(behind.sheet);
    case "renamed":
      return words.renamedSince(behind.sheet, behind.to);
  }
}

/** That the sheets of results no longer show what the workbook says, and the way to bring them up. */
export function BehindBar() {
  const { state, actions } = usePaneContext();
  const words = useWords().pane;
  const { behind, busy, scoredWith } = state;
  const otherRules = scoredWith !== null && scoredWith.rulebook !== state.rulebook;
  const sentence = otherRules ? words.otherRules : behind && why(behind, words);
  if (sentence === null) return null;
  return (
    <section aria-label={words.notice}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabled={busy !== null} onClick={actions.score}>
            {busy === "scoring" ? words.scoring : words.update}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
