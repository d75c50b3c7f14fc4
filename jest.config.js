const path = require("node:path");

/** Packages published as ES modules only; jest runs CommonJS. */
const esmOnly = ["@noble/hashes", "@formulajs/formulajs", "opencc-js"];

// Tests read what the command line says in zh-CN, whatever the machine speaks.
process.env.KPISCORE_LANG = "zh-CN";

module.exports = {
  testEnvironment: "node",
  maxWorkers: "100%",
  // Only a test that hangs is to fail by the clock: machines are slow and busy.
  testTimeout: 120_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2023",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  cacheDirectory: path.join(__dirname, ".cache/jest"),
  // office.js lives in the globals of the test realm and is loaded once for each file.
  testEnvironmentOptions: { globalsCleanup: "off" },
};
