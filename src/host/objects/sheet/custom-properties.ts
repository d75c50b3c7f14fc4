import { invalidArgument, orItemNotFound } from "../../protocol/host-error";
import { existing } from "../addresses";
import { textArgument } from "../arguments";
import { type ClassOf, type Kinds, type OnSheet, office } from "../kinds";

/** Excel does not tell capitals from small letters. */
const keyOf = ({ sheet }: OnSheet, name: string): string | null =>
  [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === name.toLowerCase()) ??
  null;

const item = ({ session, sheet }: OnSheet, key: string) =>
  office("WorksheetCustomProperty", { session, sheet, key });

function add(self: OnSheet, name: unknown, value: unknown) {
  const given = textArgument(name);
  if (given === "" || given.length > 255) throw invalidArgument();
  const key = keyOf(existing(self), given) ?? given;
  self.sheet.customProperties.set(key, textArgument(value));
  return item(self, key);
}

function find(self: OnSheet, name: unknown) {
  const key = keyOf(existing(self), textArgument(name));
  return key === null ? null : item(self, key);
}

export const sheetPropertiesClass: ClassOf<"WorksheetCustomPropertyCollection"> = {
  items: (self) => [...self.sheet.customProperties.keys()].map((key) => item(self, key)),
  methods: {
    add,
    getCount: ({ sheet }) => sheet.customProperties.size,
    getItem: (self, name) => orItemNotFound(find(self, name)),
    getItemOrNullObject: find,
  },
};

function valueOf({ sheet, key }: Kinds["WorksheetCustomProperty"]): string {
  return orItemNotFound(sheet.customProperties.get(key));
}

export const sheetPropertyClass: ClassOf<"WorksheetCustomProperty"> = {
  identity: { name: "_Id", get: ({ key }) => key },
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: valueOf,
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, textArgument(value)),
    },
  },
  methods: { delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
};
