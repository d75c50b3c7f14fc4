export * from "./address";
export * from "./cell";
export * from "./sheet";
export * from "./style";
export * from "./workbook";
