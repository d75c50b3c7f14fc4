import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Cells } from "./fields";
import type { RegulationActions } from "./useRegulation";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}`,
  },
});

interface Props {
  readonly index: number;
  readonly busy: boolean;
  readonly actions: RegulationActions;
  readonly words: Cells["words"]["drafting"];
}

/** One click for a reading that is right; the keyboard goes on to the next question. */
export function QuestionFoot({ index, busy, actions, words }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      <Button
        size="small"
        data-asks
        disabled={busy}
        onClick={({ currentTarget }) => {
          const next = after(currentTarget);
          actions.accept([index]);
          next?.focus();
        }}
      >
        {words.right}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabled={busy}
        onClick={() => actions.toggle({ at: "clause", index })}
      >
        {words.wrong}
      </Button>
    </div>
  );
}

function after(button: HTMLElement): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>("[data-asks]")];
  return all[all.indexOf(button) + 1];
}
