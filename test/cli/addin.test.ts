import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addinId, version } from "../../src/cli/addin";

test("the command line names the add-in as the manifest does", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  expect(manifest).toContain(`<Id>${addinId}</Id>`);
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});
