import { compact } from "./text";

/** The beginning of a text for knowing totals and signatures: 合計 : is 合计:. */
export const labelText = (text: string): string => compact(text.slice(0, 40));
