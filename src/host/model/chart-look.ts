/** How texts of a chart look; null leaves a feature to the application. Colours are `#RRGGBB`. */
export interface TextLook {
  readonly name: string | null;
  /** Points. */
  readonly size: number | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
}

export interface LineLook {
  readonly color: string | null;
  /** Points. */
  readonly weight: number | null;
  /** As the file format calls it: solid, dash, sysDot…; "none" for no line. */
  readonly dash: string | null;
}

/** A part of a chart with a ground, an edge and text. */
export interface BoxLook {
  /** "none" for a ground that lets through what is behind. */
  readonly fill: string | null;
  readonly line: LineLook;
  readonly font: TextLook;
}

/** A run of a text's signs that looks otherwise than the rest. */
export interface TextRun {
  readonly start: number;
  readonly length: number;
  readonly font: TextLook;
}

export const plainText: TextLook = {
  name: null,
  size: null,
  color: null,
  bold: null,
  italic: null,
  underline: null,
};
export const plainLine: LineLook = { color: null, weight: null, dash: null };
export const plainLook: BoxLook = { fill: null, line: plainLine, font: plainText };

const isPlain = (part: object): boolean => Object.values(part).every((value) => value === null);
export const isPlainText = (look: TextLook): boolean => isPlain(look);
export const isPlainLine = (look: LineLook): boolean => isPlain(look);
