import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const dist = join(__dirname, "../../dist");
const read = (file: string): string => readFileSync(join(dist, file), "utf8");
const metadata = JSON.parse(read("functions.json")) as {
  functions: { id: string; name: string; description: string }[];
};

/** Runs the built bundle as Excel for Windows does: no page, no DOM, only CustomFunctions. */
function associated(): Map<string, unknown> {
  const functions = new Map<string, unknown>();
  const CustomFunctions = {
    associate: (id: string, code: unknown) => functions.set(id, code),
    Error: class extends Error {},
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  runInNewContext(read("functions.js"), { CustomFunctions });
  return functions;
}

describe("the built custom functions", () => {
  it("are the ten that the product promises", () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([
      "KPIBREAKDOWN",
      "KPICHECK",
      "KPICLAUSE",
      "KPIGRADE",
      "KPILATE",
      "KPIPAY",
      "KPIPOINTS",
      "KPISCORE",
      "KPISCORES",
      "KPIYUAN",
    ]);
  });

  it("have their names as ids, because there is no namespace to tell them apart", () => {
    for (const { id, name } of metadata.functions) expect(name).toBe(id);
  });

  it("are all associated when the bundle runs, without a page around it", () => {
    const functions = associated();
    for (const { id } of metadata.functions) expect(typeof functions.get(id)).toBe("function");
    expect(functions.size).toBe(metadata.functions.length);
  });

  it("say in Excel's help what they do", () => {
    for (const { description } of metadata.functions)
      expect(description).toMatch(/\p{Script=Han}/u);
  });
});
