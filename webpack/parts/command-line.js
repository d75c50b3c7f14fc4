const { BannerPlugin } = require("webpack");
const { root } = require("../addresses");
const { bundle, minimizer } = require("../bundle");

/** `kpiscore` on Node. */
module.exports = (mode) => ({
  ...bundle(mode, "cli", "node", {
    "cli/kpiscore": root("src/cli/main.ts"),
    // What the threads of `kpiscore score` run.
    "cli/worker": { import: root("src/cli/worker.ts"), library: { type: "commonjs2" } },
  }),
  // What is fetched later stands apart from the pane's part of the same name.
  output: {
    path: root("dist"),
    filename: "[name].js",
    chunkFilename: "cli/[name].js",
    publicPath: "",
  },
  optimization: {
    minimizer,
    splitChunks: { cacheGroups: { default: { name: "cli/shared", chunks: "all", minChunks: 2 } } },
  },
  // Microsoft's client is loaded unchanged, from where npm put it, and so is what starts threads.
  externals: {
    "@microsoft/office-js": "commonjs @microsoft/office-js",
    piscina: "commonjs piscina",
  },
  plugins: [
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: "cli/kpiscore" }),
  ],
});
