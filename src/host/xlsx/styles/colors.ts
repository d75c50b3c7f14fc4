import { type Element, attribute, flag, numberAttribute } from "../xml/element";

/** The colours that a file names by number (ECMA-376 part 1, 18.8.27); 0 to 7 repeat as 8 to 15. */
const BASE = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const REST =
  `800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080
   0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99
   99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966
   003300 333300 993300 993366 333399 333333`.split(/\s+/);
const INDEXED: readonly string[] = [...BASE, ...BASE, ...REST].map((color) => `#${color}`);

/** Office's own theme, used where a file brings none: in the order that cells count theme colours. */
export const officeTheme: readonly string[] =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
    .split(" ")
    .map((color) => `#${color}`);

export interface Palette {
  readonly theme: readonly string[];
  /** The file's own list of numbered colours; empty where it keeps the usual one. */
  readonly indexed: readonly string[];
}

/** A colour element as `#RRGGBB`; null where it leaves the choice to the application. */
export function readColor(element: Element | undefined, palette: Palette): string | null {
  if (!element || flag(element, "auto")) return null;
  const plain = plainColor(element, palette);
  const tint = numberAttribute(element, "tint") ?? 0;
  return plain === null || tint === 0 ? plain : tinted(plain, tint);
}

function plainColor(element: Element, palette: Palette): string | null {
  const rgb = attribute(element, "rgb");
  if (rgb !== null) return /^[\da-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
  const theme = numberAttribute(element, "theme");
  if (theme !== null) return palette.theme[theme] ?? officeTheme[theme] ?? null;
  const indexed = numberAttribute(element, "indexed");
  if (indexed === null) return null;
  if (indexed === 64) return "#000000";
  if (indexed === 65) return "#FFFFFF";
  return palette.indexed[indexed] ?? INDEXED[indexed] ?? null;
}

/** Lightens (above 0) or darkens a colour by its luminance (18.8.19, attribute tint). */
function tinted(color: string, tint: number): string {
  const [hue, saturation, light] = toHsl(color);
  const lit = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return fromHsl(hue, saturation, lit);
}

function toHsl(color: string): [hue: number, saturation: number, light: number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return [0, 0, light];
  const saturation = spread / (light > 0.5 ? 2 - max - min : max + min);
  const sector =
    max === red
      ? (green - blue) / spread
      : max === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [(sector + 6) % 6, saturation, light];
}

/** Hue in sixths of the circle. */
function fromHsl(hue: number, saturation: number, light: number): string {
  const strength = saturation * Math.min(light, 1 - light);
  const channel = (offset: number): string => {
    const place = (offset + hue * 2) % 12;
    const value = light - strength * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
