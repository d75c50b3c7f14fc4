import { en } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

/* The few sentences of the workbench itself. It stands in for Excel, so it knows none of the product's. */

type Worded<Said> = Said extends (...facts: infer Facts) => string
  ? (...facts: Facts) => string
  : string;
export type Words = { readonly [Key in keyof typeof zhCN]: Worded<(typeof zhCN)[Key]> };

const spoken: Readonly<Record<string, Words>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

/** What the page's address asks for, as in `?lang=en`; without a page or a wish, zh-CN. */
const asked = new URLSearchParams(globalThis.location?.search).get("lang") ?? "";

/** The language of the Excel that the workbench plays. */
export const language = Object.hasOwn(spoken, asked) ? asked : "zh-CN";
export const words: Words = spoken[language] ?? zhCN;

/** The add-in's file for the language, as its manifest would choose it: functions.en.json. */
export const addinFile = (name: string): string =>
  language === "zh-CN" ? name : name.replace(/(\.\w+)$/, `.${language}$1`);
