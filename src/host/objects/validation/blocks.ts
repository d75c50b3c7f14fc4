import {
  type Rect,
  type Sheet,
  type Validation,
  intersect,
  noValidation,
  withoutAll,
} from "../../model";
import { refuseProtected } from "../guard";
import type { Area } from "../kinds";

type Content = Omit<Validation, "rects" | "origin">;

/** The validations of a block's cells, each with the part of the block it covers. */
function within(sheet: Sheet, rect: Rect): readonly { of: Validation; rects: readonly Rect[] }[] {
  return sheet.validations.flatMap((of) => {
    const rects = of.rects.flatMap((each) => intersect(each, rect) ?? []);
    return rects.length > 0 ? [{ of, rects }] : [];
  });
}

/** The different validations of a block's cells; cells without one count as one without a rule. */
export function contents({ sheet, rect }: Area): readonly Content[] {
  const found = within(sheet, rect);
  const bare = withoutAll(
    [rect],
    found.flatMap(({ rects }) => rects),
  );
  return [...found.map(({ of }) => of), ...(bare.length > 0 ? [noValidation] : [])];
}

/** Changes the validations of a block's cells; those of other cells stay as they are. */
export function change(area: Area, patch: Partial<Content>): void {
  refuseProtected(area);
  const { sheet, rect } = area;
  const found = within(sheet, rect);
  const origin = { row: rect.row, column: rect.column };
  const bare = withoutAll(
    [rect],
    found.flatMap(({ rects }) => rects),
  );
  const relocated = patch.rule ? { origin } : {};
  const changed: Validation[] = found.map(({ of, rects }) => ({
    ...of,
    ...patch,
    ...relocated,
    rects,
  }));
  if (bare.length > 0) changed.push({ ...noValidation, ...patch, origin, rects: bare });
  sheet.validations = [...outside(sheet, rect), ...joined(changed, rect)];
  sheet.announce(rect, "structure");
}

export function remove(area: Area): void {
  refuseProtected(area);
  const { sheet, rect } = area;
  if (within(sheet, rect).length === 0) return;
  sheet.validations = outside(sheet, rect);
  sheet.announce(rect, "structure");
}

/** The sheet's validations as they are without a block; those that do not reach it stay the same. */
const outside = (sheet: Sheet, rect: Rect): readonly Validation[] =>
  sheet.validations.flatMap((each) => {
    if (!each.rects.some((one) => intersect(one, rect))) return [each];
    const rects = withoutAll(each.rects, [rect]);
    return rects.length > 0 ? [{ ...each, rects }] : [];
  });

/** One validation over the whole block, where the change made its parts equal. */
function joined(parts: readonly Validation[], rect: Rect): readonly Validation[] {
  const texts = new Set(parts.map((part) => JSON.stringify({ ...part, rects: null })));
  const [first] = parts;
  return first && texts.size === 1 ? [{ ...first, rects: [rect] }] : parts;
}
