export * from "./address";
export * from "./areas";
export * from "./cell";
export * from "./conditional-format";
export * from "./sheet";
export * from "./style";
export * from "./validation";
export * from "./workbook";
