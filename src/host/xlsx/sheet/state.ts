import {
  type Chart,
  type ConditionalFormat,
  type FilterColumn,
  type Hyperlink,
  type Page,
  type PageBreaks,
  type Rect,
  type Sheet,
  type Table,
  type Thread,
  type Validation,
  type Visibility,
  defaultPage,
  nothingAllowed,
  rectName,
} from "../../model";

/**
 * A sheet's features at one moment. What was changed is found by comparing with the moment of
 * opening, so that a change taken back changes nothing in the file.
 */
export interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly merges: readonly string[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly frozen: Sheet["frozen"];
  readonly showGridlines: boolean;
  readonly autoFilter: string | null;
  readonly filters: readonly FilterColumn[];
  readonly protected: boolean;
  readonly notes: ReadonlyMap<string, string>;
  readonly threads: readonly Thread[];
  readonly customProperties: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, Hyperlink>;
  readonly validations: readonly Validation[];
  readonly charts: readonly Chart[];
  readonly tables: readonly Table[];
  readonly protection: Sheet["protection"];
  readonly password: Sheet["password"];
  readonly page: Page;
  readonly pageBreaks: PageBreaks;
  readonly conditionalFormats: readonly ConditionalFormat[];
}

const nameOf = (rect: Rect | null): string | null => (rect ? rectName(rect) : null);

export const stateOf = (sheet: Sheet): SheetState => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tabColor: sheet.tabColor,
  merges: sheet.merges.map(rectName),
  columnWidths: new Map(sheet.columnWidths),
  hiddenColumns: new Set(sheet.hiddenColumns),
  rowHeights: new Map(sheet.rowHeights),
  hiddenRows: new Set(sheet.hiddenRows),
  frozen: { ...sheet.frozen },
  showGridlines: sheet.showGridlines,
  autoFilter: nameOf(sheet.autoFilter),
  filters: sheet.filters,
  protected: sheet.protected,
  notes: new Map(sheet.notes),
  threads: sheet.threads,
  customProperties: new Map(sheet.customProperties),
  links: new Map(sheet.links),
  validations: sheet.validations,
  charts: sheet.charts,
  tables: sheet.tables,
  protection: sheet.protection,
  password: sheet.password,
  page: sheet.page,
  pageBreaks: sheet.pageBreaks,
  conditionalFormats: sheet.conditionalFormats,
});

/** A worksheet that holds nothing yet. */
export const blankState: SheetState = {
  name: "",
  visibility: "Visible",
  tabColor: "",
  merges: [],
  columnWidths: new Map(),
  hiddenColumns: new Set(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  frozen: { rows: 0, columns: 0 },
  showGridlines: true,
  autoFilter: null,
  filters: [],
  protected: false,
  notes: new Map(),
  threads: [],
  customProperties: new Map(),
  links: new Map(),
  validations: [],
  charts: [],
  tables: [],
  protection: nothingAllowed,
  password: null,
  page: defaultPage,
  pageBreaks: { rows: [], columns: [] },
  conditionalFormats: [],
};

/** Whether two moments are the same. */
export const sameState = (a: SheetState, b: SheetState): boolean => stateText(a) === stateText(b);

const stateText = (state: SheetState): string =>
  JSON.stringify(state, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );

/** The keys whose values differ between two maps. */
export function changedKeys<K, V>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): Set<K> {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return new Set(
    [...keys].filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key))),
  );
}

/** What only one of two sets holds. */
export const changedMembers = <T>(before: ReadonlySet<T>, after: ReadonlySet<T>): Set<T> =>
  new Set([
    ...[...before].filter((one) => !after.has(one)),
    ...[...after].filter((one) => !before.has(one)),
  ]);
