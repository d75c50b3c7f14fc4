import { type Element, visit, whole } from "./elements";

/** To which list and level a paragraph or a style belongs. */
export interface Listed {
  readonly list: string;
  readonly level: number;
}

/** A style, and the one that it is based on. */
interface Style {
  list: string;
  level: number;
  base: string;
}

/**
 * The list that each style has, of its own or from the style that it is based on.
 * @param xml word/styles.xml, or ""
 */
export function readStyles(xml: string): ReadonlyMap<string, Listed> {
  const styles = stylesIn(xml);
  const listed = new Map<string, Listed>();
  for (const id of styles.keys()) {
    const { list, level } = inherited(id, styles);
    if (list !== "" && list !== "0") listed.set(id, { list, level });
  }
  return listed;
}

function stylesIn(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  const open = ({ name, attribute, value }: Element): void => {
    if (name === "style") {
      style = { list: "", level: 0, base: "" };
      styles.set(attribute("styleId"), style);
    }
    if (!style) return;
    if (name === "basedOn") style.base = value;
    if (name === "numId") style.list = value;
    if (name === "ilvl") style.level = whole(value, 0);
  };
  if (xml !== "") visit(xml, { open, close: () => undefined });
  return styles;
}

const none: Style = { list: "", level: 0, base: "" };

/** The nearest style with a list; a document may base styles on each other in a circle. */
function inherited(id: string, styles: ReadonlyMap<string, Style>): Style {
  const seen = new Set<string>();
  let style = styles.get(id) ?? none;
  while (style.list === "" && !seen.has(style.base)) {
    seen.add(style.base);
    style = styles.get(style.base) ?? none;
  }
  return style;
}
