import { Field, Input } from "@fluentui/react-components";
import { clausesOf } from "../../core";
import { usePaneContext, useWords } from "../context";
import { ClauseList } from "./ClauseList";
import { DraftFoot } from "./DraftFoot";
import { type Draft, openQuestions } from "./draft";
import { Headings } from "./Headings";
import { OpenFilter } from "./OpenFilter";
import { toppedBy } from "./top";
import { usePageStyles } from "../view/usePageStyles";

/** What was read, to be looked through clause by clause, named and saved. */
export function DraftStep({ draft }: { readonly draft: Draft }) {
  const page = usePageStyles();
  const words = useWords().drafting;
  const { state: pane, regulation } = usePaneContext();
  const { state, actions } = regulation;
  const title = state.top.title.trim();
  const same = pane.tables.found.find(
    ({ rulebook, sheet }) => rulebook.title["zh-CN"] === title && sheet !== state.table?.sheet,
  );
  const open = openQuestions(draft).length;
  const clauses = clausesOf(draft.rulebook).size;
  return (
    <>
      <main className={page.body}>
        <Field label={words.name} required {...(same && { hint: words.replaces(same.sheet) })}>
          <Input
            value={state.top.title}
            maxLength={200}
            disabled={state.busy !== null}
            onChange={(_, { value }) => actions.head({ title: value })}
          />
        </Field>
        <Headings busy={state.busy !== null} />
        {open > 0 && <OpenFilter open={open} />}
        <ClauseList draft={draft} />
      </main>
      <DraftFoot
        clauses={clauses}
        open={open}
        ready={clauses > 0 && toppedBy(draft.rulebook, state.top) !== null}
      />
    </>
  );
}
