/**
 * Builds everything under dist/: the add-in (task pane, commands, custom functions), the workbench and
 * the command line. `webpack` builds it once; `webpack serve` serves the workbench on
 * http://localhost:3000; `webpack serve --env excel` serves the add-in over https for sideloading.
 *
 * KPISCORE_URL       where the add-in will be hosted (written into dist/manifest.xml)
 * KPISCORE_OFFICE_JS another office.js, such as the 21Vianet CDN's
 */
const commandLine = require("./webpack/parts/command-line");
const functions = require("./webpack/parts/functions");
const pane = require("./webpack/parts/pane");
const workbench = require("./webpack/parts/workbench");
const server = require("./webpack/server");

module.exports = async (env, argv) => {
  const mode = argv.mode ?? (env.WEBPACK_SERVE ? "development" : "production");
  const parts = [pane, ...functions, workbench];
  const [first, ...rest] = parts.map((part) => part(mode));
  if (env.WEBPACK_SERVE) {
    return [{ ...first, devServer: await server(Boolean(env.excel), argv.port) }, ...rest];
  }
  return [first, ...rest, commandLine(mode)];
};
