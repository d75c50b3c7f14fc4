import type { Clause, Rulebook, Section } from "../../core";
import type { CellValue } from "../grid";
import { type Field, type Heading, clauseFields, columns, headings, sectionFields } from "./fields";
import { writeCell } from "./forms/form";
import { id } from "./forms/text";
import type { Choices, ColumnKey, HeadingKey, RuleTableWords } from "./keys";
import { spokenAs } from "./names";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A rulebook as a table that HR edits in a sheet: named rows at the top, then a row for each section
 * and clause. {@link readRuleTable} gives exactly this rulebook back.
 * @returns the block from its first cell on, every row as long as the others. Texts are to be written
 * as text: an id such as 1.10 is no number, and an alias may begin with "="
 */
export function ruleTable(rulebook: Rulebook, words: RuleTableWords): CellValue[][] {
  const rows: CellValue[][] = [
    [words.title],
    ...headingRows(rulebook, words),
    [],
    columns.map((column) => words.columns[column]),
    ...rulebook.sections.flatMap((section) => sectionRows(section, null, words)),
  ];
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}

function headingRows(rulebook: Rulebook, words: RuleTableWords): CellValue[][] {
  // Object.entries forgets that the keys are those of the record.
  const entries = Object.entries(headings) as [HeadingKey, Heading][];
  return entries.flatMap(([key, heading]) => {
    const value = valueAt(rulebook, key);
    const rows = Array.isArray(value)
      ? value.map((item: unknown) => itemCells(item, heading, words))
      : [itemCells(value, heading, words)];
    return rows.map((cells) => [words.headings[key], ...cells]);
  });
}

/** @param path such as `title.en` */
const valueAt = (rulebook: Rulebook, path: HeadingKey): unknown =>
  path
    .split(".")
    .reduce<unknown>((value, field) => (value as Fields | undefined)?.[field], rulebook);

function itemCells(value: unknown, heading: Heading, words: RuleTableWords): CellValue[] {
  if ("one" in heading) return [writeCell(value, heading.one, words)];
  if ("each" in heading) return [writeCell(value, heading.each, words)];
  return Object.entries(heading.parts).map(([part, form]) =>
    writeCell((value as Fields)[part], form, words),
  );
}

function sectionRows(
  section: Section,
  parent: Section | null,
  words: RuleTableWords,
): CellValue[][] {
  return [
    row("section", section, sectionFields, parent, words),
    ...section.clauses.map((clause) => row("clause", clause, clauseFields, section, words)),
    ...section.sections.flatMap((inner) => sectionRows(inner, section, words)),
  ];
}

function row(
  kind: Choices["kind"],
  of: Section | Clause,
  fields: Readonly<Record<string, Field>>,
  parent: Section | null,
  words: RuleTableWords,
): CellValue[] {
  const cells = new Map<ColumnKey, CellValue>([
    ["kind", spokenAs("kind", kind, words)],
    ["parent", parent && writeCell(parent.id, id, words)],
  ]);
  for (const [name, { column, form }] of Object.entries(fields)) {
    cells.set(column, writeCell((of as unknown as Fields)[name], form, words));
  }
  return columns.map((column) => cells.get(column) ?? null);
}
