import { Button, Caption1, Field, Select, Textarea, makeStyles } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";
import { FileChoice } from "./FileChoice";
import { usePageStyles } from "../view/usePageStyles";

const useStyles = makeStyles({ text: { minHeight: "220px" } });

/** Where the regulation is: pasted, on a sheet, or in a file. */
export function SourceStep() {
  const styles = useStyles();
  const page = usePageStyles();
  const words = useWords().drafting;
  const { state: pane, regulation } = usePaneContext();
  const { state, actions } = regulation;
  const busy = state.busy !== null;
  return (
    <>
      <main className={page.body}>
        <Field label={words.paste}>
          <Textarea
            textarea={{ className: styles.text }}
            resize="vertical"
            placeholder={words.pasteHint}
            value={state.text}
            disabled={busy}
            onChange={(_, { value }) => actions.type(value)}
          />
        </Field>
        <Field label={words.sheet}>
          <Select
            value=""
            disabled={busy || !pane.survey}
            onChange={(_, { value }) => actions.read({ sheet: value })}
          >
            <option value="">{words.chooseSheet}</option>
            {pane.survey?.sheets.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <FileChoice />
      </main>
      <footer className={page.foot}>
        <Button
          appearance="primary"
          size="large"
          disabled={busy || state.text.trim() === ""}
          onClick={() => actions.read({ text: state.text })}
        >
          {state.busy === "reading" ? words.reading : words.read}
        </Button>
        {state.left && (
          <Button disabled={busy} onClick={actions.keepDraft}>
            {words.keep}
          </Button>
        )}
        <Caption1 className={page.quiet}>{words.promise}</Caption1>
      </footer>
    </>
  );
}
