import type { FilterCriteria } from "../../model";
import { apiNotFound, invalidArgument } from "../../protocol/host-error";
import { omitted, oneOf, record, textArgument } from "../arguments";
import { colorArgument } from "../format/color";

const kinds = [
  "Values",
  "Custom",
  "TopItems",
  "TopPercent",
  "BottomItems",
  "BottomPercent",
  "Dynamic",
  "CellColor",
  "FontColor",
  "Icon",
] as const;

/** Numbers are taken as the text that cells show of them. */
const criterion = (value: unknown): string =>
  typeof value === "number" ? String(value) : textArgument(value);

/** An Excel.FilterCriteria as it came over the wire. */
export function criteriaArgument(value: unknown): FilterCriteria {
  const given = record(value);
  const kind = oneOf(given["filterOn"], kinds);
  switch (kind) {
    case "Values":
      return { kind, values: valuesArgument(given["values"]) };
    case "Custom": {
      const second = given["criterion2"];
      return {
        kind,
        criterion1: criterion(given["criterion1"]),
        criterion2: omitted(second) ? null : criterion(second),
        operator: omitted(given["operator"]) ? "And" : oneOf(given["operator"], ["And", "Or"]),
      };
    }
    case "Dynamic":
      return { kind, type: dynamicArgument(given["dynamicCriteria"]) };
    case "CellColor":
    case "FontColor":
      return { kind, color: colorArgument(given["color"]) };
    case "Icon":
      throw apiNotFound("FilterCriteria", "icon");
    default:
      return { kind, count: countArgument(given["criterion1"]) };
  }
}

export function valuesArgument(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument();
  return value.map((one: unknown) => {
    if (typeof one === "object" && one !== null) throw apiNotFound("FilterCriteria", "values/date");
    return criterion(one);
  });
}

export function countArgument(value: unknown): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 500) throw invalidArgument();
  return count;
}

/** Only what the host can tell: averages; what depends on the day is refused by name. */
export function dynamicArgument(value: unknown): string {
  const type = textArgument(value);
  if (type !== "AboveAverage" && type !== "BelowAverage")
    throw apiNotFound("DynamicFilterCriteria", type);
  return type;
}

/** The same as Office.js has it. */
export function criteriaValue(criteria: FilterCriteria): Readonly<Record<string, unknown>> | null {
  switch (criteria.kind) {
    case "Values":
      return { filterOn: "Values", values: criteria.values };
    case "Custom": {
      const { criterion1, criterion2, operator } = criteria;
      return {
        filterOn: "Custom",
        criterion1,
        ...(criterion2 !== null && { criterion2, operator }),
      };
    }
    case "Dynamic":
      return { filterOn: "Dynamic", dynamicCriteria: criteria.type };
    case "CellColor":
    case "FontColor":
      return { filterOn: criteria.kind, color: criteria.color };
    case "Other":
      return null;
    default:
      return { filterOn: criteria.kind, criterion1: String(criteria.count) };
  }
}
