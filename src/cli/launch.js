/**
 * Runs `kpiscore` from a checkout, building it first where the build is missing or older than its
 * sources: `npm run -s kpiscore -- score book.xlsx`. An installed package runs dist/cli/kpiscore.js.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..", "..");
const built = [
  "dist/cli/kpiscore.js",
  "dist/cli/worker.js",
  ...["", ".zh-TW", ".en"].flatMap((language) => [
    `dist/functions${language}.js`,
    `dist/functions${language}.json`,
  ]),
];
const sources = ["src", "rules", "package-lock.json", "webpack.config.js", "webpack"];
const lock = path.join(root, ".cache", "building");
const longestBuild = 300_000;

function newest(file) {
  const stat = fs.statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(...fs.readdirSync(file).map((name) => newest(path.join(file, name))), 0);
}

function isBuilt() {
  const files = built.map((file) => path.join(root, file));
  if (!files.every((file) => fs.existsSync(file))) return false;
  const oldest = Math.min(...files.map((file) => fs.statSync(file).mtimeMs));
  return sources.every((source) => newest(path.join(root, source)) <= oldest);
}

/** One build at a time: whoever comes second waits for the first. */
function withLock(build) {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      fs.mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (Date.now() - fs.statSync(lock).mtimeMs > longestBuild) fs.rmdirSync(lock);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    return build();
  } finally {
    fs.rmdirSync(lock);
  }
}

/** @returns whether the build is there now */
function build() {
  if (isBuilt()) return true;
  process.stderr.write("正在构建 kpiscore…\n");
  const webpack = require.resolve("webpack/bin/webpack.js");
  const names = ["functions", "functions.zh-TW", "functions.en", "cli"].flatMap((name) => [
    "--config-name",
    name,
  ]);
  const { status } = spawnSync(process.execPath, [webpack, ...names], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) return false;
  const now = new Date();
  for (const file of built) fs.utimesSync(path.join(root, file), now, now);
  return true;
}

// Webpack has said what is wrong; the lock is let go before the process ends.
if (!isBuilt() && !withLock(build)) process.exit(2);
require(path.join(root, built[0]));
