import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import characters from "opencc-js/dict/STCharacters";
import { type Locale, en, zhCN, zhTW } from "../../src/locales";

/** A fact that may stand for any other: a text, a figure, a list, a record. */
const anything: unknown = new Proxy(() => "7", {
  get(_target, key) {
    if (key === Symbol.toPrimitive) return () => "7";
    if (key === Symbol.iterator) return () => [anything][Symbol.iterator]();
    if (key === "map") return (say: (one: unknown) => unknown) => [say(anything)];
    return ["join", "slice", "replace", "toString"].includes(String(key)) ? () => "7" : anything;
  },
});

/** A sentence with facts; null where it is chosen by a code, which the compiler looks after. */
function spoken(sentence: (...facts: unknown[]) => unknown): unknown {
  try {
    return sentence(anything, anything, anything);
  } catch {
    return null;
  }
}

type Said = readonly [path: string, text: string];

/** Every text of some words with its path. */
function said(words: unknown, path = ""): Said[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    return said(spoken(words as (...facts: unknown[]) => unknown), `${path}()`);
  }
  if (words === null || typeof words !== "object") return [];
  return Object.entries(words).flatMap(([key, value]) => said(value, `${path}.${key}`));
}

/** The paths of all that may be said. */
function paths(words: unknown, path = ""): string[] {
  if (words === null || typeof words !== "object") return [`${path}: ${typeof words}`];
  return Object.entries(words)
    .flatMap(([key, value]) => paths(value, `${path}.${key}`))
    .sort();
}

const silent = (locale: Locale): string[] =>
  said(locale).flatMap(([path, text]) => (text.trim() === "" ? [path] : []));

describe.each<[string, Locale]>([
  ["zh-TW", zhTW],
  ["en", en],
])("%s", (_language, locale) => {
  test("offers whatever zh-CN offers, and nothing else", () => {
    expect(paths(locale)).toEqual(paths(zhCN));
  });

  test("is silent only where zh-CN is", () => {
    expect(silent(locale)).toEqual(silent(zhCN));
  });
});

/** The lines of a language's files, those of comments aside. */
function lines(language: string): string[] {
  const folder = join(__dirname, "../../src/locales", language);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line)),
  );
}

/** Characters that no traditional text has; 台 is Taiwan's usual way of writing 臺. */
const simplified = new Set(
  characters
    .split("|")
    .map((pair) => pair.split(" "))
    .flatMap(([from = "", ...to]) => (to.join("").includes(from) || from === "台" ? [] : [from])),
);

test("zh-TW has no simplified character", () => {
  const left = lines("zh-TW").filter((line) => Array.from(line).some((one) => simplified.has(one)));
  expect(left).toEqual([]);
});

test("zh-TW has no quotation marks of the mainland", () => {
  expect(lines("zh-TW").filter((line) => /[“”]/.test(line))).toEqual([]);
});

test("en has no Chinese, but for the one word that it explains", () => {
  const left = lines("en").filter((line) => /\p{Script=Han}/u.test(line.replace("“分”", "")));
  expect(left).toEqual([]);
});
