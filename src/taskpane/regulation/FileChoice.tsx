import { Button, Label, makeStyles, tokens, useId } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { usePaneContext, useWords } from "../context";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  input: { display: "none" },
});

export function FileChoice() {
  const styles = useStyles();
  const words = useWords().drafting;
  const { state, actions } = usePaneContext().regulation;
  const input = useRef<HTMLInputElement>(null);
  const label = useId();
  return (
    <div className={styles.choice}>
      <Label id={label}>{words.file}</Label>
      <Button
        icon={<DocumentRegular />}
        aria-describedby={label}
        disabled={state.busy !== null}
        onClick={() => input.current?.click()}
      >
        {words.chooseFile}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".docx,.txt"
        aria-label={words.file}
        className={styles.input}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) actions.readFile(file);
          // The same file may be chosen again once it was changed.
          target.value = "";
        }}
      />
    </div>
  );
}
