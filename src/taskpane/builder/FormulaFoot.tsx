import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";
import { usePageStyles } from "../view/usePageStyles";
import { InsertedBar } from "./InsertedBar";
import { PreviewView } from "./PreviewView";
import type { Builder } from "./useBuilder";

const useStyles = makeStyles({
  made: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "34vh",
    overflowY: "auto",
  },
  formula: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  button: { overflowWrap: "anywhere" },
});

/** The formula so far and what it gives, always in view, and the way into the selected cell. */
export function FormulaFoot({ builder }: { readonly builder: Builder }) {
  const styles = useStyles();
  const page = usePageStyles();
  const words = useWords().builder;
  const { selected } = usePaneContext().state;
  const { shown, isComplete } = builder;
  return (
    <footer className={page.foot}>
      <section className={styles.made} aria-label={words.formula}>
        <Text font="monospace" size={200} className={styles.formula}>
          {shown}
        </Text>
        <div aria-live="polite">
          {isComplete ? <Value builder={builder} /> : <Text size={200}>{words.incomplete}</Text>}
        </div>
      </section>
      <InsertedBar builder={builder} />
      <Button
        appearance="primary"
        size="large"
        className={styles.button}
        disabled={!isComplete}
        onClick={() => builder.insert(false)}
      >
        {selected
          ? words.insertInto(`${selected.place.sheet}!${selected.place.cell}`)
          : words.insert}
      </Button>
    </footer>
  );
}

function Value({ builder: { preview } }: { readonly builder: Builder }) {
  const words = useWords().builder;
  return preview ? (
    <PreviewView preview={preview} />
  ) : (
    <Spinner size="extra-tiny" label={words.computing} />
  );
}
