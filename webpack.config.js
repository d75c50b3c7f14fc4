/**
 * Builds everything under dist/: the add-in (task pane, commands, custom functions), the workbench and
 * the command line. `webpack` builds it once; `webpack serve` serves the workbench on
 * http://localhost:3000; `webpack serve --env excel` serves the add-in over https for sideloading.
 *
 * KPISCORE_URL       where the add-in will be hosted (written into dist/manifest.xml)
 * KPISCORE_OFFICE_JS another office.js, such as the 21Vianet CDN's
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin } = require("webpack");
const textsFirst = require("./webpack/texts-first");
const TranslatedMetadata = require("./webpack/translated-metadata");

const localUrl = "https://localhost:3000";
const baseUrl = (process.env.KPISCORE_URL || localUrl).replace(/\/+$/, "");
const officeJs =
  process.env.KPISCORE_OFFICE_JS || "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const port = 3000;
for (const address of [baseUrl, officeJs])
  if (!/^https:\/\/[^/?#]+[^?#]*$/.test(address))
    throw new Error(`Office loads add-ins by https only; this is no such address: ${address}`);

const root = (...parts) => path.join(__dirname, ...parts);
const officeFolder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The part of Microsoft's library that Excel for Windows, Mac and the web loads; it is 74 MB whole. */
const officeFiles = [
  "office.js",
  // Asked for outside Office, before office.js says that there is no host.
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
];

