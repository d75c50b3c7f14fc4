import type { ClauseReading } from "../app";
import { sameFile } from "./book-file";
import { CliError } from "./error";
import { locale } from "./locale";
import { checkOutFolder, writeWhole } from "./out-file";
import { STDIN, regulationFrom } from "./regulation-source";
import { table } from "./table";
import { type Shell, jsonLine, line } from "./shell";

interface Options {
  readonly json?: true;
  readonly out?: string;
  readonly sheet?: string;
}

const words = locale.cli;
const { questionSentence } = locale.regulation;

/** `kpiscore parse`: what a written regulation is understood to say, and the rulebook it makes. */
export async function parse(
  file: string,
  { json, out, sheet }: Options,
  shell: Shell,
): Promise<void> {
  if (out !== undefined) {
    await checkOutFolder(out);
    if (file !== STDIN && (await sameFile(out, file)))
      throw new CliError("outIsInput", { file: out });
  }
  const { rulebook, clauses } = await regulationFrom(file, sheet, shell);
  if (json) {
    jsonLine(shell.out, { rulebook, clauses: clauses.map(clauseJson) });
  } else {
    line(shell.out, table(words.parseHeader, clauses.map(clauseRow)));
  }
  const reads = clauses.some(({ rules }) => rules.some(({ kind }) => kind !== "none"));
  if (!reads) line(shell.err, locale.drafting.nothingRead);
  const asked = clauses.filter(({ question }) => question !== null).length;
  if (asked > 0) line(shell.err, words.openQuestions(asked));
  if (out === undefined) return;
  await writeWhole(out, new TextEncoder().encode(`${JSON.stringify(rulebook, null, 2)}\n`));
  line(shell.err, words.written(out));
}

const clauseJson = ({ question, ...clause }: ClauseReading) => ({
  ...clause,
  question: question && questionSentence(question),
});

const clauseRow = ({ line: number, id, rules, confidence, question, text }: ClauseReading) => [
  number,
  id,
  rules.map(({ words: said }) => said).join("；") || text.slice(0, 30),
  confidence,
  question ? questionSentence(question) : "",
];
