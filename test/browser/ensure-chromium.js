/**
 * Makes sure that the browser tests have a browser: run before jest. On Debian as root it installs
 * Chromium with a font for Chinese; elsewhere it says in one sentence what to do. It never skips.
 */
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const { findChromium } = require("./find-chromium");

function onDebianAsRoot() {
  const release = "/etc/os-release";
  return (
    process.getuid?.() === 0 &&
    fs.existsSync(release) &&
    /^ID(_LIKE)?=.*debian/m.test(fs.readFileSync(release, "utf8"))
  );
}

function install() {
  console.log("Installing Chromium for the browser tests…");
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  execFileSync("apt-get", ["update", "-qq"], options);
  const packages = ["chromium", "fonts-noto-cjk"];
  execFileSync(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
    options,
  );
}

if (!findChromium() && onDebianAsRoot()) install();
if (!findChromium()) {
  console.error(
    "The browser tests need Chromium or Chrome: install one (on Debian and Ubuntu: sudo apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH to its program.",
  );
  process.exit(1);
}
