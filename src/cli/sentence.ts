import { CommanderError } from "commander";
import { AppError, type AppErrorCode } from "../app";
import { sentenceFor } from "../locales";
import { CliError, type CliErrorCode } from "./error";
import { locale } from "./locale";

const words = locale.cli;

/** Whether an error says what is wrong with what was given, rather than with the program. */
export const isForPeople = (error: unknown): boolean =>
  error instanceof CliError || error instanceof AppError;

/** What a person is told about an error. A fault of our own keeps its technical words. */
export function sentence(error: unknown): string {
  if (error instanceof CommanderError) return words.usage[error.code] ?? words.usageOther;
  if (error instanceof CliError)
    return sentenceFor(words.errors, error.code as CliErrorCode, error.facts);
  if (error instanceof AppError)
    return sentenceFor(locale.errors, error.code as AppErrorCode, error.facts);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
