export { Host, type HostOptions } from "./host";
export type { FunctionMetadata } from "./protocol";
