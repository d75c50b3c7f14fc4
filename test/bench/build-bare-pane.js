/** Builds the bare pane as the product's own is built: `node build-bare-pane.js folder`. */
const path = require("node:path");
const webpack = require("webpack");
const configure = require("../../webpack.config.js");

async function build(folder) {
  const [pane] = await configure({}, {});
  const entry = { taskpane: path.join(__dirname, "bare-pane.tsx") };
  const bare = { ...pane, entry, plugins: [], cache: false, output: { path: folder } };
  webpack(bare, (error, stats) => {
    if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
  });
}

void build(path.resolve(process.argv[2]));
