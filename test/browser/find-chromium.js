const fs = require("node:fs");
const path = require("node:path");

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where browsers stand that are not on the search path. */
const elsewhere = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The Chromium to test with: CHROMIUM_PATH, else one on the search path, else null. */
function findChromium() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  const named = process.env.CHROMIUM_PATH;
  return (named ? [named] : [...onPath, ...elsewhere]).find((file) => fs.existsSync(file)) ?? null;
}

module.exports = { findChromium };
