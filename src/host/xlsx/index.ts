export { XlsxError } from "./error";
export { openXlsx } from "./open";
export { saveXlsx, type SaveOptions } from "./save";
