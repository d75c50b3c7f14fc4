export { classes } from "./classes";
export { office } from "./kinds";
export * from "./session";
export * from "./subscriptions";
