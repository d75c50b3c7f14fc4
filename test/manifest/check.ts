import { type Element, at, children, descendants } from "./element";
import { order } from "./order";
import { misshapen } from "./shape";

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
    ...badIdentity(manifest),
    ...missing(manifest),
    ...badIds(manifest),
    ...tooMany(manifest),
    ...badActions(manifest),
    ...badPictures(manifest),
    ...badRequirements(manifest),
    ...misshapen(manifest),
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

/** Office trusts the domain of the pane as it is: nothing else is opened, so no other is named. */
function badUrls(manifest: Element): string[] {
  const pane = at(manifest, "DefaultSettings/SourceLocation")?.attributes["DefaultValue"] ?? "";
  const home = URL.canParse(pane) ? new URL(pane).origin : "";
  const urls = everyElement(manifest)
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter((value) => value?.includes("://"));
  return [
    ...urls
      .filter((url) => !url?.startsWith("https://") || new URL(url).origin !== home)
      .map((url) => `not https, or outside the add-in's own domain: ${url}`),
    ...descendants(manifest, "AppDomain").map(({ text }) => `trusts another domain: ${text}`),
  ];
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

/** Without these Office refuses a manifest. */
const required = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "Hosts",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides/Hosts/Host",
  "VersionOverrides/Resources/Images",
  "VersionOverrides/Resources/Urls",
  "VersionOverrides/Resources/ShortStrings",
  "VersionOverrides/Resources/LongStrings",
];

const missing = (manifest: Element): string[] =>
  required.filter((path) => !at(manifest, path)).map((path) => `nothing at ${path}`);

function badIdentity(manifest: Element): string[] {
  const [id = "", version = ""] = ["Id", "Version"].map((name) => at(manifest, name)?.text);
  return [
    ...(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? [] : [`Id is no GUID: ${id}`]),
    ...(/^\d{1,5}(?:\.\d{1,5}){3}$/.test(version)
      ? []
      : [`Version wants four numbers: ${version}`]),
    ...(at(manifest, "Permissions")?.text === "ReadWriteDocument"
      ? []
      : ["wants ReadWriteDocument"]),
    ...(at(manifest, "Hosts/Host")?.attributes["Name"] === "Workbook"
      ? []
      : ["wants the host Workbook"]),
  ];
}

/** Groups, controls and items of menus are known by ids of at most 125 characters. */
function badIds(manifest: Element): string[] {
  const named = ["Group", "Control", "Item"].flatMap((name) => descendants(manifest, name));
  const ids = named.map(({ attributes }) => attributes["id"] ?? "");
  return [
    ...ids.filter((id) => id === "" || id.length > 125).map((id) => `id empty or too long: ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`),
  ];
}

const mostGroups = 6;
const mostControls = 7;

function tooMany(manifest: Element): string[] {
  const groups = descendants(manifest, "Group");
  const crowded = groups.filter((group) => children(group, "Control").length > mostControls);
  const menus = descendants(manifest, "OfficeMenu");
  return [
    ...(groups.length > mostGroups ? [`more than ${mostGroups} groups`] : []),
    ...crowded.map(({ attributes }) => `more than ${mostControls} controls in ${attributes["id"]}`),
    ...menus
      .filter((menu) => menu.children.length !== 1)
      .map(({ attributes }) => `${attributes["id"]} takes one control`),
  ];
}

/** What a button does: a menu has items, anything else an action that says what. */
function badActions(manifest: Element): string[] {
  const controls = descendants(manifest, "Control");
  const menus = controls.filter(({ attributes }) => attributes["type"] === "Menu");
  const buttons = controls.filter((control) => !menus.includes(control));
  const acting = [...buttons, ...descendants(manifest, "Item")];
  return [
    ...menus
      .filter((menu) => (at(menu, "Items")?.children.length ?? 0) === 0)
      .map(({ attributes }) => `menu without items: ${attributes["id"]}`),
    ...acting
      .filter((button) => !isComplete(at(button, "Action")))
      .map(({ attributes }) => `button without an action: ${attributes["id"]}`),
  ];
}

const isComplete = (action: Element | undefined): boolean =>
  action?.attributes["type"] === "ExecuteFunction"
    ? (at(action, "FunctionName")?.text ?? "") !== ""
    : action?.attributes["type"] === "ShowTaskpane" && at(action, "SourceLocation") !== undefined;

/** Pictures have the pixel size that their name says, and are used where that size is wanted. */
function badPictures(manifest: Element): string[] {
  const entries = at(manifest, "VersionOverrides/Resources/Images")?.children ?? [];
  const sizes = new Map(
    entries.map(({ attributes }) => [attributes["id"], sizeOf(attributes["DefaultValue"])]),
  );
  const used = descendants(manifest, "Icon").flatMap((icon) => children(icon, "Image"));
  const tops = [
    ["IconUrl", "32"],
    ["HighResolutionIconUrl", "64"],
  ] as const;
  return [
    ...used
      .filter(({ attributes }) => sizes.get(attributes["resid"]) !== attributes["size"])
      .map(({ attributes }) => `${attributes["resid"]} is not of ${attributes["size"]} pixels`),
    ...tops
      .filter(([name, size]) => sizeOf(at(manifest, name)?.attributes["DefaultValue"]) !== size)
      .map(([name, size]) => `${name} is not of ${size} pixels`),
  ];
}

const sizeOf = (url = ""): string | undefined => /-(\d+)\.png$/.exec(url)?.[1];

function badRequirements(manifest: Element): string[] {
  const sets = descendants(manifest, "Set");
  return sets
    .filter(({ attributes }) => !/^\d+\.\d+$/.test(attributes["MinVersion"] ?? ""))
    .map(({ attributes }) => `a set without a version: ${attributes["Name"]}`);
}
