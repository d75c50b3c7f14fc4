import { Workbook, defaultStyle, emptyCell } from "../host/model";
import { saveXlsx } from "../host/xlsx";
import type { ScoreJson } from "./json";
import { locale } from "./locale";
import { type Done, type Failed, type Scored, failedOf, scoredOf } from "./threads";

const words = locale.cli.summary;

type Row = readonly (string | number | null)[];

interface Table {
  readonly name: string;
  readonly header: readonly string[];
}

/** Widths of columns in characters of the default font. */
const [narrowest, widest] = [8, 60];

/** A row for each workbook and person: what the summary and the screen show. */
export const personRows = (all: readonly Done[]): readonly Row[] =>
  all.flatMap((one) =>
    "scored" in one ? one.scored.cards.map((card) => row(one.file, card)) : [],
  );

const row = (file: string, card: ScoreJson["cards"][number]): Row => [
  file,
  card.period,
  card.subject.id,
  card.subject.name ?? locale.cli.team(card.subject.team),
  card.subject.team,
  card.score,
  card.yuan,
  card.grade,
  card.issues.length,
];

/** A row for each workbook that has a result; questions about no person in particular count here. */
const bookRow = ({ file, place, scored: { rulebook, cards, issues } }: Scored): Row => [
  file,
  rulebook.id,
  rulebook.edition,
  cards.length,
  issues.length,
  place?.out ?? null,
];

const failureRow = ({ file, error }: Failed): Row => [file, error];

/** The workbook over all files, as a file of Excel. */
export function summaryBook(all: readonly Done[]): Uint8Array {
  const workbook = new Workbook("summary.xlsx");
  addTable(workbook, words.people, personRows(all));
  addTable(workbook, words.books, scoredOf(all).map(bookRow));
  addTable(workbook, words.failures, failedOf(all).map(failureRow));
  return saveXlsx(workbook);
}

/** Values only: text that begins with = stays text. */
function addTable(workbook: Workbook, { name, header }: Table, rows: readonly Row[]): void {
  const sheet = workbook.addSheet(name);
  const bold = workbook.styles.derive(0, { font: { ...defaultStyle.font, bold: true } });
  [header, ...rows].forEach((line, r) => {
    line.forEach((value, c) => {
      if (value !== null) sheet.put(r, c, { ...emptyCell, value, style: r === 0 ? bold : 0 });
    });
  });
  header.forEach((_, c) => {
    const longest = Math.max(...[header, ...rows].map((line) => columnsOf(line[c] ?? "")));
    sheet.columnWidths.set(c, Math.min(widest, Math.max(narrowest, longest + 2)));
  });
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.autoFilter = { row: 0, column: 0, rows: rows.length + 1, columns: header.length };
}

/** How wide text stands: a Chinese character takes two columns. */
const columnsOf = (value: string | number): number =>
  String(value).replace(/[\u2E80-\uFFEF]/g, "  ").length;
