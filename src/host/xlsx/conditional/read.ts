import { type ConditionalFormat, type Difference, type Sheet, noDifference } from "../../model";
import type { Palette } from "../styles/colors";
import {
  type Element,
  attribute,
  children,
  descendants,
  flag,
  numberAttribute,
} from "../xml/element";
import { originOf, readSqref } from "../sheet/sqref";
import { readRule } from "./read-rule";

/** A rule of the file with the element that holds it and its neighbours. */
export interface WrittenRule {
  readonly block: Element;
  readonly element: Element;
}

/** The rules of a sheet, the first in rank first. */
export const writtenRules = (root: Element): readonly WrittenRule[] =>
  children(root, "conditionalFormatting")
    .flatMap((block) => children(block, "cfRule").map((element) => ({ block, element })))
    .sort((a, b) => rank(a) - rank(b));

const rank = ({ element }: WrittenRule): number => numberAttribute(element, "priority") ?? 0;

/**
 * Reads a sheet's conditional formats.
 * @param differences the looks that rules name by number
 */
export function loadConditionalFormats(
  sheet: Sheet,
  root: Element,
  palette: Palette,
  differences: readonly Difference[],
): void {
  sheet.conditionalFormats = writtenRules(root).map(({ block, element }, at): ConditionalFormat => {
    const rects = readSqref(attribute(block, "sqref"));
    return {
      id:
        extensionId(element) ?? `{${String(at + 1).padStart(8, "0")}-0003-4000-8000-000000000000}`,
      rects,
      origin: originOf(rects),
      stopIfTrue: flag(element, "stopIfTrue"),
      rule: readRule(element, palette),
      difference: differences[numberAttribute(element, "dxfId") ?? -1] ?? noDifference,
    };
  });
}

/** The id by which the sheet's extensions say more of a rule. */
export const extensionId = (rule: Element): string | null =>
  [...descendants(rule)].find(({ local }) => local === "id")?.text.trim() ?? null;
