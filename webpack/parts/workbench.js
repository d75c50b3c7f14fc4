const CopyPlugin = require("copy-webpack-plugin");
const { root } = require("../addresses");
const { bundle, inBrowsers } = require("../bundle");
const { workbenchIndex, workbenchPage } = require("../pages");

/** The page with the grid, and the add-in's pages as they stand in its frames. */
module.exports = (mode) => ({
  ...bundle(mode, "workbench", inBrowsers, {
    "workbench/app": root("src/workbench/main.tsx"),
    "workbench/bridge": root("src/workbench/bridge.ts"),
  }),
  plugins: [
    workbenchIndex(),
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
