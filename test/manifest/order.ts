/**
 * The order in which Office wants the children of an element (learn.microsoft.com, "Office Add-ins XML
 * manifest" and the reference page of each element). Office rejects a manifest that breaks it, with no
 * word about where.
 */
export const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  // The element Host of VersionOverrides; that of the base manifest has no children.
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor", "MobileFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: [
    "Script",
    "Page",
    "Metadata",
    "Namespace",
    "OfficeTab",
    "CustomTab",
    "OfficeMenu",
  ],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "ToolTip", "Supertip", "Icon", "Action", "Items", "Enabled"],
  Items: ["Item"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  OfficeMenu: ["Control"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName", "SupportsPinning"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};
