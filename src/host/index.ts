export { Host, type HostOptions } from "./host";
export type { ClientWindow, FunctionMetadata, Role, SeamOptions, Statistics } from "./protocol";
