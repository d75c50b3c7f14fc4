import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";
import { useNewerEdition } from "./useNewerEdition";

const useStyles = makeStyles({ text: { overflowWrap: "anywhere", minWidth: 0 } });

/** That a built-in rulebook is newer than the table in use; nothing is replaced unless somebody says so. */
export function EditionNotice() {
  const styles = useStyles();
  const { actions } = usePaneContext();
  const { reports, title } = useWords();
  const found = useNewerEdition();
  if (!found) return null;
  const { rulebook, differences, sheet } = found;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.text}>
        {reports.newerEdition(title(rulebook.title), rulebook.edition, sheet, differences.length)}
      </MessageBarBody>
      <MessageBarActions>
        <Button id="open-edition" size="small" onClick={() => actions.open({ name: "edition" })}>
          {reports.seeDifferences}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
