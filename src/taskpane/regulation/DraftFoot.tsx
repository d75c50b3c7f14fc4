import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { usePaneContext, useWords } from "../context";
import { usePageStyles } from "../view/usePageStyles";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS, "& > button": { flex: 1, minWidth: 0 } },
});

interface Props {
  readonly clauses: number;
  readonly open: number;
  readonly ready: boolean;
}

/** Saves what was read; takes back a change, or goes back to the text. */
export function DraftFoot({ clauses, open, ready }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const words = useWords().drafting;
  const { actions: pane, regulation } = usePaneContext();
  const { state, actions } = regulation;
  const busy = state.busy !== null;
  const leave = (): void => {
    actions.changeText();
    if (state.table) pane.open({ name: "setup" });
  };
  return (
    <footer className={page.foot}>
      <output className={page.quiet}>
        {clauses === 0 ? words.nothingRead : words.saved(clauses, open)}
      </output>
      <Button appearance="primary" size="large" disabled={busy || !ready} onClick={actions.save}>
        {state.busy === "saving" ? words.saving : words.save}
      </Button>
      <div className={styles.row}>
        <Button
          icon={<ArrowUndoRegular />}
          disabled={busy || state.past.length === 0}
          onClick={actions.undo}
        >
          {words.undo}
        </Button>
        <Button disabled={busy} onClick={leave}>
          {state.table ? words.discard : words.again}
        </Button>
      </div>
    </footer>
  );
}
