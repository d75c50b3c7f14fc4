import {
  type ConditionalFormat,
  type ConditionalRule,
  type Difference,
  cellName,
  noDifference,
} from "../../model";
import { scaleXml } from "./scale-xml";
import { shiftFormula } from "../formula/shift";
import { toStorage } from "../formula/storage";
import { originOf, sqref } from "../sheet/sqref";
import type { SheetPatch } from "../sheet/sheet-patch";
import { qualified } from "../xml/patch";
import { escapeAttribute, escapeText, toXstring } from "../xml/text";
import { ruleFormulaOf } from "./formulas";
import { averages, operators, plainCriteria, textTypes, timePeriods, topBottoms } from "./words";

type Attributes = Readonly<Record<string, string | null>>;

/** A rule in a `conditionalFormatting` of its own, as Excel writes them. */
export function blockXml(target: SheetPatch, format: ConditionalFormat, priority: number): string {
  const tag = qualified(target.root, "conditionalFormatting");
  return `<${tag} sqref="${sqref(format.rects)}">${ruleXml(target, format, priority)}</${tag}>`;
}

function ruleXml(target: SheetPatch, format: ConditionalFormat, priority: number): string {
  const { rule, difference, stopIfTrue } = format;
  const tag = qualified(target.root, "cfRule");
  const looks = isPlain(difference) ? null : String(target.differential(difference));
  const open = written({
    type: null,
    ...typeOf(rule),
    dxfId: looks,
    priority: String(priority),
    stopIfTrue: stopIfTrue ? "1" : null,
  });
  const formula = qualified(target.root, "formula");
  const formulas = formulasOf(target, format).map(
    (text) => `<${formula}>${escapeText(toXstring(text))}</${formula}>`,
  );
  return `<${tag}${open}>${formulas.join("")}${scaleXml(target, format)}</${tag}>`;
}

const isPlain = (difference: Difference): boolean =>
  JSON.stringify(difference) === JSON.stringify(noDifference);

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : ` ${name}="${escapeAttribute(value)}"`))
    .join("");

function typeOf(rule: ConditionalRule): Attributes {
  switch (rule.kind) {
    case "CellValue":
      return { type: "cellIs", operator: operators.write(rule.operator) };
    case "ContainsText": {
      const type = textTypes.write(rule.operator);
      const operator = rule.operator === "NotContains" ? "notContains" : type;
      return { type, operator, text: toXstring(rule.text) };
    }
    case "Custom":
      return { type: "expression" };
    case "PresetCriteria":
      return criterionType(rule.criterion);
    case "TopBottom": {
      const [percent, bottom] = topBottoms.write(rule.type).split(" ").map(bit);
      return {
        type: "top10",
        percent: percent ?? null,
        bottom: bottom ?? null,
        rank: String(rule.rank),
      };
    }
    case "ColorScale":
      return { type: "colorScale" };
    case "DataBar":
      return { type: "dataBar" };
    case "IconSet":
      return { type: "iconSet" };
    case "Other":
      return {};
  }
}

const bit = (word: string): string | null => (word === "1" ? "1" : null);

function criterionType(
  criterion: Extract<ConditionalRule, { kind: "PresetCriteria" }>["criterion"],
): Attributes {
  if (plainCriteria.has(criterion)) return { type: plainCriteria.write(criterion) };
  if (timePeriods.has(criterion))
    return { type: "timePeriod", timePeriod: timePeriods.write(criterion) };
  if (!averages.has(criterion)) return {};
  const [above = "", equal = "", deviations = "0"] = averages.write(criterion).split(" ");
  return {
    type: "aboveAverage",
    aboveAverage: above === "0" ? "0" : null,
    equalAverage: bit(equal),
    stdDev: deviations === "0" ? null : deviations,
  };
}

/** Formulas read as in the first cell of the blocks; Excel keeps one for fixed rules, too. */
function formulasOf(target: SheetPatch, { rule, rects, origin }: ConditionalFormat): string[] {
  const first = originOf(rects);
  const stored = (formula: string): string =>
    toStorage(
      shiftFormula(formula, first.row - origin.row, first.column - origin.column),
      target.addinFunctions,
    );
  if (rule.kind === "Custom") return [stored(rule.formula)];
  if (rule.kind === "CellValue")
    return [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map(stored);
  const fixed = ruleFormulaOf(rule, cellName(first.row, first.column));
  return fixed === null ? [] : [fixed];
}
