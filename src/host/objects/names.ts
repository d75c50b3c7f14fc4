import { type DefinedName, quotedSheet, rectName } from "../model";
import { HostError, invalidArgument, orItemNotFound } from "../protocol/host-error";
import { addressOf, cellsOfName, findName } from "./addresses";
import { flag, omitted, textArgument } from "./arguments";
import { type Area, type ClassOf, type Kinds, type NamesOf, office, selfOf } from "./kinds";

type Named = Kinds["NamedItem"];

const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** "Sheet1!$A$1:$B$2", as a name refers to cells wherever it is used. */
export const absoluteAddress = ({ sheet, rect }: Area): string =>
  `${quotedSheet(sheet.name)}!${rectName(rect).replaceAll(/[A-Z]+|\d+/g, "$$$&")}`;

function add({ session, sheet }: NamesOf, name: unknown, reference: unknown, comment: unknown) {
  const given = textArgument(name);
  if (given.length > 255 || !validName.test(given)) throw invalidArgument();
  if (findName(session.workbook, sheet, given)) throw new HostError("ItemAlreadyExists");
  const range = selfOf(reference, "Range");
  const formula = range ? `=${absoluteAddress(range)}` : formulaArgument(reference);
  const item: DefinedName = {
    name: given,
    sheet,
    formula,
    visible: true,
    comment: omitted(comment) ? "" : textArgument(comment),
  };
  session.workbook.names.push(item);
  return office("NamedItem", { session, item });
}

/** A formula, or a plain value, which becomes one. */
function formulaArgument(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean")
    return `=${String(value).toUpperCase()}`;
  const text = textArgument(value);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function find({ session, sheet }: NamesOf, name: unknown) {
  const item = findName(session.workbook, sheet, textArgument(name));
  return item ? office("NamedItem", { session, item }) : null;
}

const itemsOf = ({ session, sheet }: NamesOf) =>
  session.workbook.names.filter((item) => item.sheet === sheet);

export const namedItemCollectionClass: ClassOf<"NamedItemCollection"> = {
  items: (self) =>
    itemsOf(self).map((item) => office("NamedItem", { session: self.session, item })),
  methods: {
    add,
    addFormulaLocal: add,
    getCount: (self) => itemsOf(self).length,
    getItem: (self, name) => orItemNotFound(find(self, name)),
    getItemOrNullObject: find,
  },
};

/** The cells' address for a name of cells, otherwise what stands behind the "=". */
function valueOf({ session, item }: Named): string | number | boolean {
  const cells = cellsOfName(session.workbook, item);
  if (cells) return addressOf(cells);
  const literal = item.formula.slice(1);
  if (/^".*"$/s.test(literal)) return literal.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(literal)) return literal.toUpperCase() === "TRUE";
  return literal !== "" && Number.isFinite(Number(literal)) ? Number(literal) : item.formula;
}

function typeOf(self: Named): string {
  if (cellsOfName(self.session.workbook, self.item)) return "Range";
  const value = valueOf(self);
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function range({ session, item }: Named) {
  const cells = cellsOfName(session.workbook, item);
  return cells && office("Range", { session, ...cells });
}

export const namedItemClass: ClassOf<"NamedItem"> = {
  identity: { name: "_Id", get: ({ item }) => item.name },
  properties: {
    name: { get: ({ item }) => item.name },
    type: { get: typeOf },
    value: { get: valueOf },
    formula: {
      get: ({ item }) => item.formula,
      set: ({ item }, value) => void (item.formula = formulaArgument(value)),
    },
    visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => void (item.visible = flag(value)),
    },
    comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => void (item.comment = textArgument(value)),
    },
    scope: { get: ({ item }) => (item.sheet ? "Worksheet" : "Workbook") },
  },
  links: {
    worksheet: ({ session, item }) =>
      office("Worksheet", { session, sheet: orItemNotFound(item.sheet) }),
    worksheetOrNullObject: ({ session, item }) =>
      item.sheet && office("Worksheet", { session, sheet: item.sheet }),
  },
  methods: {
    delete: ({ session, item }) => {
      const { names } = session.workbook;
      names.splice(names.indexOf(item), 1);
    },
    getRange: (self) => orItemNotFound(range(self)),
    getRangeOrNullObject: range,
  },
};
