/**
 * The requirement sets that the host claims, as Excel would; the client refuses newer API with
 * ApiNotFound. The classes and members behind a set are only those that src/host/objects holds.
 * CustomFunctions is the client's own set, by which its runtime picks how it talks to the host.
 */
export const defaultRequirements: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  DelayForCellEdit: "1.1",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  DialogApi: "1.2",
};
