import { CommanderError } from "commander";
import { AppError } from "../app";
import { CliError } from "./error";
import { locale } from "./locale";

const words = locale.cli;

/** Whether an error says what is wrong with what was given, rather than with the program. */
export const isForPeople = (error: unknown): boolean =>
  error instanceof CliError || error instanceof AppError;

/** What a person is told about an error. A fault of our own keeps its technical words. */
export function sentence(error: unknown): string {
  if (error instanceof CommanderError) return words.usage[error.code] ?? words.usageOther;
  if (error instanceof CliError) return said(words.errors, error as CliError);
  if (error instanceof AppError) return said(locale.errors, error as AppError);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A code and its facts are one pair of a closed map, which TypeScript cannot follow through it. */
const said = <Code extends string>(
  sentences: Readonly<Record<Code, unknown>>,
  { code, facts }: { readonly code: Code; readonly facts: unknown },
): string => (sentences[code] as (facts: unknown) => string)(facts);
