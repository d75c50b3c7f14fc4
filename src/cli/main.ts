import { join } from "node:path";
import { run } from "./program";

// A reader such as `head` may close the pipe early; what it did not want is not an error.
process.stdout.on("error", () => process.exit());

async function main(): Promise<void> {
  const code = await run(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    screen: process.stderr.isTTY,
    // dist/cli/kpiscore.js stands beside dist/functions.js.
    addin: join(__dirname, ".."),
  });
  // Microsoft's client keeps timers running: leave as soon as everything is written.
  process.stdout.write("", () => process.exit(code));
}

void main();
