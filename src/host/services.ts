import type { FunctionsBridge, OfficeClass, OfficeObject, WireResult } from "./protocol";

/** What the custom functions runtime tells the host. */
export interface FunctionsRuntime {
  readonly bridge: FunctionsBridge;
  /** The runtime listens from now on. */
  ready(): void;
}

/** Features of the client's runtime: 1 splits results that are too large, 2 sends them more often. */
const enabledFeatures = [1, 2];

const customFunctionsClass: OfficeClass<FunctionsRuntime> = {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (runtime) => runtime.ready(),
    _GetEnabledFeatures: () => enabledFeatures,
    setInvocationArrayResults: ({ bridge }, results) =>
      bridge.settle(results as readonly WireResult[]),
  },
};

/** Told that the add-in's ribbon commands are ready; the host has no ribbon. */
const addinServiceClass: OfficeClass<null> = {
  methods: { notifyActionHandlerReady: () => undefined },
};

export const serviceClasses = {
  AddinInternalService: addinServiceClass,
  CustomFunctions: customFunctionsClass,
};

/** The services that the client creates by name, beside the workbook. */
export const services = (runtime: FunctionsRuntime): Readonly<Record<string, OfficeObject>> => ({
  "Microsoft.ExcelServices.CustomFunctions": { kind: "CustomFunctions", self: runtime },
  "Microsoft.InternalService.AddinInternalService": { kind: "AddinInternalService", self: null },
});
