import type { Package } from "../package/package";
import type { Palette } from "./colors";
import { readIndexed } from "./read-styles";
import { readTheme } from "./theme";

/** The colours that a file's parts may name by number. */
export function readPalette(pack: Package, workbookPath: string): Palette {
  const styles = pack.related(workbookPath, "styles");
  const indexed = styles === null ? [] : readIndexed(pack.xml(styles));
  return { theme: readTheme(pack, workbookPath), indexed };
}
