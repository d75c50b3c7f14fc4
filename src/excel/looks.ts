import type { Look } from "../sheet";

/** How a cell looks; what is left out stays as Excel has it on a new sheet. */
export interface Format {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  /** Points. */
  readonly size?: number;
  readonly horizontal?: "Left" | "Center" | "Right" | "CenterAcrossSelection";
  readonly vertical?: "Top" | "Center";
  readonly wrap?: boolean;
  /** The colour of thin lines around and between the cells. */
  readonly grid?: string;
  /** The colour of the line above each row. */
  readonly top?: string;
}

const line = "#D0D7DE";
const ink = "#1F2328";

/**
 * The one place where a look becomes colours and fonts. Every text has a contrast of at least 7:1 on
 * its fill (WCAG AAA), and no meaning rests on colour alone: the sheets say in words what a fill says.
 * The font's family is the workbook's own.
 */
export const looks: Readonly<Record<Look, Format>> = {
  title: { color: ink, bold: true, size: 16, vertical: "Center" },
  banner: {
    color: ink,
    bold: true,
    size: 18,
    horizontal: "CenterAcrossSelection",
    vertical: "Center",
  },
  subtitle: { color: "#424A53", vertical: "Center" },
  heading: { color: ink, bold: true, size: 12, vertical: "Center" },
  header: {
    fill: "#1F4E78",
    color: "#FFFFFF",
    bold: true,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    grid: line,
  },
  plain: { vertical: "Center" },
  body: { vertical: "Center", grid: line },
  prose: { vertical: "Center", wrap: true, grid: line },
  centered: { horizontal: "Center", vertical: "Center", grid: line },
  figure: { horizontal: "Right", vertical: "Center", grid: line },
  first: { top: "#57606A" },
  total: { fill: "#EAEEF2", color: ink, bold: true, vertical: "Center", grid: line },
  severe: { fill: "#FFD7D5", color: "#660018", bold: true },
  medium: { fill: "#FFE7C2", color: "#5C2D00" },
  light: { fill: "#FFF8C5", color: "#4D3800" },
  bonus: { fill: "#D2F4D9", color: "#04431A" },
  waived: { fill: "#EAEEF2", color: "#424A53", italic: true },
  void: { fill: "#EAEEF2", color: "#424A53", strikethrough: true },
  asked: { fill: "#DDF0FF", color: "#0A3069" },
};
