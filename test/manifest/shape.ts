import { type Element, at, children } from "./element";

/** Which children an element must have, by its name. */
const needed: Readonly<Record<string, readonly string[]>> = {
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon"],
  Item: ["Label", "Supertip", "Action"],
  Supertip: ["Title", "Description"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  DesktopFormFactor: ["FunctionFile", "ExtensionPoint"],
  DefaultSettings: ["SourceLocation"],
};

/** The words that an attribute takes, by element and attribute. */
const words: Readonly<Record<string, readonly string[]>> = {
  "OfficeApp type": ["TaskPaneApp"],
  "VersionOverrides type": ["VersionOverridesV1_0"],
  "ExtensionPoint type": ["CustomFunctions", "PrimaryCommandSurface", "ContextMenu"],
  "OfficeTab id": ["TabHome", "TabInsert", "TabFormulas", "TabData", "TabReview", "TabView"],
  "OfficeMenu id": ["ContextMenuText", "ContextMenuCell"],
  "Control type": ["Button", "Menu"],
  "Set Name": ["CustomFunctionsRuntime", "ExcelApi"],
};

/** In which group of the resources the resid of an element must stand. */
const groupOf: Readonly<Record<string, string>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
};

const repeatable = new Set([
  "Control",
  "Item",
  "Group",
  "ExtensionPoint",
  "OfficeTab",
  "OfficeMenu",
  "Override",
  "String",
  "Url",
  "Image",
  "Set",
  "AppDomain",
]);

const longestProvider = 125;

/** What is wrong with a manifest whose elements stand in order: parts missing, doubled or of another kind. */
export function misshapen(manifest: Element): string[] {
  const resources = at(manifest, "VersionOverrides/Resources")?.children ?? [];
  const groups = new Map(
    resources.flatMap(({ name, children: entries }) =>
      entries.map(({ attributes }): [string, string] => [attributes["id"] ?? "", name]),
    ),
  );
  const provider = at(manifest, "ProviderName")?.text ?? "";
  return [
    ...below(manifest).flatMap((element) => [
      ...incomplete(element),
      ...doubled(element),
      ...unknownWords(element),
      ...misplacedResid(element, groups),
    ]),
    ...withoutPages(manifest),
    ...(provider === "" || provider.length > longestProvider ? ["ProviderName too long"] : []),
  ];
}

const below = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(below),
];

const incomplete = (element: Element): string[] =>
  (needed[element.name] ?? [])
    .filter((name) => children(element, name).length === 0)
    .map((name) => `${nameOf(element)} wants a ${name}`);

const doubled = (element: Element): string[] =>
  element.children
    .map(({ name }) => name)
    .filter((name, index, all) => !repeatable.has(name) && all.indexOf(name) !== index)
    .map((name) => `${name} twice in ${nameOf(element)}`);

const unknownWords = ({ name, attributes }: Element): string[] =>
  Object.entries(words).flatMap(([place, known]) => {
    const [element, attribute = ""] = place.split(" ");
    const word = attributes[attribute] ?? "";
    return element === name && !known.includes(word)
      ? [`${name} has an unknown ${attribute}: ${word}`]
      : [];
  });

function misplacedResid(
  { name, attributes }: Element,
  groups: ReadonlyMap<string, string>,
): string[] {
  const id = attributes["resid"];
  const group = id === undefined ? undefined : groups.get(id);
  const wanted = groupOf[name];
  return group === undefined || wanted === undefined || group === wanted
    ? []
    : [`${name} wants one of ${wanted}: ${id}`];
}

/** Custom functions need a script, a page that runs it, and their list. */
function withoutPages(manifest: Element): string[] {
  const functions = at(manifest, "VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint");
  return ["Script", "Page", "Metadata"]
    .filter((name) => !functions || !at(functions, `${name}/SourceLocation`))
    .map((name) => `custom functions without ${name}`);
}

const nameOf = ({ name, attributes }: Element): string =>
  [name, attributes["id"]].filter((part) => part !== undefined).join(" ");
