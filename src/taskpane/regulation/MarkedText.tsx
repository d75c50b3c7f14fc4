import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Entry } from "./entry";
import { markedText } from "./marked";

// Colour is never the only sign: what a rule was read from is bold, what is asked about underlined.
const useStyles = makeStyles({
  mark: { backgroundColor: "transparent", color: tokens.colorNeutralForeground1 },
  read: { fontWeight: tokens.fontWeightSemibold },
  asked: {
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorStatusWarningForeground1,
    textUnderlineOffset: "3px",
  },
});

/** The words of an entry, with those marked that a rule was read from or that are asked about. */
export function MarkedText({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  return markedText(entry).map(({ from, text, mark }) =>
    mark === null ? (
      text
    ) : (
      <mark key={from} className={mergeClasses(styles.mark, styles[mark])}>
        {text}
      </mark>
    ),
  );
}
