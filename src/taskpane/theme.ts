import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** Fonts that have Chinese characters on Windows, Mac and Linux. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

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
  return (officeIsDark ?? browserIsDark) ? dark : light;
}
