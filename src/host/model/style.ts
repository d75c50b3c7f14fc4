export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly script: "None" | "Superscript" | "Subscript";
}

export type Horizontal =
  | "General"
  | "Left"
  | "Center"
  | "Right"
  | "Fill"
  | "Justify"
  | "CenterAcrossSelection"
  | "Distributed";
export type Vertical = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type Side = "top" | "right" | "bottom" | "left";
export interface Border {
  /** As the file format calls it: thin, medium, dashed, hair, double… */
  readonly style: string;
  readonly color: string;
}

/** How a cell looks. Colours are `#RRGGBB`. */
export interface Style {
  readonly numberFormat: string;
  readonly fill: string | null;
  /** Null for an even fill; the kind is the file format's: gray125, darkGrid… */
  readonly pattern: { readonly kind: string; readonly color: string } | null;
  readonly font: Font;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees from -90 to 90; 180 stands for signs below one another. */
  readonly rotation: number;
  readonly shrink: boolean;
  readonly direction: "Context" | "LeftToRight" | "RightToLeft";
  /** Whether distributed text is indented on both sides. */
  readonly autoIndent: boolean;
  readonly borders: Readonly<Partial<Record<Side, Border>>>;
  readonly locked: boolean;
  /** Whether the formula does not show while the sheet is protected. */
  readonly formulaHidden: boolean;
  /** The cell style that it follows, by name. */
  readonly named: string;
  /** The file's own cell format (cellXfs index) that this style grew from, null for none. */
  readonly origin: number | null;
}

export const defaultStyle: Style = {
  numberFormat: "General",
  fill: null,
  pattern: null,
  font: {
    name: "Calibri",
    size: 11,
    color: "#000000",
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    script: "None",
  },
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  direction: "Context",
  autoIndent: false,
  borders: {},
  locked: true,
  formulaHidden: false,
  named: "Normal",
  origin: null,
};

export type StylePatch = Partial<Omit<Style, "font">> & { readonly font?: Partial<Font> };

/** The styles of a workbook, each stored once; a cell holds an index. Index 0 is the default. */
export class StyleTable {
  readonly #styles: Style[] = [];
  readonly #indexes = new Map<string, number>();

  constructor(first: Style = defaultStyle) {
    this.intern(first);
  }

  get size(): number {
    return this.#styles.length;
  }

  get(index: number): Style {
    return this.#styles[index] ?? this.#styles[0] ?? defaultStyle;
  }

  /** The index of a style equal to this one, added if there is none. */
  intern(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.#styles.length);
    return this.#styles.push(style) - 1;
  }

  /** The index of the style at `index` with some of its features changed. */
  derive(index: number, patch: StylePatch): number {
    const from = this.get(index);
    return this.intern({ ...from, ...patch, font: { ...from.font, ...patch.font } });
  }
}
