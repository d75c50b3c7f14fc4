/** What a command has around it. */
export interface Shell {
  /** Standard output: results, and with --json nothing but the JSON. */
  readonly out: (text: string) => void;
  /** Standard error: progress, warnings and what went wrong. */
  readonly err: (text: string) => void;
  /** The folder of the built add-in: functions.js and functions.json. */
  readonly addin: string;
}

export const line = (write: (text: string) => void, text: string): void => write(`${text}\n`);

export const jsonLine = (write: (text: string) => void, value: unknown): void =>
  write(`${JSON.stringify(value, null, 2)}\n`);
