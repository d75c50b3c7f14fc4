import { normalise } from "../tokens/normalise";
import { tokenise } from "../tokens/tokenise";
import type { Heading } from "./outline";

const TAKING = ["扣", "罚", "惩", "违", "减分", "负面", "差错", "红线"];
const GIVING = ["奖", "加分", "激励", "表彰", "鼓励"];

/** What a heading says of the direction of bare figures below it; asked once for each heading. */
export function headingGives(title: string | null): (heading: Heading | null) => boolean | null {
  const known = new Map<string, boolean | null>();
  const whole = title === null ? null : direction(title);
  const gives = (heading: Heading | null): boolean | null => {
    if (!heading) return whole;
    const before = known.get(heading.id);
    if (before !== undefined) return before;
    const own = direction(heading.title) ?? gives(heading.parent);
    known.set(heading.id, own);
    return own;
  };
  return gives;
}

function direction(title: string): boolean | null {
  const { text } = normalise(title);
  const takes = TAKING.some((word) => text.includes(word));
  const gives = GIVING.some((word) => text.includes(word));
  if (takes !== gives) return gives;
  // Of an item with a maximum, points can only be taken.
  return !takes && headingMax(title) !== null ? false : null;
}

const POINTS = /[(（](?:单位:?)?分[)）]|扣分|减分|加分|奖分/;
const MONEY = /[(（](?:单位:?)?元[)）]|罚款|扣款|罚金|奖金/;

/**
 * What bare figures below a heading are of: 减分标准（单位：分）, 罚款标准（元）.
 * @param whole the title of the text, which stands above all headings
 */
export function headingUnit(
  heading: Heading | null,
  whole: string | null,
): "point" | "yuan" | null {
  const title = heading?.title ?? whole;
  if (title === null) return null;
  const { text } = normalise(title);
  const [points, money] = [POINTS.test(text), MONEY.test(text)];
  if (points !== money) return points ? "point" : "yuan";
  return points || !heading ? null : headingUnit(heading.parent, whole);
}

/** The maximum that a heading names in brackets at its end: 服务规范(40分). */
export function headingMax(title: string): number | null {
  const { text } = normalise(title);
  const tape = tokenise(text);
  const [open, number, unit, close] = tape.slice(-4);
  const bracketed = open?.is.kind === "open" && close?.is.kind === "close";
  if (!bracketed || number?.is.kind !== "number" || unit?.is.kind !== "measure") return null;
  return unit.is.measure === "fen" ? number.is.value : null;
}

/** The heading without its maximum. */
export function headingTitle(title: string): string {
  const open = Math.max(title.lastIndexOf("("), title.lastIndexOf("（"));
  return headingMax(title) !== null && open > 0 ? title.slice(0, open).trim() : title;
}
