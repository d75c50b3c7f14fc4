const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { baseUrl, localUrl, root } = require("../addresses");
const { bundle, inBrowsers } = require("../bundle");
const spokenByMore = require("../languages");
const { addinPage } = require("../pages");

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

/** The task pane, the ribbon's commands and the manifest, with Microsoft's library beside them. */
module.exports = (mode) => ({
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
