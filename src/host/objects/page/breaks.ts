import { HostError, invalidArgument } from "../../protocol/host-error";
import { areaArgument } from "../addresses";
import { refuseProtected } from "../guard";
import { type ClassOf, type Kinds, office } from "../kinds";

type Breaks = Kinds["PageBreakCollection"];
type Break = Kinds["PageBreak"];

const placesOf = ({ sheet, along }: Breaks): readonly number[] => sheet.pageBreaks[along];

function setPlaces(self: Breaks, places: readonly number[]): void {
  refuseProtected(self);
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  self.sheet.pageBreaks = { ...self.sheet.pageBreaks, [self.along]: sorted };
}

const breakAt = ({ session, sheet, along }: Breaks, before: number) =>
  office("PageBreak", { session, sheet, along, before });

/** A break before the block's first row or column; before the sheet's first there is none. */
function add(self: Breaks, value: unknown) {
  const { rect } = areaArgument(self, value);
  const before = self.along === "rows" ? rect.row : rect.column;
  if (before === 0) throw invalidArgument();
  setPlaces(self, [...placesOf(self), before]);
  return breakAt(self, before);
}

/** By its number among the breaks, or by the id that the client was given. */
function getItem(self: Breaks, key: unknown) {
  const before = typeof key === "number" ? placesOf(self)[key] : Number(key);
  if (before === undefined || !placesOf(self).includes(before)) throw new HostError("ItemNotFound");
  return breakAt(self, before);
}

export const pageBreaksClass: ClassOf<"PageBreakCollection"> = {
  items: (self) => placesOf(self).map((before) => breakAt(self, before)),
  methods: {
    add,
    getItem,
    getCount: (self) => placesOf(self).length,
    removePageBreaks: (self) => setPlaces(self, []),
  },
};

const place = ({ along, before }: Break) =>
  along === "rows" ? { row: before, column: 0 } : { row: 0, column: before };

export const pageBreakClass: ClassOf<"PageBreak"> = {
  identity: { name: "_Id", get: ({ before }) => String(before) },
  properties: {
    rowIndex: { get: (self) => place(self).row },
    columnIndex: { get: (self) => place(self).column },
  },
  methods: {
    delete: (self) =>
      setPlaces(
        self,
        placesOf(self).filter((one) => one !== self.before),
      ),
    getCellAfterBreak: (self) => {
      const { session, sheet } = self;
      return office("Range", { session, sheet, rect: { ...place(self), rows: 1, columns: 1 } });
    },
  },
};
