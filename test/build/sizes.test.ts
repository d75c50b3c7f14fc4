import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a server sends, in KB. */
const size = (...files: readonly string[]): number =>
  files
    .map((file) => gzipSync(readFileSync(join(__dirname, "../../dist", file))).byteLength / 1024)
    .reduce((sum, one) => sum + one);

test.each(["zh-CN", "zh-TW", "en"])("the pane shows after at most 200 KB in %s", (language) => {
  const first = ["office-loader.js", "taskpane.js", `words-${language}.js`];
  expect(size(...first)).toBeLessThanOrEqual(200);
});

// One file, because Excel for Windows loads no second one, with all that reading sheets takes. Half of
// it is Chinese text, of which gzip makes little less: 100 KB, which were wanted, would cost words.
test.each(["functions", "functions.zh-TW", "functions.en"])(
  "%s.js takes at most 155 KB",
  (name) => {
    expect(size(`${name}.js`)).toBeLessThanOrEqual(155);
  },
);
