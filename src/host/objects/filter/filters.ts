import { rectName } from "../../model";
import { invalidArgument, orItemNotFound } from "../../protocol/host-error";
import { areaArgument, existing, isUnbounded } from "../addresses";
import { omitted, oneOf, wholeNumber } from "../arguments";
import { colorArgument } from "../format/color";
import { boundedRect } from "../format/sizes";
import { refuseProtected } from "../guard";
import { type ClassOf, type Kinds, type OfFilter, office } from "../kinds";
import type { FilterCriteria, Rect } from "../../model";
import { apiNotFound } from "../../protocol/host-error";
import {
  countArgument,
  criteriaArgument,
  criteriaValue,
  dynamicArgument,
  valuesArgument,
} from "./criteria";
import { filtering, filteringOf, reapply, setFilters } from "./filtering";

/** Puts filter buttons on a block's first row, and hides the rows that do not meet the criteria. */
function apply(self: OfFilter, range: unknown, column: unknown, criteria: unknown): void {
  const index = omitted(column) ? null : wholeNumber(column, 0);
  const wanted = omitted(criteria) ? null : criteriaArgument(criteria);
  if (self.table === null) putFilter(self, range);
  if (index !== null && wanted) filterColumn(self, index, wanted);
}

function putFilter(self: OfFilter, range: unknown): void {
  refuseProtected(existing(self));
  const { sheet } = self;
  const rect = filterBlock(self, range);
  if (sheet.autoFilter && rectName(sheet.autoFilter) === rectName(rect)) return;
  if (sheet.autoFilter) setFilters(self, []);
  sheet.autoFilter = rect;
  sheet.filters = [];
  changed(self);
}

/** Of whole columns as much as the sheet holds. */
function filterBlock(self: OfFilter, range: unknown): Rect {
  const { rect } = areaArgument(self, range);
  if (!isUnbounded(rect)) return rect;
  const bounded = boundedRect(self.sheet, rect);
  if (!bounded || bounded.rows < 1 || bounded.columns < 1) throw invalidArgument();
  return bounded;
}

function changed({ sheet }: OfFilter): void {
  sheet.touched.add("filter");
  sheet.announce({ row: 0, column: 0, rows: 0, columns: 0 }, "structure");
}

function filterColumn(self: OfFilter, index: number, criteria: FilterCriteria | null): void {
  const { rect, columns } = filtering(self);
  if (index >= rect.columns) throw invalidArgument();
  const others = columns.filter((one) => one.index !== index);
  setFilters(self, criteria ? [...others, { index, criteria }] : others);
}

/** Takes the filter off: all of its rows are shown. */
function remove(self: OfFilter): void {
  refuseProtected(existing(self));
  if (!filteringOf(self)) return;
  if (self.table !== null) throw apiNotFound("AutoFilter", "remove of a table");
  setFilters(self, []);
  self.sheet.autoFilter = null;
  changed(self);
}

const blockOf = (self: OfFilter) => {
  const found = filteringOf(self);
  const { session, sheet } = self;
  return found && office("Range", { session, sheet, rect: found.rect });
};

const isFiltered = (self: OfFilter): boolean => (filteringOf(self)?.columns.length ?? 0) > 0;

/** For each column what it is filtered by; null for those that are not. */
function allCriteria(self: OfFilter): unknown {
  const found = filteringOf(self);
  return Array.from({ length: found?.rect.columns ?? 0 }, (_, index) => {
    const column = found?.columns.find((one) => one.index === index);
    return column ? criteriaValue(column.criteria) : null;
  });
}

export const autoFilterClass: ClassOf<"AutoFilter"> = {
  properties: {
    enabled: { get: (self) => filteringOf(self) !== null },
    isDataFiltered: { get: isFiltered },
    criteria: { get: allCriteria },
  },
  methods: {
    apply,
    remove,
    reapply,
    clearCriteria: (self) => setFilters(self, []),
    clearColumnCriteria: (self, index) => filterColumn(self, wholeNumber(index, 0), null),
    getRange: (self) => orItemNotFound(blockOf(self)),
    getRangeOrNullObject: blockOf,
  },
};

type OfColumn = Kinds["Filter"];

const put = (self: OfColumn, criteria: FilterCriteria): void =>
  filterColumn(self, self.index, criteria);

const counted =
  (kind: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent") =>
  (self: OfColumn, count: unknown): void =>
    put(self, { kind, count: countArgument(count) });

const colored =
  (kind: "CellColor" | "FontColor") =>
  (self: OfColumn, color: unknown): void =>
    put(self, { kind, color: colorArgument(color) });

/** The filter of one column of a table. */
export const filterClass: ClassOf<"Filter"> = {
  properties: {
    criteria: {
      get(self) {
        const columns = filteringOf(self)?.columns ?? [];
        const found = columns.find(({ index }) => index === self.index);
        return found ? criteriaValue(found.criteria) : null;
      },
    },
  },
  methods: {
    apply: (self, criteria) => put(self, criteriaArgument(criteria)),
    applyBottomItemsFilter: counted("BottomItems"),
    applyBottomPercentFilter: counted("BottomPercent"),
    applyTopItemsFilter: counted("TopItems"),
    applyTopPercentFilter: counted("TopPercent"),
    applyCellColorFilter: colored("CellColor"),
    applyFontColorFilter: colored("FontColor"),
    applyDynamicFilter: (self, type) => put(self, { kind: "Dynamic", type: dynamicArgument(type) }),
    applyValuesFilter: (self, values) =>
      put(self, { kind: "Values", values: valuesArgument(values) }),
    applyCustomFilter: (self, criterion1, criterion2, operator) =>
      put(
        self,
        criteriaArgument({
          filterOn: "Custom",
          criterion1,
          criterion2,
          operator: omitted(operator) ? "And" : oneOf(operator, ["And", "Or"]),
        }),
      ),
    clear: (self) => filterColumn(self, self.index, null),
  },
};
