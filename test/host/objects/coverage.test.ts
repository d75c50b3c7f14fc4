import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withOffice } from "../protocol/office";
import { covered, coverageTable } from "./coverage";

withOffice();

const file = join(__dirname, "../../../docs/office-js.md");

test("the table of what is covered promises nothing that the host lacks", () => {
  if (process.env["WRITE_COVERAGE"] === "1") writeFileSync(file, coverageTable());
  const actual = covered();
  const promised = Array.from(
    readFileSync(file, "utf8").matchAll(/^- `(\w+)` (\d+) of /gm),
    ([, name = "", count]) => ({ name, count: Number(count) }),
  );
  expect(promised.length).toBeGreaterThan(50);
  expect(promised.filter(({ name, count }) => count > (actual.get(name) ?? 0))).toEqual([]);
});
