import type { Language } from "./language";
import type { Locale } from "./locale";

/** Each language in a file of its own, so that a page loads only the one it speaks. */
const loaders: Readonly<Record<Language, () => Promise<Locale>>> = {
  "zh-CN": () => import(/* webpackChunkName: "words-zh-CN" */ "./zh-CN"),
  "zh-TW": () => import(/* webpackChunkName: "words-zh-TW" */ "./zh-TW"),
  en: () => import(/* webpackChunkName: "words-en" */ "./en"),
};

/** Loads the words of a language. */
export const localeIn = (language: Language): Promise<Locale> => loaders[language]();
