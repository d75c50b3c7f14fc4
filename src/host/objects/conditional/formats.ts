import type { ConditionalFormat, ConditionalRule } from "../../model";
import { HostError, orItemNotFound } from "../../protocol/host-error";
import { flag, oneOf, textArgument, wholeNumber } from "../arguments";
import { type Area, type ClassOf, type Kind, office, type OfFormat } from "../kinds";
import { noDifference } from "../../model";
import { conditionalKinds, defaultRules } from "./defaults";
import { changeFormat, clearFormats, formatOf, formatsWithin, setFormats } from "./list";

/** A new format comes first in rank. */
function add(area: Area, type: unknown) {
  const { session, sheet, rect } = area;
  const format: ConditionalFormat = {
    id: freeId(sheet.conditionalFormats),
    rects: [rect],
    origin: { row: rect.row, column: rect.column },
    stopIfTrue: false,
    rule: defaultRules[oneOf(type, conditionalKinds)],
    difference: noDifference,
  };
  setFormats(area, [format, ...sheet.conditionalFormats]);
  return office("ConditionalFormat", { session, sheet, id: format.id });
}

function freeId(formats: readonly ConditionalFormat[]): string {
  const taken = new Set(formats.map(({ id }) => id));
  for (let number = formats.length + 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0002-4000-8000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

function find(area: Area, id: unknown) {
  const wanted = textArgument(id);
  const found = formatsWithin(area).some((one) => one.id === wanted);
  const { session, sheet } = area;
  return found ? office("ConditionalFormat", { session, sheet, id: wanted }) : null;
}

const items = (area: Area) =>
  formatsWithin(area).map(({ id }) =>
    office("ConditionalFormat", { session: area.session, sheet: area.sheet, id }),
  );

export const conditionalFormatsClass: ClassOf<"ConditionalFormatCollection"> = {
  items,
  methods: {
    add,
    clearAll: clearFormats,
    getCount: (area) => formatsWithin(area).length,
    getItem: (area, id) => orItemNotFound(find(area, id)),
    getItemAt: (area, index) => orItemNotFound(items(area)[wholeNumber(index, 0)]),
    getItemOrNullObject: find,
  },
};

/** Below zero counts from the end; beyond either end is that end. */
function setPriority(self: OfFormat, value: unknown): void {
  const wanted = wholeNumber(value);
  const format = formatOf(self);
  const others = self.sheet.conditionalFormats.filter((one) => one !== format);
  const at = wanted < 0 ? Math.max(0, others.length + 1 + wanted) : wanted;
  setFormats(self, [...others.slice(0, at), format, ...others.slice(at)]);
}

function remove(self: OfFormat): void {
  const format = formatOf(self);
  setFormats(
    self,
    self.sheet.conditionalFormats.filter((one) => one !== format),
  );
}

/** The one block that the format applies to; null where there are several. */
function range(self: OfFormat) {
  const [rect, ...others] = formatOf(self).rects;
  const { session, sheet } = self;
  return rect && others.length === 0 ? office("Range", { session, sheet, rect }) : null;
}

type RuleKind = Exclude<ConditionalRule["kind"], "Other">;

/** The two ways to a format's own kind: refused, or null, where it is of another. */
function ways(name: string, rule: RuleKind, kind: Kind) {
  const or = (self: OfFormat) => (formatOf(self).rule.kind === rule ? { kind, self } : null);
  const way = (self: OfFormat) => {
    const found = or(self);
    if (!found) throw new HostError("InvalidOperation");
    return found;
  };
  return { [name]: way, [`${name}OrNullObject`]: or };
}

export const conditionalFormatClass: ClassOf<"ConditionalFormat"> = {
  identity: { name: "Id", get: ({ id }) => id },
  properties: {
    id: { get: ({ id }) => id },
    type: {
      get(self) {
        const { kind } = formatOf(self).rule;
        return kind === "Other" ? "Custom" : kind;
      },
    },
    priority: {
      get: (self) => self.sheet.conditionalFormats.indexOf(formatOf(self)),
      set: setPriority,
    },
    stopIfTrue: {
      get: (self) => formatOf(self).stopIfTrue,
      set: (self, value) => changeFormat(self, { stopIfTrue: flag(value) }),
    },
  },
  links: {
    ...ways("cellValue", "CellValue", "CellValueConditionalFormat"),
    ...ways("colorScale", "ColorScale", "ColorScaleConditionalFormat"),
    ...ways("custom", "Custom", "CustomConditionalFormat"),
    ...ways("dataBar", "DataBar", "DataBarConditionalFormat"),
    ...ways("iconSet", "IconSet", "IconSetConditionalFormat"),
    ...ways("preset", "PresetCriteria", "PresetCriteriaConditionalFormat"),
    ...ways("textComparison", "ContainsText", "TextConditionalFormat"),
    ...ways("topBottom", "TopBottom", "TopBottomConditionalFormat"),
  },
  methods: {
    delete: remove,
    getRange: (self) => orItemNotFound(range(self)),
    getRangeOrNullObject: range,
    getRanges: (self) => {
      const { session, sheet } = self;
      return office("RangeAreas", { session, sheet, rects: formatOf(self).rects });
    },
  },
};