/** `unsafe-inline` styles: Fluent UI puts its rules into style elements of its own. */
const policy = (office) =>
  [
    "default-src 'none'",
    `script-src 'self' ${office}`,
    `connect-src 'self' ${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .map((rule) => rule.trim())
    .join("; ");

/** A page of the add-in: the loader brings office.js, then the page's own script. */
const addinPage = (name, template) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: root(template),
    inject: false,
    minify: false,
    templateParameters: {
      policy: policy(new URL(officeJs).origin),
      // The page's script is fetched while office.js is.
      scripts: `<link rel="preload" as="script" href="${name}.js" />
    <script src="office-loader.js" data-office="${officeJs}" data-script="${name}.js"></script>`,
    },
  });

/** The same page for the workbench: the bridge stands in for Excel, and nothing leaves the machine. */
const workbenchPage = (
  name,
  filename,
  template,
  before = ["bridge.js", "../vendor/office/office.js"],
) =>
  new HtmlPlugin({
    filename: `workbench/${filename}.html`,
    template: root(template),
    inject: false,
    minify: false,
    templateParameters: {
      policy: policy(""),
      scripts: [...before, `../${name}.js`]
        .map((script) => `<script src="${script}"></script>`)
        .join("\n    "),
    },
  });

/**
 * Whose Excel is to say what another's says: the manifest matches languages to the letter, and whoever it
 * does not name reads its default, Chinese. These are Office's commonest display languages; more may be added.
 */
const alsoFor = {
  "zh-TW": ["zh-HK", "zh-MO"],
  "en-US": (
    "en-GB de-DE es-ES fr-FR it-IT nl-NL pl-PL pt-BR pt-PT ru-RU " +
    "id-ID ja-JP ko-KR ms-MY th-TH tr-TR vi-VN"
  ).split(" "),
};

const spokenByMore = (manifest) =>
  manifest.replace(/^ *<(?:bt:)?Override Locale="([\w-]+)".*\n/gm, (line, locale) =>
    [locale, ...(alsoFor[locale] ?? [])].map((one) => line.replace(locale, one)).join(""),
  );

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
  context: __dirname,
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
    buildDependencies: { config: [__filename, root("webpack/")] },
  },
});

const inBrowsers = ["web", "es2022"];

const pane = (mode) => ({
  ...bundle(mode, "pane", inBrowsers, {
    taskpane: root("src/taskpane/main.tsx"),
    commands: root("src/commands/main.ts"),
    notice: root("src/commands/notice.ts"),
    "office-loader": root("src/taskpane/office-loader.ts"),
  }),
  resolve: {
    extensions: [".tsx", ".ts", ".js"],
    // The formula builder calls the functions on a page that knows its language.
    alias: { [root("src/functions/words.ts")]: root("src/functions/words.page.ts") },
  },
  // The pane's later parts stand beside its script, which the workbench's page is not.
  output: { path: root("dist"), filename: "[name].js", publicPath: "auto" },
  plugins: [
    addinPage("taskpane", "src/taskpane/taskpane.html"),
    addinPage("commands", "src/commands/commands.html"),
    addinPage("notice", "src/commands/notice.html"),
    new CopyPlugin({
      patterns: [
        ...officeFiles.map((file) => ({
          from: path.join(officeFolder, file),
          to: `vendor/office/${file}`,
          info: { minimized: true },
        })),
        { from: root("assets/icons/*.png"), to: "assets/[name][ext]" },
        {
          from: root("manifest.xml"),
          transform: (text) => spokenByMore(text.toString()).replaceAll(localUrl, baseUrl),
        },
      ],
    }),
  ],
});

/** What the functions hold that is mostly words: single ones, rules, patterns, sentences. */
const texts = (language) => [
  "src/sheet/read/vocabulary/{homophones,surnames}.ts",
  "src/sheet/read/vocabulary/synonyms/*.ts",
  "rules/*.json",
  "src/sheet/read/vocabulary/!(headParts|withdrawal|traditional|opencc.d).ts",
  "src/sheet/read/vocabulary/{headParts,withdrawal}.ts",
  `src/locales/${language}/function-words.ts`,
  "src/sheet/rules/names.ts",
  "src/sheet/decisions/words.ts",
];

/**
 * Excel for Windows and Mac run this one without a page: no DOM, no React, one file. There is no
 * asking for the language there, so that the manifest names a script for each.
 * @param name "functions" for zh-CN, "functions.en" for another language
 */
const functions = (mode, name = "functions", language = "zh-CN") => {
  const entry = root("src/functions/functions.ts");
  const common = bundle(mode, name, inBrowsers, { [name]: entry });
  const translated = language !== "zh-CN";
  const words = { [root("src/functions/words.ts")]: root(`src/functions/words.${language}.ts`) };
  const help = root(`src/locales/${language}/function-help.json`);
  return {
    ...common,
    resolve: { ...common.resolve, alias: translated ? words : {} },
    optimization: { minimizer: thoroughMinimizer },
    module: {
      rules: [
        ...common.module.rules,
        { ...compact("rulebook", /rules[\\/][\w-]+\.json$/), type: "javascript/auto" },
        ...textsFirst.rules(entry, texts(language)),
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        input: entry,
        output: `${name}.json`,
      }),
      ...(translated ? [new TranslatedMetadata({ metadata: `${name}.json`, help })] : []),
      addinPage(name, "src/functions/functions.html"),
    ],
  };
};
const functionsZhTW = (mode) => functions(mode, "functions.zh-TW", "zh-TW");
const functionsEn = (mode) => functions(mode, "functions.en", "en");

const workbench = (mode) => ({
  ...bundle(mode, "workbench", inBrowsers, {
    "workbench/app": root("src/workbench/main.tsx"),
    "workbench/bridge": root("src/workbench/bridge.ts"),
  }),
  plugins: [
    new HtmlPlugin({
      filename: "workbench/index.html",
      template: root("src/workbench/index.html"),
      inject: false,
      minify: false,
      templateParameters: { policy: policy("") },
    }),
    workbenchPage("taskpane", "pane", "src/taskpane/taskpane.html"),
    workbenchPage("commands", "commands", "src/commands/commands.html"),
    workbenchPage("notice", "notice", "src/commands/notice.html", []),
    ...["functions", "functions.zh-TW", "functions.en"].map((name) =>
      workbenchPage(name, name, "src/functions/functions.html"),
    ),
    new CopyPlugin({
      patterns: [
        { from: root("src/workbench/workbench.css"), to: "workbench/" },
        { from: root("assets/samples/*.xlsx"), to: "workbench/samples/[name][ext]" },
      ],
    }),
  ],
});

const commandLine = (mode) => ({
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

/** The development server; `excel` asks for https with a certificate that Excel trusts. */
async function server(excel) {
  const https = excel && (await require("office-addin-dev-certs").getHttpsServerOptions());
  const address = `${excel ? "https" : "http"}://localhost:${port}`;
  return {
    host: "localhost",
    port,
    server: https ? { type: "https", options: https } : "http",
    headers: { "Cache-Control": "no-store" },
    // No client is injected: functions.js has to be the file that Excel will run.
    client: false,
    hot: false,
    liveReload: false,
    static: false,
    setupMiddlewares(middlewares, { app, compiler }) {
      app.get("/", (_request, response) => response.redirect("/workbench/"));
      let told = false;
      compiler.hooks.done.tap("address", (stats) => {
        if (told || stats.hasErrors()) return;
        told = true;
        console.log(`Workbench: ${address}/`);
        if (excel) console.log(`Add-in to sideload: ${root("manifest.xml")}`);
      });
      return middlewares;
    },
  };
}

module.exports = async (env, argv) => {
  const mode = argv.mode ?? (env.WEBPACK_SERVE ? "development" : "production");
  const parts = [pane, functions, functionsZhTW, functionsEn, workbench];
  const [first, ...rest] = parts.map((part) => part(mode));
  if (env.WEBPACK_SERVE) {
    return [{ ...first, devServer: await server(Boolean(env.excel)) }, ...rest];
  }
  return [first, ...rest, commandLine(mode)];
};
