import type { Difference, Sheet } from "../../model";
import type { Package } from "../package/package";
import type { Element } from "../xml/element";
import type { Patch } from "../xml/patch";
import type { SheetState } from "./state";

/** One worksheet part being brought up to date with its sheet. */
export interface SheetPatch {
  readonly sheet: Sheet;
  /** The sheet as the part has it. */
  readonly before: SheetState;
  readonly pack: Package;
  readonly path: string;
  readonly workbookPath: string;
  /** The part without its rows, and that text parsed. */
  readonly frame: string;
  readonly root: Element;
  readonly patch: Patch;
  /** What the types of relationships begin with in this file. */
  readonly relationBase: string;
  /** In capitals: functions that an add-in brings. */
  readonly addinFunctions: ReadonlySet<string>;
  /** The number that the file gives a look of a conditional format. */
  readonly differential: (difference: Difference) => number;
}

/** An `r:id` attribute, declaring its prefix where the part does not. */
export function relationAttribute(target: SheetPatch, id: string): string {
  const known = target.root.attributes.find(
    (one) => one.prefix === "xmlns" && one.value === target.relationBase,
  );
  return known ? `${known.local}:id="${id}"` : `xmlns:r="${target.relationBase}" r:id="${id}"`;
}
