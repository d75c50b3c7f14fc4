const { root } = require("./addresses");

/**
 * The development server; `excel` asks for https with a certificate that Excel trusts.
 * @param port as `--port` names it; the manifest to sideload names 3000
 */
module.exports = async function server(excel, port = 3000) {
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
};
