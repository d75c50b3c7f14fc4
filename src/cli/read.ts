import { readWorkbook } from "../app";
import type { Reading } from "../sheet";
import { openBook } from "./book-file";
import { readJson } from "./json";
import { locale } from "./locale";
import { readingRulebook, wantedRules } from "./rulebook-option";
import { openSession } from "./session";
import { table } from "./table";
import { type Shell, jsonLine, line } from "./shell";

interface Options {
  readonly rules?: string;
  readonly json?: true;
}

/** `kpiscore read`: what was found in a workbook, before anything is scored. */
export async function read(book: string, options: Options, shell: Shell): Promise<void> {
  const wanted = await wantedRules(options.rules);
  await openSession(await openBook(book), shell.addin);
  const reading = await readWorkbook(await readingRulebook(wanted));
  if (options.json) jsonLine(shell.out, readJson(reading));
  else line(shell.out, table(locale.cli.readHeader, rows(reading)));
}

const rows = ({ sheets, records }: Reading) =>
  sheets.map(({ name, layouts }) => [
    name,
    layouts.map(({ range }) => range).join(" "),
    layouts.map(({ header }) => header).join(" "),
    records.filter(({ source }) => source[0].sheet === name).length,
  ]);
