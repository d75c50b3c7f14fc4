import { type Exact, divide, exact, multiply, one } from "../../../core";

/** How sheets write the units of a condition; those of one kind are converted into each other. */
const kinds: readonly Readonly<Record<string, number>>[] = [
  {
    秒: 1,
    秒钟: 1,
    second: 1,
    分钟: 60,
    分: 60,
    minute: 60,
    min: 60,
    小时: 3600,
    钟头: 3600,
    hour: 3600,
    h: 3600,
  },
  { 天: 1, 日: 1, day: 1 },
  { 工作日: 1, workday: 1 },
  { 元: 1, 块: 1, yuan: 1, 万元: 10_000 },
  { "%": 1, percent: 1 },
  {
    次: 1,
    人: 1,
    个: 1,
    件: 1,
    单: 1,
    通: 1,
    起: 1,
    宗: 1,
    occurrence: 1,
    person: 1,
    case: 1,
    call: 1,
    order: 1,
  },
];

/** Whether a unit counts events or people, which a quantity does as well. */
export const isCount = (unit: string): boolean => converted(one, unit, "次") !== null;

/** A regular expression's source for a unit, the longest first; 分 alone may be points. */
export const unitPattern = kinds
  .flatMap((kind) => Object.keys(kind))
  .filter((unit) => unit !== "分")
  .toSorted((a, b) => b.length - a.length)
  .join("|");

/**
 * A figure in another unit of its kind: 1 小时 is 60 分钟.
 * @returns null where the one cannot be told in the other
 */
export function converted(figure: Exact, from: string, to: string): Exact | null {
  if (from === to) return figure;
  const kind = kinds.find((one) => from in one && to in one);
  const [had, wanted] = [kind?.[from], kind?.[to]];
  if (had === undefined || wanted === undefined) return null;
  return divide(multiply(figure, exact(had)), exact(wanted));
}
