import { type Language, type Locale, en, languageFor, zhCN, zhTW } from "../locales";

/** What a shell says that has no language set. */
const unset = /^(C|POSIX)?(\..*)?$/;

/**
 * The language of the command line: what `--lang` names, else the person's setting. It is settled
 * before any command runs, for the help speaks it too; threads are given the same arguments.
 */
function chosen(): Language {
  const at = process.argv.findIndex((argument) => /^--lang(=|$)/.test(argument));
  const given = process.argv[at]?.split("=")[1] ?? (at < 0 ? undefined : process.argv[at + 1]);
  const { KPISCORE_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const tag = [given, KPISCORE_LANG, LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? "";
  return unset.test(tag) ? "zh-CN" : languageFor(tag);
}

const language = chosen();

/** Every sentence of the command line and of the sheets that it writes. */
export const locale: Locale = { "zh-CN": zhCN, "zh-TW": zhTW, en }[language];

/** The built file for the language: functions.en.js. */
export const inLanguage = (file: string): string =>
  language === "zh-CN" ? file : file.replace(/(\.\w+)$/, `.${language}$1`);
