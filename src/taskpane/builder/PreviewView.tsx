import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../context";
import type { Preview } from "./preview";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  value: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

const mostRows = 5;

/** The value that the cell would show: one figure, or the first rows of a spill. */
export function PreviewView({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const words = useWords().builder;
  if (!("cells" in preview)) {
    return <Trouble sentence={"fault" in preview ? preview.fault : words.noValue(preview)} />;
  }
  const { cells } = preview;
  const [first = []] = cells;
  if (cells.length === 1 && first.length === 1) {
    return (
      <Text weight="semibold" className={styles.value}>
        {String(first[0])}
      </Text>
    );
  }
  return (
    <>
      <ol className={styles.list} aria-label={words.value}>
        {rows(cells).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ol>
      <Text size={200}>{words.spilled(cells.length, first.length)}</Text>
    </>
  );
}

/** Each row as a line; two may read alike, so that a place tells them apart. */
const rows = (cells: readonly (readonly unknown[])[]) =>
  cells.slice(0, mostRows).map((row, index) => ({
    key: String(index),
    text: row.map((cell) => String(cell) || "–").join(" | "),
  }));

function Trouble({ sentence }: { readonly sentence: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}
