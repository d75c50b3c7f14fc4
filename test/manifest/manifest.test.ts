import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { problems } from "./check";
import { type Element, children, descendants, parseXml } from "./element";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = parseXml(xml);

/** The rows of a PNG that holds its pixels in one chunk. */
function pixels(png: Buffer): Buffer {
  const start = png.indexOf("IDAT");
  return inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
}

const urls = (element: Element): string[] => [
  ...Object.values(element.attributes).filter((value) => value.startsWith("https://localhost")),
  ...element.children.flatMap(urls),
];

describe("the manifest", () => {
  it("has nothing that Office would refuse", () => {
    expect(problems(manifest)).toEqual([]);
  });

  it("is read by Microsoft's own tool", () => {
    const tool = require.resolve("office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [tool, "info", join(root, "manifest.xml")]);
    expect(info.toString()).toMatch(/Id: [0-9a-f-]{36}/);
    expect(info.toString()).toContain("Hosts: Workbook");
  });

  it("asks for what Excel 2021 has and no more", () => {
    const sets = descendants(manifest, "Set").map(({ attributes }) => [
      attributes["Name"],
      attributes["MinVersion"],
    ]);
    expect(sets).toEqual([
      ["CustomFunctionsRuntime", "1.3"],
      ["ExcelApi", "1.14"],
    ]);
  });

  it("carries the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(children(manifest, "Version")[0]?.text).toBe(`${version}.0`);
  });
});

describe("the check of the manifest", () => {
  const broken: [name: string, from: string, to: string, problem: RegExp][] = [
    ["a Namespace", "</Metadata>", '</Metadata><Namespace resid="Group.Label"/>', /bare names/],
    ["a resid that names nothing", 'resid="OpenPane.Tip"', 'resid="Nowhere"', /resource: Nowhere/],
    ["a resid over 32 characters", "Group.Label", "G".repeat(33), /resid too long/],
    ["a bare zh locale", 'Locale="zh-TW"', 'Locale="zh"', /wants zh-CN, en-US and zh-TW/],
    [
      "an address without https",
      "https://localhost:3000/f",
      "http://localhost:3000/f",
      /not https/,
    ],
    ["a missing icon size", '<bt:Image size="64" resid="Icon.64"/>', "", /wants sizes/],
    ["an Id that is no GUID", "bc5e877f-", "bc5e877f", /no GUID/],
    ["a version of three numbers", "0.1.0.0", "0.1.0", /four numbers/],
    ["a permission to read only", "ReadWriteDocument", "ReadDocument", /wants ReadWriteDocument/],
    ["another host", 'Host Name="Workbook"', 'Host Name="Document"', /the host Workbook/],
    ["no place for its pages", "DefaultSettings", "Settings", /nothing at DefaultSettings/],
    ["a resid that is there twice", 'id="Icon.16"', 'id="Icon.32"', /resid twice: Icon.32/],
    ["a resource that nothing names", 'id="GetStarted.Title" D', 'id="Lost" D', /never used: Lost/],
    ["a tip over 250 characters", '"按录音', `"${"长".repeat(251)}按录音`, /longer than 250/],
    ["an empty label", 'Value="Freeze formulas"', 'Value=""', /text empty/],
    ["a missing language", '<Override Locale="en-US" Value="KPI Score"/>', "", /wants zh-CN/],
    ["another default language", ">zh-CN<", ">en-US<", /wants zh-CN/],
    [
      "an address of another domain",
      "localhost:3000/taskpane",
      "example.com/taskpane",
      /own domain/,
    ],
    [
      "a domain trusted besides",
      "  <Hosts>\n    <Host Name",
      "<AppDomains><AppDomain>https://localhost:3000/kpi</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name",
      /another domain/,
    ],
    ["two buttons of one id", "KpiScore.ThawFormulas", "KpiScore.FreezeFormulas", /id twice/],
    ["a button without a function", "<FunctionName>showHelp<", "<FunctionName><", /an action/],
    ["an action of an unknown kind", '"ShowTaskpane"', '"OpenTaskpane"', /without an action/],
    [
      "a picture of the wrong size",
      'size="16" resid="Icon.16"',
      'size="16" resid="Icon.80"',
      /16 pixels/,
    ],
    [
      "a large icon that is small",
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64',
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-16',
      /64 pixels/,
    ],
    [
      "a requirement without a version",
      'MinVersion="1.14"',
      'MinVersion="new"',
      /without a version/,
    ],
    ["a group without a label", '<Label resid="Group.Label"/>', "", /never used: Group.Label/],
    ["an unknown element", "<GetStarted>", "<GetStarted><Video/>", /unknown child Video/],
    ["an add-in of another kind", '"TaskPaneApp"', '"ContentApp"', /unknown type: ContentApp/],
    ["overrides of a version for mail", "sV1_0", "sV1_1", /unknown type: VersionOverridesV1_1/],
    ["a tab that Excel has not", '"TabHome"', '"TabStart"', /OfficeTab has an unknown id/],
    ["a menu that Excel has not", '"ContextMenuCell"', '"ContextMenuRow"', /unknown id: ContextM/],
    [
      "an extension point that Excel has not",
      '"PrimaryCommandSurface"',
      '"MessageReadCommandSurface"',
      /ExtensionPoint has an unknown type/,
    ],
    [
      "a control of an unknown kind",
      'Control xsi:type="Menu"',
      'Control xsi:type="List"',
      /: List/,
    ],
    ["a requirement that is none", '"ExcelApi"', '"ExcelsApi"', /Set has an unknown Name/],
    [
      "a tip where a label belongs",
      '<Label resid="OpenPane.Label"/>',
      '<Label resid="OpenPane.Tip"/>',
      /Label wants one of ShortStrings/,
    ],
    [
      "a label where an address belongs",
      '<FunctionFile resid="Commands.Page"/>',
      '<FunctionFile resid="Group.Label"/>',
      /FunctionFile wants one of Urls/,
    ],
    [
      "a button without its explanation",
      '<Description resid="OpenPane.Tip"/>',
      "",
      /Supertip wants a Description/,
    ],
    [
      "buttons with functions and no page for them",
      '<FunctionFile resid="Commands.Page"/>',
      "",
      /DesktopFormFactor wants a FunctionFile/,
    ],
    [
      "functions without their list",
      '<Metadata>\n              <SourceLocation resid="Functions.Metadata"/>\n            </Metadata>',
      "",
      /functions without Metadata/,
    ],
    [
      "an action twice",
      "<FunctionName>showHelp</FunctionName>\n                  </Action>",
      '<FunctionName>showHelp</FunctionName></Action><Action xsi:type="ExecuteFunction"><FunctionName>showHelp</FunctionName></Action>',
      /Action twice in Control KpiScore.ShowHelp/,
    ],
    ["a provider without a name", ">KPI Score</ProviderName>", "></ProviderName>", /ProviderName/],
    ["a language twice", '<Override Locale="zh-TW"', '<Override Locale="en-US"', /wants zh-CN/],
    ["a label over 125 characters", '"评分窗格"', `"${"评".repeat(126)}"`, /longer than 125/],
  ];

  it.each(broken)("finds %s", (_name, from, to, problem) => {
    expect(xml).toContain(from);
    expect(problems(parseXml(xml.replaceAll(from, to))).join("\n")).toMatch(problem);
  });

  it("finds a group with more than seven controls, and a second control in the cells' menu", () => {
    const [control = ""] =
      /<Control xsi:type="Button" id="KpiScore.ShowHelp">[\s\S]*?<\/Control>/.exec(xml) ?? [];
    const more = control.replace("KpiScore.ShowHelp", "KpiScore.Another");
    const crowded = xml.replace(control, control + more);
    expect(problems(parseXml(crowded)).join()).toContain("more than 7 controls in KpiScore.Group");
    const two = xml.replace("</OfficeMenu>", `${more}</OfficeMenu>`);
    expect(problems(parseXml(two)).join()).toContain("ContextMenuCell takes one control");
  });

  it("finds a menu without items", () => {
    const text = xml.replace(/<Items>[\s\S]*?<\/Items>/, "<Items></Items>");
    expect(problems(parseXml(text)).join()).toContain("menu without items: KpiScore.Templates");
  });

  it("finds an element out of order", () => {
    const text = xml
      .replace("  <Version>0.1.0.0</Version>\n", "")
      .replace("</ProviderName>", "</ProviderName><Version>0.1.0.0</Version>");
    expect(problems(parseXml(text))).toEqual(["Version comes too late in OfficeApp"]);
  });
});

