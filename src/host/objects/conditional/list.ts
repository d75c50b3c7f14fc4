import {
  type ConditionalFormat,
  type ConditionalRule,
  type Difference,
  intersect,
  withoutAll,
} from "../../model";
import { HostError, orItemNotFound } from "../../protocol/host-error";
import { refuseProtected } from "../guard";
import type { Area, OfFormat, OnSheet } from "../kinds";

export function formatOf({ sheet, id }: OfFormat): ConditionalFormat {
  return orItemNotFound(sheet.conditionalFormats.find((one) => one.id === id));
}

/** The conditional formats of a block's cells, the first in rank first. */
export const formatsWithin = ({ sheet, rect }: Area): readonly ConditionalFormat[] =>
  sheet.conditionalFormats.filter(({ rects }) => rects.some((one) => intersect(one, rect)));

export function setFormats(self: OnSheet, formats: readonly ConditionalFormat[]): void {
  refuseProtected(self);
  self.sheet.conditionalFormats = formats;
  self.sheet.announce({ row: 0, column: 0, rows: 0, columns: 0 }, "format");
}

/** Puts a changed format in the place of the old one. */
export function changeFormat(self: OfFormat, patch: Partial<ConditionalFormat>): void {
  const old = formatOf(self);
  const { conditionalFormats } = self.sheet;
  setFormats(
    self,
    conditionalFormats.map((one) => (one === old ? { ...old, ...patch } : one)),
  );
}

export const changeDifference = (self: OfFormat, patch: Partial<Difference>): void =>
  changeFormat(self, { difference: { ...formatOf(self).difference, ...patch } });

/** The format's rule where it is of that kind. */
export function ruleOf<K extends ConditionalRule["kind"]>(
  self: OfFormat,
  kind: K,
): Extract<ConditionalRule, { kind: K }> {
  const { rule } = formatOf(self);
  if (rule.kind !== kind) throw new HostError("InvalidOperation");
  return rule as Extract<ConditionalRule, { kind: K }>;
}

/** Takes the conditional formats off a block's cells; other cells keep theirs. */
export function clearFormats(area: Area): void {
  const { sheet, rect } = area;
  if (formatsWithin(area).length === 0) return refuseProtected(area);
  const left = sheet.conditionalFormats.flatMap((one) => {
    if (!one.rects.some((each) => intersect(each, rect))) return [one];
    const rects = withoutAll(one.rects, [rect]);
    return rects.length > 0 ? [{ ...one, rects }] : [];
  });
  setFormats(area, left);
}
