import {
  type CellStyle,
  type Difference,
  type Style,
  type StyleTable,
  defaultStyle,
} from "../../model";
import { declaration } from "../package/package";
import {
  type Element,
  attribute,
  child,
  children,
  numberAttribute,
  parseXml,
} from "../xml/element";
import { Patch, appendCounted, insertOrdered, qualified } from "../xml/patch";
import { escapeAttribute, fromXstring, toXstring } from "../xml/text";
import { differenceXml } from "./differences";
import { builtInFormats, builtInNumber, firstCustomFormat } from "./number-formats";
import { type XfNumbers, baseXml, borderXml, fillXml, fontXml, xfXml } from "./style-xml";

const ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );

/** A styles part with nothing but the default look; other writers' files lack one at times. */
export const plainStyles = (namespace: string): string =>
  `${declaration}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/>` +
  '<family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/>' +
  '<top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" ' +
  'fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" ' +
  'borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" ' +
  'builtinId="0"/></cellStyles></styleSheet>';

/** The cell styles of a workbook as they are, and as its file had them. */
export interface CellStyles {
  readonly now: readonly CellStyle[];
  readonly before: readonly CellStyle[];
}

/** Finds the file's number for a style of the model, and makes one where there is none. */
export class StyleWriter {
  readonly #table: StyleTable;
  readonly #known: number;
  readonly #made = new Map<number, number>();
  readonly #root: Element;
  readonly #text: string;
  readonly #fonts: Pool;
  readonly #fills: Pool;
  readonly #borders: Pool;
  readonly #xfs: Pool;
  readonly #bases: Pool;
  readonly #cellStyles: CellStyles;
  /** The numbers of the formats that cell styles have, by name. */
  readonly #baseNumbers = new Map<string, number>();
  readonly #differences: Pool;
  readonly #formats = new Map<string, number>();
  readonly #newFormats: string[] = [];

