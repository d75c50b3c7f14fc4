/**
 * Runs a TypeScript file on Node: `node test/ts.js file.ts [arguments]`. For the project's own
 * small programs; what ships is built by webpack.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    module: { type: "commonjs" },
    jsc: { target: "es2023", parser: { syntax: "typescript" } },
    sourceMaps: "inline",
  });
  module._compile(code, filename);
};

const [, , file, ...rest] = process.argv;
if (!file) throw new Error("usage: node test/ts.js file.ts");
process.argv = [process.argv[0], path.resolve(file), ...rest];
require(path.resolve(file));
