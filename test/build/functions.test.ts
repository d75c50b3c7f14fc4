import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { descendants, parseXml } from "../manifest/element";

const dist = join(__dirname, "../../dist");
const read = (file: string): string => readFileSync(join(dist, file), "utf8");

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

const metadataOf = (file: string) =>
  (JSON.parse(read(`${file}.json`)) as { functions: readonly Described[] }).functions;

/** Runs the built bundle as Excel for Windows does: no page, no DOM, only CustomFunctions. */
function associated(file: string): Map<string, (...given: unknown[]) => unknown> {
  const functions = new Map<string, (...given: unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (id: string, code: (...given: unknown[]) => unknown) => functions.set(id, code),
    Error: class extends Error {
      constructor(_code: string, message: string) {
        super(message);
      }
    },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  runInNewContext(read(`${file}.js`), { CustomFunctions });
  return functions;
}

const files = [
  ["zh-CN", "functions", "请写天、工作日或小时"],
  ["zh-TW", "functions.zh-TW", "請寫天、工作日或小時"],
  ["en", "functions.en", "Write day, workday or hour"],
] as const;

describe.each(files)("the built custom functions in %s", (language, file, advice) => {
  const metadata = metadataOf(file);

  it("are the ten that the product promises", () => {
    expect(metadata.map(({ id }) => id).sort()).toEqual([
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
    for (const { id, name } of metadata) expect(name).toBe(id);
  });

  it("are all associated when the bundle runs, without a page around it", () => {
    const functions = associated(file);
    for (const { id } of metadata) expect(typeof functions.get(id)).toBe("function");
    expect(functions.size).toBe(metadata.length);
  });

  it("are described, argument by argument, in Excel's help", () => {
    const said = metadata.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    for (const text of said) expect(/\p{Script=Han}/u.test(text)).toBe(language !== "en");
  });

  it("say in the person's language what is wrong", () => {
    const late = associated(file).get("KPILATE");
    expect(() => late?.("2026-03-05", "2026-03-06", "fortnight")).toThrow(advice);
  });

  it("load with a page of their own", () => {
    expect(read(`${file}.html`)).toMatch(new RegExp(`data-script="?${file}\\.js`));
  });
});

it("says the same of every function in another language, but for the descriptions", () => {
  const undescribed = (file: string): unknown =>
    JSON.parse(read(`${file}.json`), (key, value: unknown) =>
      key === "description" ? undefined : value,
    );
  expect(undescribed("functions.zh-TW")).toEqual(undescribed("functions"));
  expect(undescribed("functions.en")).toEqual(undescribed("functions"));
  expect(read("functions.zh-TW.json")).not.toBe(read("functions.json"));
});

it("has every file that the manifest names for the functions", () => {
  const named = descendants(parseXml(read("manifest.xml")), "Url")
    .filter(({ attributes }) => attributes["id"]?.startsWith("Functions."))
    .flatMap((url) => [url.attributes["DefaultValue"], ...url.children.map(value)]);
  // By default, in Taiwan, Hong Kong and Macau, in English and where Excel speaks another language.
  expect(named).toHaveLength(3 * (1 + 3 + 18));
  for (const address of named) {
    expect(read(new URL(address ?? "").pathname.slice(1))).not.toBe("");
  }
});

const value = ({ attributes }: { attributes: Readonly<Record<string, string>> }) =>
  attributes["Value"];

it("carries only the words of its own language", () => {
  const [simplified, traditional, english] = files.map(([, file]) => read(`${file}.js`));
  expect(simplified).toContain("请写天");
  expect(traditional).toContain("請寫天");
  expect(simplified).not.toContain("請寫天");
  expect(english).not.toContain("請寫天");
  expect(simplified).not.toContain("Write day, workday or hour");
});
