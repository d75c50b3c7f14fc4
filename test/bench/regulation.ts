import { spawnSync } from "node:child_process";
import { join } from "node:path";

const runner = join(__dirname, "../ts.js");
const script = join(__dirname, "../regulation/bench.ts");

/**
 * Reading regulations of up to 100,000 lines, in a process of its own, which also watches that hostile
 * texts do not take out of proportion: where they do, this process fails in the end.
 */
export function regulations(): readonly object[] {
  const { stdout, status } = spawnSync(process.execPath, [runner, script], { encoding: "utf8" });
  process.exitCode = status ?? 1;
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .map(({ regulation, ...figures }) =>
      regulation === "lines"
        ? { bench: "regulation", ...figures }
        : { bench: "hostile regulation", text: regulation, ...figures },
    );
}
