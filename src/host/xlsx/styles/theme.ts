import type { Package } from "../package/package";
import { type Element, attribute, child, descendants } from "../xml/element";
import { officeTheme } from "./colors";

/** In the order that cells count theme colours: light before dark, unlike the theme itself. */
const ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink";

/** The theme's twelve colours as `#RRGGBB`. */
export function readTheme(pack: Package, workbookPath: string): readonly string[] {
  const path = pack.related(workbookPath, "theme");
  if (path === null) return officeTheme;
  const scheme = [...descendants(pack.xml(path))].find((one) => one.local === "clrScheme");
  return ORDER.split(" ").map((name, index) => {
    const value = colorOf(child(scheme, name)?.children[0]);
    return value && /^[\da-f]{6}$/i.test(value)
      ? `#${value.toUpperCase()}`
      : (officeTheme[index] ?? "");
  });
}

/** `srgbClr` has its value, `sysClr` the one that the system had when the file was saved. */
const colorOf = (element: Element | undefined): string | null =>
  attribute(element, element?.local === "sysClr" ? "lastClr" : "val");
