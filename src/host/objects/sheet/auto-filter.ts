import { apiNotFound } from "../../protocol/host-error";
import { areaArgument } from "../addresses";
import { omitted } from "../arguments";
import { refuseProtected } from "../guard";
import { type ClassOf, type OnSheet, office } from "../kinds";
import { sheetChanged } from "./worksheet";

/** Puts filter buttons on a block's first row. Criteria would hide rows, which the host does not do. */
function apply(self: OnSheet, range: unknown, columnIndex: unknown, criteria: unknown): void {
  if (!omitted(columnIndex) || !omitted(criteria))
    throw apiNotFound("AutoFilter", "apply with criteria");
  refuseProtected(self);
  self.sheet.autoFilter = areaArgument(self, range).rect;
  sheetChanged(self, "filter");
}

function remove(self: OnSheet): void {
  refuseProtected(self);
  self.sheet.autoFilter = null;
  sheetChanged(self, "filter");
}

export const autoFilterClass: ClassOf<"AutoFilter"> = {
  properties: { enabled: { get: ({ sheet }) => sheet.autoFilter !== null } },
  methods: {
    apply,
    remove,
    getRangeOrNullObject: (self) => {
      const { autoFilter: rect } = self.sheet;
      return rect && office("Range", { ...self, rect });
    },
  },
};
