/**
 * Completes package-lock.json with the packages of other platforms. Where a registry does not offer
 * them (a mirror may hold those of its own platform only), `npm install` leaves them out of the lock
 * and `npm ci` then refuses it. Run after adding a package: `npm run lock`.
 */
const fs = require("node:fs");
const path = require("node:path");

const file = path.join(__dirname, "..", "package-lock.json");
const lock = JSON.parse(fs.readFileSync(file, "utf8"));

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "x64", "ia32", "ppc64", "s390x", "riscv64", "loong64", "arm"];

/** What a package for one platform says about it in its name, such as `core-linux-x64-musl`. */
function platform(name) {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os || !cpu) return null;
  const libc = words.includes("musl") ? "musl" : words.includes("gnu") ? "glibc" : null;
  return { cpu: [cpu], ...(libc && os === "linux" ? { libc: [libc] } : {}), os: [os] };
}

const isLocked = (from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf("/node_modules/"), 0))) {
    if (lock.packages[`${at && `${at}/`}node_modules/${name}`]) return true;
    if (at === "") return false;
  }
};

for (const [at, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const target = platform(name);
    if (!target || isLocked(at, name)) continue;
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/, ""),
      ...(dev ? { dev } : {}),
      optional: true,
      ...target,
    };
    console.log(`locked ${name}@${version}`);
  }
}
const packages = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(packages);
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
