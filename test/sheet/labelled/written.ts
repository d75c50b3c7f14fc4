import type { IssueCode } from "../../../src/core";
import type { CellValue } from "../../../src/sheet";
import type { ExpectedRecord, ExpectedRule, LabelledCase, LabelledSheet, Question } from "./case";

/** A sheet as one types it into Excel: a line a row, cells between bars (see `cellOf`). */
interface WrittenSheet {
  readonly sheet: string;
  readonly rows: string;
  readonly merges?: string;
  readonly hiddenRows?: readonly number[];
}

interface WrittenCase extends WrittenSheet {
  readonly name: string;
  readonly layout: string;
  readonly rulebook: string;
  /** The month of the records that tell no other: "2026-03". */
  readonly month?: string;
  readonly more?: readonly WrittenSheet[];
  readonly range?: true;
  /** A line a person, see `recordsOf`. */
  readonly records?: string;
  /** Names between spaces. */
  readonly people?: string;
  /** "D5 unreadableDate; C3:F9": the code may be missing. */
  readonly asked?: string;
  /** "B3 5 yuan; B4 5-50 yuan; B5 -": where each rule stands, and its amount. */
  readonly rules?: string;
}

/** A labelled case from its short notation. */
export const labelled = (written: WrittenCase): LabelledCase => ({
  name: written.name,
  layout: written.layout,
  rulebook: written.rulebook,
  sheets: [sheetOf(written), ...(written.more ?? []).map(sheetOf)],
  range: written.range ?? false,
  expects: {
    records: recordsOf(written.records ?? "", written.sheet, written.month ?? null),
    people: pieces(written.people ?? "", " "),
    asked: pieces(written.asked ?? "", ";").map((text) => questionOf(text, written.sheet)),
    rules: pieces(written.rules ?? "", ";").map(ruleOf),
  },
});

const pieces = (text: string, mark: string): string[] =>
  text
    .split(mark)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

const sheetOf = ({ sheet, rows, merges, hiddenRows }: WrittenSheet): LabelledSheet => ({
  name: sheet,
  rows: rowsOf(rows),
  merges: pieces(merges ?? "", " "),
  hiddenRows: hiddenRows ?? [],
});

function rowsOf(text: string): CellValue[][] {
  const lines = text.replace(/^\n|\n *$/g, "").split("\n");
  const rows = lines.map((line) => line.split("|").map((cell) => cellOf(cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}

/**
 * A cell as Excel keeps what is typed: a number where it looks like one, a date's serial for
 * 2026-03-05, text after an apostrophe. ␣ stands for a space at an end, ⏎ for a line break.
 */
function cellOf(text: string): CellValue {
  if (text === "") return null;
  if (text.startsWith("'")) return spelledOut(text.slice(1));
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return (Date.parse(text) - Date.UTC(1899, 11, 30)) / 864e5;
  return spelledOut(text);
}

const spelledOut = (text: string): string => text.replaceAll("␣", " ").replaceAll("⏎", "\n");

/**
 * Records, a line a person: `name#id~team: entry; entry`, a `-` for nobody. An entry is a cell (with
 * its tab where it is another), a clause or `?`, and what else the sheet tells: `05` the day in the
 * month, `2026-03-05` another day, `p2026-02` another month, `p-` none, `x2` quantity, `=0.5`
 * figure, `@R1` recording, `void`.
 */
function recordsOf(text: string, sheet: string, month: string | null): ExpectedRecord[] {
  return pieces(text, "\n").flatMap((line) => {
    const colon = line.indexOf(": ");
    const [, name = "-", id, team] =
      /^([^#~]*)(?:#([^~]*))?(?:~(.*))?$/.exec(line.slice(0, colon)) ?? [];
    const whom = { person: name === "-" ? null : name, id: id ?? null, team: team ?? null };
    return pieces(line.slice(colon + 2), ";").map((entry) => ({
      ...whom,
      ...eventOf(entry, sheet, month),
    }));
  });
}

type Event = Omit<ExpectedRecord, "person" | "id" | "team">;

function eventOf(entry: string, sheet: string, month: string | null): Event {
  const [at = "", clause = "?", ...facts] = entry.split(/\s+/);
  const fact = (pattern: RegExp): string | null =>
    facts.map((text) => pattern.exec(text)?.[1]).find((text) => text !== undefined) ?? null;
  const inMonth = fact(/^(\d\d)$/);
  const day = fact(/^(\d{4}-\d\d-\d\d)$/) ?? (inMonth && `${month}-${inMonth}`);
  const told = fact(/^p(.*)$/);
  return {
    ...placeIn(at, sheet),
    clause: clause === "?" ? null : clause,
    day,
    period: told === "-" ? null : (told ?? day?.slice(0, 7) ?? month),
    quantity: fact(/^x(.*)$/),
    figure: fact(/^=(.*)$/),
    recording: fact(/^@(.*)$/),
    void: facts.includes("void"),
  };
}

function placeIn(address: string, sheet: string): { sheet: string; cell: string } {
  const mark = address.lastIndexOf("!");
  return mark === -1
    ? { sheet, cell: address }
    : { sheet: address.slice(0, mark), cell: address.slice(mark + 1) };
}

function questionOf(text: string, sheet: string): Question {
  const [at = "", code] = text.split(/\s+/);
  return { ...placeIn(at, sheet), code: (code as IssueCode | undefined) ?? null };
}

function ruleOf(text: string): ExpectedRule {
  const [cell = "", amount = "-", unit] = text.split(/\s+/);
  const [least, most] = amount === "-" ? [] : amount.split("-").map(Number);
  return {
    cell,
    amount: least === undefined ? null : most === undefined ? least : [least, most],
    unit: unit === "point" || unit === "yuan" ? unit : null,
  };
}
