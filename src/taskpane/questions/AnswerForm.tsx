import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { OpenQuestion } from "../../app";
import { clausesOf } from "../../core";
import { usePaneContext, useWords } from "../context";
import { chosenRulebook } from "../request";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly question: OpenQuestion;
  readonly kind: NonNullable<OpenQuestion["about"]["kind"]>;
}

/** The likeliest answers to choose from, a field for any other, and a way past the question. */
export function AnswerForm({ question, kind }: Props) {
  const { actions } = usePaneContext();
  const styles = useStyles();
  const { pane, report } = useWords();
  const { choices } = question;
  const [only = "", ...more] = choices;
  const [chosen, choose] = useState(more.length === 0 ? only : "");
  const [typed, type] = useState("");
  const list = useId();
  const open = kind !== "confirmed" && kind !== "status" && kind !== "appeal";
  // A single thing to say is said by its button.
  const settledByPress = !open && choices.length === 1;
  const answer = typed.trim() || chosen;
  const known = useKnownAnswers(kind);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== "") actions.answer(question, answer);
      }}
    >
      {choices.length > 0 && !settledByPress && (
        <Field label={pane.choose}>
          <RadioGroup
            value={typed.trim() === "" ? chosen : ""}
            onChange={(_, { value }) => choose(value)}
          >
            {choices.map((choice) => (
              <Radio key={choice} value={choice} label={choice} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {open && (
        <Field
          label={choices.length > 0 ? pane.otherAnswer : pane.yourAnswer}
          hint={report.issues.hints[kind]}
        >
          <Input value={typed} input={{ list }} onChange={(_, { value }) => type(value)} />
        </Field>
      )}
      {open && known.length > 0 && (
        <datalist id={list}>
          {known.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={answer === ""}>
          {settledByPress ? only : pane.answer}
        </Button>
        <Button onClick={actions.passQuestion}>{pane.skip}</Button>
      </div>
    </form>
  );
}

/** All clauses where one is asked for, all headings where a heading is. */
function useKnownAnswers(kind: Props["kind"]): readonly string[] {
  const { state, services } = usePaneContext();
  if (kind === "heading") {
    const meanings = Object.keys(services.words.pane.meanings) as Parameters<
      typeof services.headingOf
    >[0][];
    return meanings.map(services.headingOf);
  }
  if (kind !== "wording" && kind !== "clause") return [];
  const rulebook = chosenRulebook({ ...state, ...state.scoredWith }, services)?.rulebook;
  return rulebook
    ? [...clausesOf(rulebook).values()].map(({ clause: { id, text } }) => `${id} ${text}`)
    : [];
}
