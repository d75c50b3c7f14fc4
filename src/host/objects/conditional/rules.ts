import type { ConditionalOperator, Criterion, TextOperator, TopBottom } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { oneOf, record, textArgument, wholeNumber } from "../arguments";
import { ruleFormula } from "../formulas";
import { type ClassOf, office, type OfFormat } from "../kinds";
import { changeFormat, ruleOf } from "./list";

const operators: readonly ConditionalOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];
const textOperators: readonly TextOperator[] = [
  "Contains",
  "NotContains",
  "BeginsWith",
  "EndsWith",
];
const topBottoms: readonly TopBottom[] = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];
const criteria: readonly Criterion[] = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
];

const links = { format: (self: OfFormat) => office("ConditionalRangeFormat", self) };

export const cellValueClass: ClassOf<"CellValueConditionalFormat"> = {
  links,
  properties: {
    rule: {
      get(self) {
        const { operator, formula1, formula2 } = ruleOf(self, "CellValue");
        return { formula1, ...(formula2 === null ? {} : { formula2 }), operator };
      },
      set(self, value) {
        const { operator: word, formula1, formula2 } = record(value);
        const operator = oneOf(word, operators);
        const two = operator === "Between" || operator === "NotBetween";
        const rule = { ...ruleOf(self, "CellValue"), operator, formula1: ruleFormula(formula1) };
        changeFormat(self, { rule: { ...rule, formula2: two ? ruleFormula(formula2) : null } });
      },
    },
  },
};

export const textRuleClass: ClassOf<"TextConditionalFormat"> = {
  links,
  properties: {
    rule: {
      get(self) {
        const { operator, text } = ruleOf(self, "ContainsText");
        return { operator, text };
      },
      set(self, value) {
        const { operator, text } = record(value);
        const rule = ruleOf(self, "ContainsText");
        changeFormat(self, {
          rule: { ...rule, operator: oneOf(operator, textOperators), text: textArgument(text) },
        });
      },
    },
  },
};

export const customRuleClass: ClassOf<"CustomConditionalFormat"> = {
  links: { ...links, rule: (self) => office("ConditionalFormatRule", self) },
};

const formula = {
  get: (self: OfFormat) => ruleOf(self, "Custom").formula,
  set(self: OfFormat, value: unknown) {
    const text = textArgument(value);
    if (!text.startsWith("=")) throw invalidArgument();
    changeFormat(self, { rule: { ...ruleOf(self, "Custom"), formula: ruleFormula(text) } });
  },
};

export const formulaRuleClass: ClassOf<"ConditionalFormatRule"> = {
  properties: { formula, formulaLocal: formula },
};

export const presetRuleClass: ClassOf<"PresetCriteriaConditionalFormat"> = {
  links,
  properties: {
    rule: {
      get: (self) => ({ criterion: ruleOf(self, "PresetCriteria").criterion }),
      set(self, value) {
        const rule = ruleOf(self, "PresetCriteria");
        const criterion = oneOf(record(value)["criterion"], criteria);
        changeFormat(self, { rule: { ...rule, criterion } });
      },
    },
  },
};

export const topBottomClass: ClassOf<"TopBottomConditionalFormat"> = {
  links,
  properties: {
    rule: {
      get(self) {
        const { type, rank } = ruleOf(self, "TopBottom");
        return { rank, type };
      },
      set(self, value) {
        const { type, rank } = record(value);
        const wanted = wholeNumber(rank, 1);
        if (wanted > 1000) throw invalidArgument();
        const rule = ruleOf(self, "TopBottom");
        changeFormat(self, { rule: { ...rule, type: oneOf(type, topBottoms), rank: wanted } });
      },
    },
  },
};
