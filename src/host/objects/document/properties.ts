import type { CustomValue, DocumentProperties } from "../../model";
import { invalidArgument, orItemNotFound } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { textArgument, wholeNumber } from "../arguments";
import { type ClassOf, type Kinds, office } from "../kinds";
import type { Session } from "../session";

type TextKey = Exclude<keyof DocumentProperties, "revision" | "created">;

const text = (key: TextKey): Property<Session> => ({
  get: ({ workbook }) => workbook.properties[key],
  set({ workbook }, value) {
    workbook.properties = { ...workbook.properties, [key]: textArgument(value) };
  },
});

export const documentPropertiesClass: ClassOf<"DocumentProperties"> = {
  properties: {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    keywords: text("keywords"),
    comments: text("comments"),
    category: text("category"),
    manager: text("manager"),
    company: text("company"),
    lastAuthor: { get: ({ workbook }) => workbook.properties.lastAuthor },
    revisionNumber: {
      get: ({ workbook }) => workbook.properties.revision,
      set({ workbook }, value) {
        workbook.properties = { ...workbook.properties, revision: wholeNumber(value, 0) };
      },
    },
    creationDate: {
      get: ({ workbook }) => workbook.properties.created ?? "1970-01-01T00:00:00.000Z",
    },
  },
  links: { custom: (session) => office("CustomPropertyCollection", session) },
};

/** The name under which a property is kept: Excel does not tell capitals from small letters. */
const keyOf = ({ workbook }: Session, name: string): string | null =>
  [...workbook.customProperties.keys()].find((one) => one.toLowerCase() === name.toLowerCase()) ??
  null;

function valueArgument(value: unknown): CustomValue {
  if (typeof value === "boolean") return { type: "Boolean", value };
  if (typeof value === "number")
    return { type: Number.isInteger(value) ? "Number" : "Float", value };
  if (typeof value !== "string" || value.length > 255) throw invalidArgument();
  return { type: "String", value };
}

function add(session: Session, name: unknown, value: unknown) {
  const given = textArgument(name);
  if (given === "" || given.length > 255) throw invalidArgument();
  const key = keyOf(session, given) ?? given;
  session.workbook.customProperties.set(key, valueArgument(value));
  return office("CustomProperty", { session, key });
}

function find(session: Session, name: unknown) {
  const key = keyOf(session, textArgument(name));
  return key === null ? null : office("CustomProperty", { session, key });
}

export const customPropertiesClass: ClassOf<"CustomPropertyCollection"> = {
  items: (session) =>
    [...session.workbook.customProperties.keys()].map((key) =>
      office("CustomProperty", { session, key }),
    ),
  methods: {
    add,
    deleteAll: ({ workbook }) => workbook.customProperties.clear(),
    getCount: ({ workbook }) => workbook.customProperties.size,
    getItem: (session, name) => orItemNotFound(find(session, name)),
    getItemOrNullObject: find,
  },
};

function valueOf({ session, key }: Kinds["CustomProperty"]): CustomValue {
  return orItemNotFound(session.workbook.customProperties.get(key));
}

export const customPropertyClass: ClassOf<"CustomProperty"> = {
  identity: { name: "_Id", get: ({ key }) => key },
  properties: {
    key: { get: ({ key }) => key },
    type: { get: (self) => valueOf(self).type },
    value: {
      get: (self) => valueOf(self).value,
      set: ({ session, key }, value) =>
        void session.workbook.customProperties.set(key, valueArgument(value)),
    },
  },
  methods: {
    delete: ({ session, key }) => void session.workbook.customProperties.delete(key),
  },
};
