import { Link } from "@fluentui/react-components";
import type { CellRef } from "../../core";
import { usePaneContext, useWords } from "../context";

/** Leads to a cell of the workbook. */
export function CellLink({ place }: { readonly place: CellRef }) {
  const { actions } = usePaneContext();
  const name = `${place.sheet}!${place.cell}`;
  return (
    <Link
      inline
      as="button"
      aria-label={useWords().pane.goTo(name)}
      onClick={() => actions.goTo(place)}
    >
      {name}
    </Link>
  );
}
