const MinimizerPlugin = require("minimizer-webpack-plugin");
const { root } = require("./addresses");

/** swc, which compiles the sources anyway, also makes them small: in half of terser's time. */
const minimizer = [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })];
/** Slower, for what has to be one small file. */
const thoroughMinimizer = [
  new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress: { passes: 6 } },
  }),
];

/** Tables that the build says more shortly (webpack/compact); what the program reads is the same. */
const compact = (how, test) => ({ test, loader: root(`webpack/compact/${how}.js`) });

/** What the bundles have in common. */
const bundle = (mode, name, target, entry) => ({
  name,
  mode,
  target,
  entry,
  context: root(),
  // Source maps stand in files of their own: the pages' policy forbids eval.
  devtool: mode === "development" ? "source-map" : false,
  output: { path: root("dist"), filename: "[name].js", publicPath: "" },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: target === "node" ? "es2023" : "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      compact("characters", /opencc-js[\\/].*TSCharacters\.js$/),
      { ...compact("days", /chinese-days[\\/].*\.json$/), type: "javascript/auto" },
    ],
  },
  optimization: { minimizer },
  performance: { hints: false },
  stats: { all: false, errors: true, warnings: true },
  infrastructureLogging: { level: "warn" },
  cache: {
    type: "filesystem",
    cacheDirectory: root(".cache/webpack"),
    buildDependencies: { config: [root("webpack.config.js"), root("webpack/")] },
  },
});

const inBrowsers = ["web", "es2022"];

module.exports = { bundle, compact, inBrowsers, minimizer, thoroughMinimizer };
