import { type Rect, intersect, maxColumns, maxRows, parseRect, splitSheet } from "../model";
import { invalidArgument, orItemNotFound } from "../protocol/host-error";
import { addressOf, isUnbounded, onSheet } from "./addresses";
import { omitted, textArgument, wholeNumber } from "./arguments";
import { type Areas, type ClassOf, type OnSheet, office, selfOf } from "./kinds";
import { rangeCopying } from "./range/copying";
import { styleProperty } from "./range/style";
import { rangeEditing } from "./range/editing";

/** The blocks that an address such as "A1:B2,D4" names. */
export function areasAt(at: OnSheet, address: string): Areas {
  const rects = address.split(",").map((part) => {
    const { sheet, rest } = splitSheet(part.trim());
    const rect = parseRect(rest);
    if (!rect || (sheet !== null && at.session.workbook.sheet(sheet) !== at.sheet))
      throw invalidArgument();
    return rect;
  });
  return { session: at.session, sheet: at.sheet, rects };
}

const addresses = ({ sheet, rects }: Areas): string =>
  rects.map((rect) => addressOf({ sheet, rect })).join(",");

const cellCount = ({ rects }: Areas): number =>
  rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

function moved(areas: Areas, rows: unknown, columns: unknown): Areas {
  const move = (rect: Rect): Rect =>
    onSheet({
      ...rect,
      row: rect.row + wholeNumber(rows),
      column: rect.column + wholeNumber(columns),
    });
  return { ...areas, rects: areas.rects.map(move) };
}

const mapped = (areas: Areas, of: (rect: Rect) => Rect): Areas => ({
  ...areas,
  rects: areas.rects.map(of),
});

/** Where these blocks meet others, which may come as one block, as blocks or as an address. */
function intersection(areas: Areas, value: unknown) {
  const range = selfOf(value, "Range");
  const others = range
    ? { ...range, rects: [range.rect] }
    : (selfOf(value, "RangeAreas") ?? areasAt(areas, textArgument(value)));
  if (others.sheet !== areas.sheet) throw invalidArgument();
  const rects = areas.rects.flatMap((one) =>
    others.rects.flatMap((other) => intersect(one, other) ?? []),
  );
  return rects.length === 0 ? null : office("RangeAreas", { ...areas, rects });
}

function each(areas: Areas, member: "clear", args: readonly unknown[]): void {
  const { rects, ...at } = areas;
  for (const rect of rects) rangeEditing[member]?.({ ...at, rect }, ...args);
}

export const rangeAreasClass: ClassOf<"RangeAreas"> = {
  referenced: true,
  properties: {
    address: { get: addresses },
    addressLocal: { get: addresses },
    style: styleProperty,
    areaCount: { get: ({ rects }) => rects.length },
    cellCount: { get: cellCount },
    isEntireRow: { get: ({ rects }) => rects.every((rect) => isUnbounded({ ...rect, rows: 1 })) },
    isEntireColumn: {
      get: ({ rects }) => rects.every((rect) => isUnbounded({ ...rect, columns: 1 })),
    },
  },
  links: {
    areas: (areas) => office("RangeCollection", areas),
    format: (areas) => office("RangeFormat", areas),
    worksheet: ({ session, sheet }) => office("Worksheet", { session, sheet }),
  },
  methods: {
    clear: (areas, applyTo) => each(areas, "clear", [applyTo]),
    copyFrom(areas, ...args) {
      const { rects, ...at } = areas;
      for (const rect of rects) rangeCopying["copyFrom"]?.({ ...at, rect }, ...args);
    },
    getEntireRow: (areas) =>
      office(
        "RangeAreas",
        mapped(areas, (rect) => ({ ...rect, column: 0, columns: maxColumns })),
      ),
    getEntireColumn: (areas) =>
      office(
        "RangeAreas",
        mapped(areas, (rect) => ({ ...rect, row: 0, rows: maxRows })),
      ),
    getIntersection: (areas, other) => orItemNotFound(intersection(areas, other)),
    getIntersectionOrNullObject: intersection,
    getOffsetRangeAreas: (areas, rows, columns) =>
      office("RangeAreas", moved(areas, rows, columns)),
  },
};

const ranges = ({ rects, ...at }: Areas) => rects.map((rect) => office("Range", { ...at, rect }));

export const rangeCollectionClass: ClassOf<"RangeCollection"> = {
  items: ranges,
  methods: {
    getCount: ({ rects }) => rects.length,
    getItemAt: (areas, index) =>
      orItemNotFound(omitted(index) ? undefined : ranges(areas)[wholeNumber(index, 0)]),
  },
};
