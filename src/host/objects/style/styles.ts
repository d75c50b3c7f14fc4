import { type CellStyle, type Style, type StylePart, normalStyle, patchOf } from "../../model";
import { HostError, invalidArgument, orItemNotFound } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { flag, textArgument, wholeNumber } from "../arguments";
import { alignments } from "../format/alignment";
import { type ClassOf, type OfStyle, office } from "../kinds";
import type { Session } from "../session";
import { apiName } from "./built-in";
import { changeLook, changeStyle, findStyle, followStyle, putStyle, styleOf } from "./list";

const item = (session: Session, { name }: CellStyle) => office("Style", { session, style: name });

function find(session: Session, name: unknown) {
  const found = findStyle(session, textArgument(name));
  return found && item(session, found);
}

function add(session: Session, value: unknown) {
  const name = textArgument(value);
  if (name === "" || name.length > 255) throw invalidArgument();
  if (findStyle(session, name)) throw new HostError("ItemAlreadyExists");
  const style = { ...normalStyle, name, builtIn: null };
  putStyle(session, { ...style, look: { ...style.look, named: name } });
}

const items = (session: Session) =>
  session.workbook.cellStyles.map((style) => item(session, style));

export const stylesClass: ClassOf<"StyleCollection"> = {
  items,
  methods: {
    add,
    getCount: (session) => session.workbook.cellStyles.length,
    getItem: (session, name) => orItemNotFound(find(session, name)),
    getItemAt: (session, index) => orItemNotFound(items(session)[wholeNumber(index, 0)]),
    getItemOrNullObject: find,
  },
};

const part = (key: StylePart): Property<OfStyle> => ({
  get: (self) => styleOf(self).includes[key],
  set: (self, value) =>
    changeStyle(self, { includes: { ...styleOf(self).includes, [key]: flag(value) } }),
});

const feature = <K extends "locked" | "formulaHidden" | "numberFormat">(
  key: K,
  read: (value: unknown) => Style[K],
): Property<OfStyle> => ({
  get: (self) => styleOf(self).look[key],
  set: (self, value) => changeLook(self, { [key]: read(value) }),
});

/** Cells of a style that is deleted are plain again. */
function remove(self: OfStyle): void {
  const { name, builtIn } = styleOf(self);
  if (builtIn === 0) throw new HostError("InvalidOperation");
  const { session } = self;
  session.workbook.cellStyles = session.workbook.cellStyles.filter((one) => one.name !== name);
  followStyle(session, name, patchOf(styleOf({ session, style: "Normal" })));
}

export const styleClass: ClassOf<"Style"> = {
  identity: { name: "_Id", get: ({ style }) => style },
  properties: {
    name: { get: (self) => apiName(styleOf(self)) },
    builtIn: { get: (self) => styleOf(self).builtIn !== null },
    includeAlignment: part("alignment"),
    includeBorder: part("border"),
    includeFont: part("font"),
    includeNumber: part("number"),
    includePatterns: part("patterns"),
    includeProtection: part("protection"),
    numberFormat: feature("numberFormat", textArgument),
    numberFormatLocal: feature("numberFormat", textArgument),
    locked: feature("locked", flag),
    formulaHidden: feature("formulaHidden", flag),
    ...alignments,
    // The client's name for it on the wire.
    orientation: alignments.textOrientation,
  },
  links: {
    fill: (self) => office("RangeFill", self),
    font: (self) => office("RangeFont", self),
  },
  methods: { delete: remove },
};
