/** What a command has around it. */
export interface Shell {
  /** Standard output: results, and with --json nothing but the JSON. */
  readonly out: (text: string) => void;
  /** Standard error: progress, warnings and what went wrong. */
  readonly err: (text: string) => void;
  /** Whether standard error is a screen, on which a line can be drawn again. */
  readonly screen: boolean;
  /** The folder of the built add-in: functions.js and functions.json, and cli/worker.js. */
  readonly addin: string;
}

export const line = (write: (text: string) => void, text: string): void => write(`${text}\n`);

export const jsonLine = (write: (text: string) => void, value: unknown): void =>
  write(`${JSON.stringify(value, null, 2)}\n`);
