import { type Issue, type Person, issue } from "../../core";
import type { CellValue } from "../grid";
import { readWhen } from "../read/cell/day";
import { cellText } from "../read/cell/text";
import { anyPeriod } from "./answer-forms";
import type { Appeal, DecisionOf } from "./decision";
import { personText } from "./people";
import { type AppealColumn, appealNamed } from "./words";

/** What was typed into the appeal column of a line of the breakdown. */
export type TypedAppeal =
  { readonly decision: DecisionOf<"appeal"> } | { readonly issue: Issue; readonly typed: string };

/**
 * The appeal that a line of the breakdown holds beyond the one that was recorded when it was written;
 * a recorded one that was cleared is taken back.
 * @param cell where the line's appeal stands
 * @returns null where nothing is new
 */
export function appealIn(
  row: Readonly<Record<AppealColumn, CellValue>>,
  cell: { readonly sheet: string; readonly cell: string },
): TypedAppeal | null {
  const typed = cellText(row.appeal);
  const recorded = appealNamed(cellText(row.recorded)) ?? "none";
  const appeal: Appeal | undefined = typed === "" ? "none" : appealNamed(typed);
  if (appeal === recorded) return null;
  const text = cellText(row.item);
  const source = cellText(row.source);
  if (appeal === undefined) {
    return { issue: issue("unreadableAnswer", cell, typed, { column: "answer" }), typed };
  }
  const mark = source.lastIndexOf("!");
  const at = { sheet: source.slice(0, Math.max(mark, 0)), cell: source.slice(mark + 1) };
  if (text === "" || !/^[A-Z]+\d+$/.test(at.cell)) {
    return { issue: issue("unplacedAppeal", cell, typed, { cells: [source] }), typed };
  }
  const when = readWhen(row.day, anyPeriod);
  const date = when?.day ?? cellText(row.period);
  const signed = { by: "", on: "", remark: "" };
  const person = personText(personOf(row));
  return { decision: { kind: "appeal", at, text, person, date, appeal, ...signed } };
}

/** A team's line has the team for a name and no id: its record is meant, whoever it names. */
function personOf(row: Readonly<Record<AppealColumn, CellValue>>): readonly Person[] {
  const [id, name, team] = [row.id, row.name, row.team].map((cell) => cellText(cell) || null);
  if (!id && (!name || name === team)) return [];
  return [{ id: id ?? null, name: name ?? null, team: null }];
}
