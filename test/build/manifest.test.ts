import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Element, children, parseXml } from "../manifest/element";

const manifest = parseXml(readFileSync(join(__dirname, "../../dist/manifest.xml"), "utf8"));

/** What each text of the manifest says to an Excel of each language that it names. */
const said = (element: Element): Map<string | undefined, string | undefined>[] => {
  const overrides = children(element, "Override").map(
    ({ attributes }) => [attributes["Locale"], attributes["Value"]] as const,
  );
  return [...(overrides.length > 0 ? [new Map(overrides)] : []), ...element.children.flatMap(said)];
};

// Office matches a language to the letter, and says Chinese to whoever is not named.
test.each([
  ["zh-HK", "zh-TW"],
  ["en-GB", "en-US"],
  ["de-DE", "en-US"],
  ["ja-JP", "en-US"],
])("an Excel in %s is told what one in %s is", (locale, like) => {
  const texts = said(manifest);
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.map((text) => text.get(locale))).toEqual(texts.map((text) => text.get(like)));
});