  /** @param known how many of the table's first styles are the file's own, in its order */
  constructor(table: StyleTable, known: number, text: string, cellStyles: CellStyles) {
    const root = parseXml(text);
    this.#table = table;
    this.#known = known;
    this.#root = root;
    this.#text = text;
    const pool = (list: string): Pool =>
      new Pool((child(root, list)?.children ?? []).map((one) => text.slice(one.start, one.end)));
    this.#fonts = pool("fonts");
    this.#fills = pool("fills");
    this.#borders = pool("borders");
    this.#xfs = pool("cellXfs");
    this.#bases = pool("cellStyleXfs");
    this.#differences = pool("dxfs");
    this.#cellStyles = cellStyles;
    this.#xfs.pad(
      known,
      `<${qualified(root, "xf")} numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
    );
    for (const one of child(root, "numFmts")?.children ?? []) {
      this.#formats.set(attribute(one, "formatCode") ?? "", numberAttribute(one, "numFmtId") ?? 0);
    }
  }

  /** The cellXfs number for a style of the model. */
  number(style: number): number {
    if (style < this.#known) return style;
    let number = this.#made.get(style);
    if (number === undefined) this.#made.set(style, (number = this.#make(this.#table.get(style))));
    return number;
  }

  /** The number of a look that a conditional format puts over a cell's own. */
  differential(difference: Difference): number {
    const xml = differenceXml(this.#root, difference, (format) => this.#format(format));
    return this.#differences.add(xml);
  }

  /** The number of the format behind a cell style; new and changed ones get one of their own. */
  #base(name: string): number {
    const known = this.#baseNumbers.get(name);
    if (known !== undefined) return known;
    const style = this.#cellStyles.now.find((one) => one.name === name);
    const element = this.#named(name);
    const old = this.#cellStyles.before.find((one) => one.name === name);
    const number =
      style && !(element && same(style, old))
        ? this.#bases.add(baseXml(this.#root, style, this.#numbers(style.look, undefined)))
        : (numberAttribute(element, "xfId") ?? 0);
    this.#baseNumbers.set(name, number);
    return number;
  }

  #named(name: string): Element | undefined {
    return children(child(this.#root, "cellStyles"), "cellStyle").find(
      (one) => fromXstring(attribute(one, "name") ?? "") === name,
    );
  }

  /** A new format grows from the one it was derived from, keeping what the model does not know. */
  #make(style: Style): number {
    const origin = style.origin !== null && style.origin < this.#known ? style.origin : 0;
    const from = this.#known > 0 ? this.#table.get(origin) : defaultStyle;
    const xf = child(this.#root, "cellXfs")?.children[origin];
    const xfId =
      style.named === from.named ? (numberAttribute(xf, "xfId") ?? 0) : this.#base(style.named);
    const numbers = { ...this.#numbers(style, xf, from), xfId };
    return this.#xfs.add(xfXml(this.#root, xf, this.#text, style, numbers));
  }

  /** The numbers of a format's parts: those of the format it grows from, where they are the same. */
  #numbers(style: Style, xf: Element | undefined, from = defaultStyle): Omit<XfNumbers, "xfId"> {
    const like = this.#root;
    const id = (name: string): number => numberAttribute(xf, name) ?? 0;
    const part = (list: string, name: string) => child(like, list)?.children[id(name)];
    const font = part("fonts", "fontId");
    const border = part("borders", "borderId");
    const filled = style.fill !== from.fill || !same(style.pattern, from.pattern);
    return {
      numFmtId:
        style.numberFormat === from.numberFormat
          ? id("numFmtId")
          : this.#format(style.numberFormat),
      fontId: same(style.font, from.font)
        ? id("fontId")
        : this.#fonts.add(fontXml(like, font, this.#text, style.font, from.font)),
      fillId: filled ? this.#fills.add(fillXml(like, style)) : id("fillId"),
      borderId: same(style.borders, from.borders)
        ? id("borderId")
        : this.#borders.add(borderXml(like, border, this.#text, style.borders, from.borders)),
    };
  }

  #format(format: string): number {
    const builtIn = builtInNumber(format);
    if (builtIn !== null && builtInFormats[builtIn] === format) return builtIn;
    const stored = toXstring(format);
    let number = this.#formats.get(stored);
    if (number === undefined) {
      number =
        [...this.#formats.values()].reduce((a, b) => Math.max(a, b), firstCustomFormat - 1) + 1;
      this.#formats.set(stored, number);
      const tag = qualified(this.#root, "numFmt");
      this.#newFormats.push(
        `<${tag} numFmtId="${number}" formatCode="${escapeAttribute(stored)}"/>`,
      );
    }
    return number;
  }

  /** The styles part with what was made; null where nothing was. */
  finish(): string | null {
    const restyled = !same(this.#cellStyles.now, this.#cellStyles.before);
    const made =
      this.#xfs.added.length > this.#xfs.padding || this.#differences.added.length > 0 || restyled;
    if (!made) return null;
    const patch = new Patch(this.#text);
    if (restyled) this.#finishCellStyles(patch);
    this.#append(patch, "cellStyleXfs", this.#bases.added);
    this.#append(patch, "numFmts", this.#newFormats);
    this.#append(patch, "fonts", this.#fonts.added);
    this.#append(patch, "fills", this.#fills.added);
    this.#append(patch, "borders", this.#borders.added);
    this.#append(patch, "cellXfs", this.#xfs.added);
    this.#append(patch, "dxfs", this.#differences.added);
    return patch.toString();
  }

  /** Takes out cell styles that are gone, adds new ones, and leads changed ones to their format. */
  #finishCellStyles(patch: Patch): void {
    const { now, before } = this.#cellStyles;
    for (const { name } of before) {
      const element = this.#named(name);
      if (element && !now.some((one) => one.name === name)) patch.remove(element);
    }
    const tag = qualified(this.#root, "cellStyle");
    const added = now.flatMap(({ name, builtIn }) => {
      const element = this.#named(name);
      const base = String(this.#base(name));
      if (element) patch.attributes(element, { xfId: base });
      const number = builtIn === null ? "" : ` builtinId="${builtIn}"`;
      return element
        ? []
        : [`<${tag} name="${escapeAttribute(toXstring(name))}" xfId="${base}"${number}/>`];
    });
    this.#append(patch, "cellStyles", added);
    const list = child(this.#root, "cellStyles");
    if (list) patch.attributes(list, { count: String(now.length) });
  }

  #append(patch: Patch, list: string, items: readonly string[]): void {
    const root = this.#root;
    const element = child(root, list);
    if (element) appendCounted(patch, element, items);
    else if (items.length > 0) {
      const tag = qualified(root, list);
      const xml = `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
      insertOrdered(patch, root, list, ORDER, xml);
    }
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A list of the file by its items' XML: what is there already is not added again. */
class Pool {
  readonly added: string[] = [];
  padding = 0;
  readonly #numbers = new Map<string, number>();
  #size: number;

  constructor(items: readonly string[]) {
    this.#size = items.length;
    items.forEach((item, number) => {
      if (!this.#numbers.has(item)) this.#numbers.set(item, number);
    });
  }

  /** Brings the list to a size that its numbers are used up to, although the file has fewer. */
  pad(size: number, item: string): void {
    for (; this.#size < size; this.#size++) {
      this.added.push(item);
      this.padding++;
    }
  }

  add(item: string): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    this.added.push(item);
    this.#numbers.set(item, this.#size);
    return this.#size++;
  }
}
