const HtmlPlugin = require("html-webpack-plugin");
const { officeJs, root } = require("./addresses");

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

/** What all pages have in common: what they load is written out, not put in by the plugin. */
const page = (filename, template, templateParameters) =>
  new HtmlPlugin({
    filename,
    template: root(template),
    inject: false,
    minify: false,
    templateParameters,
  });

/** A page of the add-in: the loader brings office.js, then the page's own script. */
const addinPage = (name, template) =>
  page(`${name}.html`, template, {
    policy: policy(new URL(officeJs).origin),
    // The page's script is fetched while office.js is.
    scripts: `<link rel="preload" as="script" href="${name}.js" />
    <script src="office-loader.js" data-office="${officeJs}" data-script="${name}.js"></script>`,
  });

/** The same page for the workbench: the bridge stands in for Excel, and nothing leaves the machine. */
const workbenchPage = (
  name,
  filename,
  template,
  before = ["bridge.js", "../vendor/office/office.js"],
) =>
  page(`workbench/${filename}.html`, template, {
    policy: policy(""),
    scripts: [...before, `../${name}.js`]
      .map((script) => `<script src="${script}"></script>`)
      .join("\n    "),
  });

/** The workbench's own page, around those of the add-in. */
const workbenchIndex = () =>
  page("workbench/index.html", "src/workbench/index.html", { policy: policy("") });

module.exports = { addinPage, workbenchIndex, workbenchPage };
