import type { IconBound, IconSet } from "../../model";
import { HostError, invalidArgument } from "../../protocol/host-error";
import { flag, omitted, oneOf, record } from "../arguments";
import { ruleFormula } from "../formulas";
import { type ClassOf, type OfFormat } from "../kinds";
import { changeFormat, ruleOf } from "./list";

const counts: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };
const styles: readonly string[] = `
  ThreeArrows ThreeArrowsGray ThreeFlags ThreeTrafficLights1 ThreeTrafficLights2 ThreeSigns
  ThreeSymbols ThreeSymbols2 FourArrows FourArrowsGray FourRedToBlack FourRating FourTrafficLights
  FiveArrows FiveArrowsGray FiveRating FiveQuarters ThreeStars ThreeTriangles FiveBoxes`
  .trim()
  .split(/\s+/);

const shown = (style: string): string => styles.find((name) => stored(name) === style) ?? style;

/** "ThreeArrows" is 3Arrows in the file. */
const stored = (name: string): string =>
  name.replace(/^(?:Three|Four|Five)/, (word) => String(counts[word]));

/** Equal parts of a hundred, as Excel divides them: 33 and 67 for three icons. */
export const iconBounds = (count: number): readonly IconBound[] =>
  Array.from({ length: count }, (_, index) => ({
    type: "Percent",
    operator: "GreaterThanOrEqual",
    formula: `=${Math.round((100 * index) / count)}`,
  }));

/** The lowest icon has no bound of its own. */
const lowest: IconBound = { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" };

function setStyle(self: OfFormat, value: unknown): void {
  const style = stored(oneOf(value, styles));
  const rule = ruleOf(self, "IconSet");
  const count = Number(style.charAt(0));
  const bounds = rule.bounds.length === count ? rule.bounds : iconBounds(count);
  changeFormat(self, { rule: { ...rule, style, bounds } });
}

const types = ["Number", "Percent", "Formula", "Percentile"] as const;
const operators = ["GreaterThan", "GreaterThanOrEqual"] as const;

function setCriteria(self: OfFormat, value: unknown): void {
  const rule = ruleOf(self, "IconSet");
  if (!Array.isArray(value) || value.length !== rule.bounds.length) throw invalidArgument();
  const given: readonly unknown[] = value;
  const bounds = given.map((one, index) => {
    const { type, operator, formula, customIcon } = record(one);
    if (!omitted(customIcon)) throw new HostError("UnsupportedOperation");
    if (index === 0) return lowest;
    return {
      type: oneOf(type, types),
      operator: oneOf(operator, operators),
      formula: ruleFormula(formula),
    };
  });
  changeFormat(self, { rule: { ...rule, bounds } });
}

const change = (self: OfFormat, patch: Partial<IconSet>): void =>
  changeFormat(self, { rule: { ...ruleOf(self, "IconSet"), ...patch } });

export const iconSetClass: ClassOf<"IconSetConditionalFormat"> = {
  properties: {
    style: { get: (self) => shown(ruleOf(self, "IconSet").style), set: setStyle },
    criteria: { get: (self) => ruleOf(self, "IconSet").bounds, set: setCriteria },
    reverseIconOrder: {
      get: (self) => ruleOf(self, "IconSet").reversed,
      set: (self, value) => change(self, { reversed: flag(value) }),
    },
    showIconOnly: {
      get: (self) => ruleOf(self, "IconSet").iconOnly,
      set: (self, value) => change(self, { iconOnly: flag(value) }),
    },
  },
};
