import { type Element, at, children, descendants } from "./element";
import { order } from "./order";

/** Pixel sizes of the icons that a ribbon button must have, and the one Office likes to have. */
const iconSizes = ["16", "32", "64", "80"];
const longestResid = 32;
const longestString: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Everything that Office would refuse or that this product does not want in its manifest. */
export function problems(manifest: Element): string[] {
  return [
    ...misplaced(manifest),
    ...badResids(manifest),
    ...longStrings(manifest),
    ...badLocales(manifest),
    ...badUrls(manifest),
    ...badIcons(manifest),
    ...badFunctions(manifest),
  ];
}

function misplaced(element: Element): string[] {
  const known = order[element.name];
  const places = known ? element.children.map((child) => known.indexOf(child.name)) : [];
  const here = places.flatMap((place, index) => {
    const child = element.children[index]?.name ?? "";
    if (place < 0) return [`${element.name} has an unknown child ${child}`];
    return place < (places[index - 1] ?? 0) ? [`${child} comes too late in ${element.name}`] : [];
  });
  return [...here, ...element.children.flatMap(misplaced)];
}

const everyElement = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(everyElement),
];

function badResids(manifest: Element): string[] {
  const resources = at(manifest, "VersionOverrides/Resources")?.children ?? [];
  const ids = resources
    .flatMap((group) => group.children)
    .map((entry) => entry.attributes["id"] ?? "");
  const used = everyElement(manifest).flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...ids.filter((id) => id.length > longestResid).map((id) => `resid too long: ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resid twice: ${id}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid without resource: ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource never used: ${id}`),
  ];
}

const wordings = (entry: Element): string[] => [
  entry.attributes["DefaultValue"] ?? "",
  ...children(entry, "Override").map((override) => override.attributes["Value"] ?? ""),
];

function longStrings(manifest: Element): string[] {
  const named = [
    ...Object.entries(longestString).flatMap(([group, most]) =>
      descendants(manifest, group).flatMap((strings) =>
        strings.children.map((entry) => ({ entry, most })),
      ),
    ),
    ...children(manifest, "DisplayName").map((entry) => ({ entry, most: 125 })),
    ...children(manifest, "Description").map((entry) => ({ entry, most: 250 })),
  ];
  return named.flatMap(({ entry, most }) =>
    wordings(entry)
      .filter((text) => text.length === 0 || text.length > most)
      .map((text) => `text empty or longer than ${most}: ${text}`),
  );
}

function badLocales(manifest: Element): string[] {
  const fallback = at(manifest, "DefaultLocale")?.text;
  const texts = everyElement(manifest).filter((element) =>
    ["DisplayName", "Description", "String"].includes(element.name),
  );
  return texts
    .filter((text) => text.attributes["DefaultValue"] !== undefined)
    .filter((text) => {
      const locales = children(text, "Override").map(({ attributes }) => attributes["Locale"]);
      return fallback !== "zh-CN" || locales.join() !== "en-US,zh-TW";
    })
    .map((text) => `wants zh-CN, en-US and zh-TW: ${text.attributes["DefaultValue"]}`);
}

function badUrls(manifest: Element): string[] {
  const urls = everyElement(manifest)
    .flatMap(({ attributes, name, text }) =>
      name === "AppDomain" ? [text] : [attributes["DefaultValue"], attributes["Value"]],
    )
    .filter((value) => value?.includes("://"));
  const domains = new Set(descendants(manifest, "AppDomain").map(({ text }) => text));
  return urls
    .filter((url) => !url?.startsWith("https://") || !domains.has(new URL(url).origin))
    .map((url) => `not https, or outside the add-in's own domain: ${url}`);
}

function badIcons(manifest: Element): string[] {
  return descendants(manifest, "Icon")
    .map((icon) => icon.children.map(({ attributes }) => attributes["size"]).join())
    .filter((sizes) => sizes !== iconSizes.join())
    .map((sizes) => `an icon wants sizes ${iconSizes.join()}, has ${sizes}`);
}

function badFunctions(manifest: Element): string[] {
  const [functions, ...others] = descendants(manifest, "ExtensionPoint").filter(
    ({ attributes }) => attributes["type"] === "CustomFunctions",
  );
  if (!functions || others.length > 0) return ["wants one extension point of custom functions"];
  return children(functions, "Namespace").map(
    () => "custom functions are called by their bare names",
  );
}
