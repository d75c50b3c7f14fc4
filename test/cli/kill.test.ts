import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inFolder } from "./kpiscore";

const folder = inFolder();
const script = [join(__dirname, "../ts.js"), join(__dirname, "save-forever.ts")];
const size = 16 * 1024 * 1024;

/** Whether a file holds one byte over and over, as one saving wrote it: not part of one, not of two. */
function isWhole(file: string): boolean {
  const bytes = readFileSync(file);
  return bytes.length === size && bytes.equals(Buffer.alloc(size, bytes[0]));
}

test.each([0, 7, 19, 42, 80])(
  "a program killed %i ms into saving leaves a whole file",
  async (delay) => {
    const out = join(folder(), "book.xlsx");
    writeFileSync(out, new Uint8Array(size));
    const child = spawn(process.execPath, [...script, out, "1000"]);
    await once(child.stdout, "data");
    await setTimeout(delay);
    child.kill("SIGKILL");
    const [, signal] = (await once(child, "exit")) as [number | null, string | null];
    expect(signal).toBe("SIGKILL");
    expect(isWhole(out)).toBe(true);
  },
  20_000,
);

test("a disk that takes no more leaves the old file, and nothing beside it", () => {
  const out = join(folder(), "book.xlsx");
  writeFileSync(out, "the old file");
  // A limit on the size of files fails a write in its middle, as a full disk does.
  const command = `ulimit -f 1000; exec "${process.execPath}" "${script.join('" "')}" "${out}" 1`;
  const { status, stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("outUnwritable");
  expect(readFileSync(out, "utf8")).toBe("the old file");
  expect(readdirSync(folder())).toEqual(["book.xlsx"]);
});
