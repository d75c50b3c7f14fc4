import { Command, CommanderError, Option } from "commander";
import { languages } from "../locales";
import { version } from "./addin";
import { calc } from "./calc";
import { locale } from "./locale";
import { parse } from "./parse";
import { read } from "./read";
import { rules } from "./rules";
import { score } from "./score";
import { sentence } from "./sentence";
import { type Shell, line } from "./shell";

/** Exit codes: done, done with open issues under --strict, could not. */
const done = 0;
const couldNot = 2;

const words = locale.cli;

/**
 * Runs one command.
 * @param args what stands after the program's name
 * @returns the exit code
 */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  let code = done;
  const program = commands(shell, (result) => (code = result));
  try {
    await program.parseAsync(args.length > 0 ? args : ["--help"], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return done;
    line(shell.err, sentence(error));
    return couldNot;
  }
}

const rulesOption = (): Option => new Option("--rules <rulebook>", words.optionRules);
const jsonOption = (): Option => new Option("--json", words.optionJson);

function commands(shell: Shell, finish: (code: number) => void): Command {
  const program = new Command("kpiscore")
    .description(words.program)
    .version(version, "-V, --version", words.optionVersion)
    .helpOption("-h, --help", words.optionHelp)
    .addOption(new Option("--lang <language>", words.optionLang).choices(languages))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => words.helpTitles[title] ?? title,
      // Without the choices, which are said in English.
      optionDescription: ({ description }) => description,
    })
    .configureOutput({ writeOut: shell.out, writeErr: () => {} });
  const command = (usage: string, description: string): Command =>
    program.command(usage).description(description).helpOption("-h, --help", words.optionHelp);

  command("rules [id]", words.rules)
    .addOption(jsonOption())
    .action(async (id: string | undefined, options) => rules(id, options, shell));
  command("score <books...>", words.score)
    .addOption(rulesOption())
    .option("--period <month>", words.optionPeriod)
    .option("--out <file>", words.optionOut)
    .option("--summary <file>", words.optionSummary)
    .option("--resume", words.optionResume)
    .option("--timeout <seconds>", words.optionTimeout)
    .addOption(jsonOption())
    .option("--strict", words.optionStrict)
    .action(async (books: string[], options) => finish(await score(books, options, shell)));
  command("read <book>", words.read)
    .addOption(rulesOption())
    .addOption(jsonOption())
    .action(async (book: string, options) => read(book, options, shell));
  command("parse <regulation>", words.parse)
    .option("--out <file>", words.optionRulesOut)
    .option("--sheet <name>", words.optionSheet)
    .addOption(jsonOption())
    .action(async (file: string, options) => parse(file, options, shell));
  command("calc <book>", words.calc)
    .requiredOption("--cells <range>", words.optionCells)
    .addOption(jsonOption())
    .action(async (book: string, options) => calc(book, options, shell));
  return program;
}
