const path = require("node:path");

/** Where the add-in stands while it is developed, as in manifest.xml. */
const localUrl = "https://localhost:3000";
const baseUrl = (process.env.KPISCORE_URL || localUrl).replace(/\/+$/, "");
const officeJs =
  process.env.KPISCORE_OFFICE_JS || "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
for (const address of [baseUrl, officeJs])
  if (!/^https:\/\/[^/?#]+[^?#]*$/.test(address))
    throw new Error(`Office loads add-ins by https only; this is no such address: ${address}`);

const root = (...parts) => path.join(__dirname, "..", ...parts);

module.exports = { localUrl, baseUrl, officeJs, root };
