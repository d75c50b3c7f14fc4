import { type LookRule, rectName } from "../sheet";
import { looks } from "./looks";

/**
 * Lets looks follow the cells, as conditional formats. Excel puts a new one before the others, so the
 * last is added first, and the first rule that holds wins.
 */
export function applyRules(sheet: Excel.Worksheet, rules: readonly LookRule[]): void {
  for (const { look, at, formula } of rules.toReversed()) {
    const { custom } = sheet.getRange(rectName(at)).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    const { fill, color, bold, italic, strikethrough } = looks[look];
    if (fill !== undefined) custom.format.fill.color = fill;
    custom.format.font.set({
      ...(color === undefined ? {} : { color }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(strikethrough === undefined ? {} : { strikethrough }),
    });
  }
}
