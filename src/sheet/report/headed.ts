import type { LookRun, PagePlan, PlanCell, SheetPlan } from "./plan";

interface Content {
  readonly title: string;
  /** Lines below the title. */
  readonly about: readonly string[];
  readonly header: readonly string[];
  readonly body: readonly (readonly PlanCell[])[];
  /** At the foot of every page. */
  readonly footer: string;
}

interface Headed extends Pick<SheetPlan, "frozenRows" | "cells" | "merges"> {
  readonly looks: readonly LookRun[];
  readonly filter: null;
  readonly page: PagePlan;
}

/**
 * A table below a title, lines about it and a row of headings, which stays in view and heads every page.
 * How the body looks is the caller's.
 */
export function headed({ title, about, header, body, footer }: Content): Headed {
  const columns = header.length;
  const row = about.length + 1;
  const at = (first: number, rows: number) => ({ row: first, rows, column: 0, columns });
  return {
    frozenRows: row + 1,
    cells: [...[title, ...about].map((text) => lineAcross(text, columns)), header, ...body],
    looks: [
      { look: "title", at: at(0, 1) },
      { look: "subtitle", at: at(1, about.length) },
      { look: "header", at: at(row, 1) },
    ],
    merges: [],
    filter: null,
    page: { landscape: true, titleRows: { row, rows: 1 }, breaks: [], footer },
  };
}

/** A row of which only the first cell says something. */
export const lineAcross = (text: string, columns: number): readonly PlanCell[] =>
  Array.from({ length: columns }, (_, column) => (column === 0 && text !== "" ? text : null));
