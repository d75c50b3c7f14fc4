import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentProps, useState } from "react";
import type { ScoreRequest } from "../../app";
import { CellLink } from "../view/CellLink";
import { usePaneContext, useWords } from "../context";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start", maxWidth: "100%" },
  done: { display: "block", overflowWrap: "anywhere" },
});

interface Props {
  readonly label: string;
  readonly icon?: NonNullable<ComponentProps<typeof Button>["icon"]>;
  /** @returns the name of the sheet that it wrote */
  readonly make: (request: ScoreRequest) => Promise<string>;
  readonly onWritten?: (sheet: string) => void;
  /** Not what people come to the page for. */
  readonly quiet?: boolean;
}

/** Writes a sheet and shows it; says what it is doing and what it did. */
export function WriteButton({ label, icon, make, onWritten, quiet = false }: Props) {
  const styles = useStyles();
  const words = useWords().reports;
  const { state, actions } = usePaneContext();
  const [writing, setWriting] = useState(false);
  const [sheet, setSheet] = useState<string | null>(null);
  const write = async (): Promise<void> => {
    setWriting(true);
    setSheet(null);
    const written = await actions.write(make);
    setSheet(written);
    setWriting(false);
    if (written !== null) onWritten?.(written);
  };
  return (
    <div className={styles.box}>
      <Button
        className={styles.button}
        {...(icon && { icon })}
        {...(quiet && { appearance: "subtle", size: "small" })}
        disabled={state.busy !== null}
        onClick={() => void write()}
      >
        {label}
      </Button>
      <output className={styles.box}>
        {writing && <Spinner size="tiny" labelPosition="after" label={words.writing} />}
        {sheet !== null && (
          <Text size={200} className={styles.done}>
            {words.written(sheet)} <CellLink place={{ sheet, cell: "A1" }} />
          </Text>
        )}
      </output>
    </div>
  );
}
