import { type Clause, type Condition, measureOf } from "../../../core";
import { evened } from "../../read/cell/text";
import { toSimplified } from "../../read/vocabulary/traditional";
import type { RuleTableWords } from "../keys";
import type { Form } from "./form";
import { figure, numberIn } from "./number";
import { measureUnit } from "./text";

/**
 * When a clause applies, by a measured figure: 超过 10 分钟, 满 10，不满 30 分钟, 95% 以上, 2～4 小时. What
 * is measured stands before it where the unit does not tell: delay ≥ 2 小时.
 */
export const condition: Form<Clause["when"]> = {
  blank: null,
  write: (value, words) => {
    if (value === null) return null;
    const told = value.measure === measureOf(value.unit);
    return told ? inWords(value, words) : inSigns(value, words);
  },
  read: (cell) => plain(toSimplified(evened(cell))) ?? signed(cell),
};

type Side = keyof RuleTableWords["bounds"];
const sides: readonly Side[] = ["from", "over", "under", "upTo"];
const signs: Readonly<Record<Side, string>> = { from: "≥", over: ">", under: "<", upTo: "≤" };

const inWords = (value: Condition, words: RuleTableWords): string =>
  `${sides
    .flatMap((side) => (value[side] === undefined ? [] : `${words.bounds[side]} ${value[side]}`))
    .join("，")} ${measureUnit.write(value.unit, words)}`;

const inSigns = (value: Condition, words: RuleTableWords): string =>
  [
    value.measure,
    ...sides.flatMap((side) => (value[side] === undefined ? [] : [signs[side], value[side]])),
    measureUnit.write(value.unit, words),
  ].join(" ");

/** How people write the bounds; of two that begin alike the longer one first. */
const spellings: Readonly<Record<Side, string>> = {
  from: "不少于|不低于|不小于|至少|满|达到|达|≥|>=|at least",
  over: "超过|大于|高于|多于|＞|>|over|more than",
  under: "不满|未满|不足|低于|少于|小于|＜|<|under|less than",
  upTo: "不超过|不大于|不高于|不多于|最多|至多|≤|<=|at most|up to",
};
const low = `(?:(${spellings.from})|(?:${spellings.over}))`;
const high = `(?:(${spellings.upTo})|(?:${spellings.under}))`;
const unitWord = "[^\\d０-９，,；;<>≤≥]*?";
const amount = `\\s*(${figure})\\s*(${unitWord})`;

const between = new RegExp(
  `^(${figure})\\s*(${unitWord})\\s*[~〜～至到—–-]\\s*(${figure})\\s*(.*)$`,
  "s",
);
const behind = new RegExp(
  `^(${figure})\\s*(${unitWord})\\s*(?:及)?(?:(以上)|以下|以内|之内)$`,
  "s",
);
const before = new RegExp(`^(?:${low}${amount})?[，,、\\s]*(?:${high}${amount})?$`, "is");

function plain(cell: string): Condition | undefined {
  const [, from, fromUnit = "", upTo, unit = ""] = between.exec(cell) ?? [];
  if (from !== undefined) return made({ from, upTo }, unit || fromUnit);
  const [, bound, boundUnit = "", above] = behind.exec(cell) ?? [];
  if (bound !== undefined) return made(above ? { from: bound } : { upTo: bound }, boundUnit);
  const [, least, lowest, lowUnit = "", most, highest, highUnit = ""] = before.exec(cell) ?? [];
  return made(
    { [least ? "from" : "over"]: lowest, [most ? "upTo" : "under"]: highest },
    highUnit || lowUnit,
  );
}

/** A condition without any figure, or without a unit, is none. */
function made(
  bounds: Readonly<Partial<Record<Side, string | undefined>>>,
  spoken: string,
): Condition | undefined {
  const figures = figuresOf(bounds);
  const unit = measureUnit.read(spoken.trim());
  if (Object.keys(figures).length === 0 || typeof unit !== "string" || unit === "")
    return undefined;
  return { measure: measureOf(unit), ...figures, unit };
}

function figuresOf(bounds: Readonly<Partial<Record<Side, string | undefined>>>) {
  const figures: Partial<Record<Side, number>> = {};
  for (const side of sides) {
    const value = bounds[side] === undefined ? undefined : numberIn(bounds[side]);
    if (value !== undefined) figures[side] = value;
  }
  return figures;
}

const bound = (side: Side): string => `(?:(?:${spellings[side]})\\s*(${figure}))?\\s*`;
const measured = new RegExp(
  `^([A-Za-z][\\w.-]*)\\s*${bound("from")}${bound("over")}${bound("under")}${bound("upTo")}(.*)$`,
  "s",
);

/** delay ≥ 2 小时 */
function signed(cell: string): Record<string, unknown> | undefined {
  const [, measure, from, over, under, upTo, unit = ""] = measured.exec(cell) ?? [];
  const figures = figuresOf({ from, over, under, upTo });
  if (measure === undefined || Object.keys(figures).length === 0) return undefined;
  return { measure, ...figures, unit: measureUnit.read(unit) };
}