describe("the ribbon's commands", () => {
  it("are those that the commands page associates, each once", () => {
    const named = descendants(manifest, "FunctionName").map(({ text }) => text);
    const source = readFileSync(join(root, "src/commands/main.ts"), "utf8");
    const [, table = ""] = /const commands:[^=]*= \{([\s\S]*?)\n\};/.exec(source) ?? [];
    const associated = Array.from(table.matchAll(/^ {2}(\w+)[:,]/gm), ([, name = ""]) => name);
    expect(named.toSorted()).toEqual(associated.toSorted());
  });
});

describe("the icons", () => {
  const folder = join(root, "assets/icons");

  it.each(readdirSync(folder).filter((name) => name.endsWith(".png")))(
    "%s is a picture of the size in its name, as the script draws it",
    (name) => {
      const png = readFileSync(join(folder, name));
      const size = Number(/\d+/.exec(name)?.[0]);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
      const script = require(join(folder, "make-icons.js")) as {
        scanlines(size: number): Buffer;
      };
      expect(pixels(png).equals(script.scanlines(size))).toBe(true);
    },
  );

  it("are all there: every picture the manifest names", () => {
    const named = urls(manifest).flatMap((url) => /assets\/(icon-\d+\.png)$/.exec(url)?.[1] ?? []);
    expect(new Set(named)).toEqual(
      new Set(["icon-16.png", "icon-32.png", "icon-64.png", "icon-80.png"]),
    );
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(named));
  });
});
