import { type Difference, type FilterColumn, type FilterCriteria, noDifference } from "../../model";
import { type Element, attribute, child, children, flag, numberAttribute } from "../xml/element";
import { qualified } from "../xml/patch";
import { escapeAttribute, fromXstring, toXstring } from "../xml/text";
import { dynamicType, dynamicWord, operators } from "./criteria-words";

/** The filters of an `autoFilter` element (ECMA-376 part 1, 18.3.2.7). */
export const readFilters = (filter: Element | undefined): readonly FilterColumn[] =>
  children(filter, "filterColumn").map((one) => ({
    index: numberAttribute(one, "colId") ?? 0,
    criteria: readCriteria(one),
  }));

function readCriteria(column: Element): FilterCriteria {
  const values = child(column, "filters");
  if (values && children(values, "dateGroupItem").length === 0) {
    const texts = children(values, "filter").map((one) => fromXstring(attribute(one, "val") ?? ""));
    return { kind: "Values", values: flag(values, "blank") ? [...texts, ""] : texts };
  }
  const custom = child(column, "customFilters");
  if (custom) return readCustom(custom);
  const top = child(column, "top10");
  if (top) {
    const side = flag(top, "top", true) ? "Top" : "Bottom";
    const kind = flag(top, "percent") ? (`${side}Percent` as const) : (`${side}Items` as const);
    return { kind, count: numberAttribute(top, "val") ?? 10 };
  }
  const dynamic = attribute(child(column, "dynamicFilter"), "type");
  return dynamic === null ? { kind: "Other" } : { kind: "Dynamic", type: dynamicType(dynamic) };
}

function readCustom(custom: Element): FilterCriteria {
  const [first, second] = children(custom, "customFilter").map((one) => {
    const word = attribute(one, "operator");
    const sign = Object.keys(operators).find((each) => operators[each] === word) ?? "=";
    return sign + fromXstring(attribute(one, "val") ?? "");
  });
  return {
    kind: "Custom",
    criterion1: first ?? "=",
    criterion2: second ?? null,
    operator: flag(custom, "and") ? "And" : "Or",
  };
}

/** The number that the file gives a look; filters by colour name their colours so. */
type Looks = (difference: Difference) => number;

/**
 * The `filterColumn` elements for filters.
 * @param like whose prefix the document uses
 * @param kept the text of a column's filter as the file has it; for those that the model does not know
 */
export function filtersXml(
  like: Element,
  filters: readonly FilterColumn[],
  looks: Looks,
  kept: (index: number) => string,
): string {
  const name = (local: string): string => qualified(like, local);
  return [...filters]
    .sort((a, b) => a.index - b.index)
    .map(({ index, criteria }) => {
      if (criteria.kind === "Other") return kept(index);
      const tag = name("filterColumn");
      return `<${tag} colId="${index}">${criteriaXml(name, criteria, looks)}</${tag}>`;
    })
    .join("");
}

function criteriaXml(
  name: (local: string) => string,
  criteria: Exclude<FilterCriteria, { kind: "Other" }>,
  looks: Looks,
): string {
  switch (criteria.kind) {
    case "Values": {
      const texts = criteria.values.filter((text) => text !== "");
      const blank = texts.length < criteria.values.length ? ' blank="1"' : "";
      const inner = texts.map((text) => `<${name("filter")} val="${value(text)}"/>`).join("");
      return `<${name("filters")}${blank}>${inner}</${name("filters")}>`;
    }
    case "Custom": {
      const { criterion1, criterion2, operator } = criteria;
      const and = criterion2 !== null && operator === "And" ? ' and="1"' : "";
      const inner = [criterion1, ...(criterion2 === null ? [] : [criterion2])]
        .map((text) => customXml(name("customFilter"), text))
        .join("");
      return `<${name("customFilters")}${and}>${inner}</${name("customFilters")}>`;
    }
    case "Dynamic":
      return `<${name("dynamicFilter")} type="${dynamicWord(criteria.type)}"/>`;
    case "CellColor":
      return `<${name("colorFilter")} dxfId="${looks({ ...noDifference, fill: criteria.color })}"/>`;
    case "FontColor": {
      const number = looks({ ...noDifference, color: criteria.color });
      return `<${name("colorFilter")} dxfId="${number}" cellColor="0"/>`;
    }
    default: {
      const bottom = criteria.kind.startsWith("Bottom") ? ' top="0"' : "";
      const percent = criteria.kind.endsWith("Percent") ? ' percent="1"' : "";
      return `<${name("top10")}${bottom}${percent} val="${criteria.count}"/>`;
    }
  }
}

const value = (text: string): string => escapeAttribute(toXstring(text));

function customXml(tag: string, text: string): string {
  const [, sign = "=", operand = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(text) ?? [];
  const word = operators[sign] ?? null;
  const operator = word === null ? "" : ` operator="${word}"`;
  return `<${tag}${operator} val="${value(operand)}"/>`;
}
