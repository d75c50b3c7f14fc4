import { orItemNotFound } from "../protocol/host-error";
import { textArgument } from "./arguments";
import { type ClassOf, office } from "./kinds";
import type { Session } from "./session";

function find(session: Session, value: unknown) {
  const key = textArgument(value);
  return session.workbook.settings.has(key) ? office("Setting", { session, key }) : null;
}

/** The add-in's settings in the workbook, the same that Office.context.document.settings holds. */
export const settingCollectionClass: ClassOf<"SettingCollection"> = {
  items: (session) =>
    [...session.workbook.settings.keys()].map((key) => office("Setting", { session, key })),
  methods: {
    add(session, key, value) {
      session.workbook.settings.set(textArgument(key), value);
      return find(session, key);
    },
    getCount: (session) => session.workbook.settings.size,
    getItem: (session, key) => orItemNotFound(find(session, key)),
    getItemOrNullObject: find,
  },
};

export const settingClass: ClassOf<"Setting"> = {
  identity: { name: "_Id", get: ({ key }) => key },
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ session, key }) => session.workbook.settings.get(key),
      set: ({ session, key }, value) => void session.workbook.settings.set(key, value),
    },
  },
  methods: { delete: ({ session, key }) => void session.workbook.settings.delete(key) },
};
