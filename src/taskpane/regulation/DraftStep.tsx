import { Button, Field, Input } from "@fluentui/react-components";
import { clausesOf } from "../../core";
import { usePaneContext, useWords } from "../context";
import { readBase } from "./amount";
import { ClauseList } from "./ClauseList";
import { type Draft, openQuestions } from "./draft";
import { Headings } from "./Headings";
import { useStepStyles } from "./useStepStyles";

/** What was read, to be looked through clause by clause, named and saved. */
export function DraftStep({ draft }: { readonly draft: Draft }) {
  const step = useStepStyles();
  const words = useWords().drafting;
  const { state: pane, regulation } = usePaneContext();
  const { state, actions } = regulation;
  const busy = state.busy !== null;
  const title = state.title.trim();
  const same = pane.tables.found.find(({ rulebook }) => rulebook.title["zh-CN"] === title);
  const clauses = clausesOf(draft.rulebook).size;
  const named = title !== "" && state.edition.trim() !== "" && readBase(state.base) !== undefined;
  return (
    <>
      <main className={step.body}>
        <Field label={words.name} required {...(same && { hint: words.replaces(same.sheet) })}>
          <Input
            value={state.title}
            maxLength={200}
            disabled={busy}
            onChange={(_, { value }) => actions.name(value)}
          />
        </Field>
        <Headings busy={busy} />
        <ClauseList draft={draft} />
      </main>
      <footer className={step.foot}>
        <output className={step.quiet}>
          {clauses === 0 ? words.nothingRead : words.saved(clauses, openQuestions(draft).length)}
        </output>
        <Button
          appearance="primary"
          size="large"
          disabled={busy || clauses === 0 || !named}
          onClick={actions.save}
        >
          {state.busy === "saving" ? words.saving : words.save}
        </Button>
        <Button disabled={busy} onClick={actions.changeText}>
          {words.again}
        </Button>
      </footer>
    </>
  );
}
