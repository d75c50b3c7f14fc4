import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const size = (file: string): number =>
  gzipSync(readFileSync(join(__dirname, "../../dist", file))).byteLength;

const kilobyte = 1024;

test("the pane shows after at most 200 KB", () => {
  expect(size("taskpane.js") + size("office-loader.js")).toBeLessThanOrEqual(200 * kilobyte);
});
