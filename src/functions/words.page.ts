import { functionsEn, functionsZhCN, functionsZhTW, languageFor } from "../locales";

const spoken = { "zh-CN": functionsZhCN, "zh-TW": functionsZhTW, en: functionsEn };

/** What the functions say to a page, which knows its language; the pane's build puts it in the place of words.ts. */
export const words = spoken[languageFor(document.documentElement.lang)];
