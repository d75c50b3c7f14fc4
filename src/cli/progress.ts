import { locale } from "./locale";
import { type Shell, line } from "./shell";

const { progress: sentence } = locale.cli;
const width = 30;
const clearLine = "\r\u001b[K";

/**
 * Tells on standard error how far a long job is: a bar that is drawn again where that is a screen, a
 * line for each step elsewhere.
 * @returns a function for each step that is done, and one for the end
 */
export function progress(total: number, { err, screen }: Shell) {
  let done = 0;
  const draw = () => {
    const full = Math.round((done / total) * width);
    const bar = "#".repeat(full).padEnd(width, ".");
    err(`${clearLine}[${bar}] ${sentence(done, total)}`);
  };
  if (screen) draw();
  return {
    step(what: string): void {
      done++;
      if (screen) draw();
      else line(err, `${sentence(done, total)} ${what}`);
    },
    end: (): void => (screen ? err(clearLine) : undefined),
  };
}
