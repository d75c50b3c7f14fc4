import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Answer } from "./answers";
import type { Cells } from "./fields";
import type { RegulationActions } from "./useRegulation";
import { QuietButton } from "../view/QuietButton";

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
  /** What else may be meant. */
  readonly answers: readonly Answer[];
  readonly actions: RegulationActions;
  readonly words: Cells["words"]["drafting"];
}

/** One click for a reading that is right, or for what else may be meant; the keyboard goes on to the next question. */
export function QuestionFoot({ index, busy, answers, actions, words }: Props) {
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
      {answers.map(({ label, change }) => (
        <Button
          key={label}
          size="small"
          disabled={busy}
          onClick={({ currentTarget }) => {
            const next = after(currentTarget);
            actions.set(index, change);
            next?.focus();
          }}
        >
          {label}
        </Button>
      ))}
      <QuietButton disabled={busy} onClick={() => actions.toggle({ at: "clause", index })}>
        {words.wrong}
      </QuietButton>
    </div>
  );
}

function after(button: HTMLElement): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>("[data-asks]")];
  const own = button.parentElement?.querySelector<HTMLElement>("[data-asks]") ?? button;
  return all[all.indexOf(own) + 1];
}
