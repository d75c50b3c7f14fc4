import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import { type Language, languageFor } from "../locales";

const simplified = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"';

/** The fonts of Office itself on Windows, Mac and Linux: one character is drawn in several ways. */
const fonts: Readonly<Record<Language, string>> = {
  "zh-CN": `${simplified}, sans-serif`,
  "zh-TW": '"Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC", sans-serif',
  // Names stay Chinese in an English pane; quotation marks must not be as wide as they are.
  en: `"Segoe UI", "Helvetica Neue", Arial, ${simplified}, sans-serif`,
};

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

function onChange(listener: () => void): () => void {
  prefersDark.addEventListener("change", listener);
  return () => prefersDark.removeEventListener("change", listener);
}

/**
 * The theme for the pane.
 * @param officeIsDark what Office says of its own theme; null where it says nothing, as on the web,
 *   where the browser's preference decides
 */
export function usePaneTheme(officeIsDark: boolean | null): Theme {
  const browserIsDark = useSyncExternalStore(onChange, () => prefersDark.matches);
  const isDark = officeIsDark ?? browserIsDark;
  return useMemo(
    () => ({
      ...(isDark ? webDarkTheme : webLightTheme),
      fontFamilyBase: fonts[languageFor(document.documentElement.lang)],
    }),
    [isDark],
  );
}
