import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Metadata {
  functions: { id: string; name: string; parameters: { name: string; type: string }[] }[];
}

const { functions } = JSON.parse(
  readFileSync(join(__dirname, "../../dist/functions.json"), "utf8"),
) as Metadata;

test("ids are the names that people type", () => {
  expect(functions.map(({ id }) => id)).toEqual([
    "KPISCORE",
    "KPISCORES",
    "KPIBREAKDOWN",
    "KPICHECK",
    "KPIPOINTS",
    "KPICLAUSE",
    "KPIGRADE",
    "KPIPAY",
    "KPIYUAN",
    "KPILATE",
  ]);
  expect(functions.every(({ id, name }) => id === name)).toBe(true);
});

test("every parameter is text: any other type gets an empty cell as 0 on the desktop", () => {
  const types = functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
  expect(new Set(types)).toEqual(new Set(["string"]));
});
