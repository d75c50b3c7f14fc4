import { makeStyles } from "@fluentui/react-components";
import type { Line } from "../../core";
import { LineItem } from "./LineItem";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** Lines with cells are told apart by them, lines about a section by the section. */
const keyOf = ({ kind, clause, source }: Line): string =>
  [kind, clause, ...source.map(({ sheet, cell }) => `${sheet}!${cell}`)].join(" ");

export function LineList({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ol className={useStyles().list}>
      {lines.map((line) => (
        <LineItem key={keyOf(line)} line={line} />
      ))}
    </ol>
  );
}
