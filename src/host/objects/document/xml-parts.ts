import type { XmlPart } from "../../model";
import { HostError, invalidArgument, orItemNotFound } from "../../protocol/host-error";
import { parseXml } from "../../xlsx/xml/element";
import { textArgument } from "../arguments";
import { type ClassOf, type Kinds, office } from "../kinds";
import type { Session } from "../session";

type Parts = Kinds["CustomXmlPartScopedCollection"];
type Part = Kinds["CustomXmlPart"];

/** @throws HostError InvalidArgument for what is not well-formed */
function xmlArgument(value: unknown): string {
  const xml = textArgument(value);
  namespaceOf(xml);
  return xml;
}

function namespaceOf(xml: string): string {
  try {
    return parseXml(xml).uri;
  } catch {
    throw invalidArgument();
  }
}

function freeId(parts: readonly XmlPart[]): string {
  for (let number = parts.length + 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0009-4000-8000-000000000000}`;
    if (parts.every((one) => one.id !== id)) return id;
  }
}

function add(self: Parts, value: unknown) {
  const { workbook } = self.session;
  const part = { id: freeId(workbook.xmlParts), xml: xmlArgument(value) };
  workbook.xmlParts = [...workbook.xmlParts, part];
  return office("CustomXmlPart", { session: self.session, id: part.id });
}

/** The parts of a namespace, or (null) all of them. */
const partsOf = ({ session, namespace }: Parts): readonly XmlPart[] =>
  session.workbook.xmlParts.filter(
    ({ xml }) => namespace === null || namespaceOf(xml) === namespace,
  );

const item = (session: Session, { id }: XmlPart) => office("CustomXmlPart", { session, id });

function find(self: Parts, id: unknown) {
  const wanted = textArgument(id).toUpperCase();
  const found = partsOf(self).find((one) => one.id.toUpperCase() === wanted);
  return found ? item(self.session, found) : null;
}

function only(self: Parts) {
  const [first, ...others] = partsOf(self);
  return first && others.length === 0 ? item(self.session, first) : null;
}

const listing = {
  items: (self: Parts) => partsOf(self).map((part) => item(self.session, part)),
  methods: {
    getCount: (self: Parts) => partsOf(self).length,
    getItem: (self: Parts, id: unknown) => orItemNotFound(find(self, id)),
    getItemOrNullObject: find,
  },
};

export const xmlPartsClass: ClassOf<"CustomXmlPartCollection"> = {
  ...listing,
  methods: {
    ...listing.methods,
    add,
    getByNamespace: ({ session }, namespace) =>
      office("CustomXmlPartScopedCollection", { session, namespace: textArgument(namespace) }),
  },
};

export const scopedXmlPartsClass: ClassOf<"CustomXmlPartScopedCollection"> = {
  ...listing,
  methods: {
    ...listing.methods,
    getOnlyItem(self) {
      const found = only(self);
      if (!found) throw new HostError("InvalidOperation");
      return found;
    },
    getOnlyItemOrNullObject: only,
  },
};

function partOf({ session, id }: Part): XmlPart {
  return orItemNotFound(session.workbook.xmlParts.find((one) => one.id === id) ?? null);
}

export const xmlPartClass: ClassOf<"CustomXmlPart"> = {
  identity: { name: "Id", get: ({ id }) => id },
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (self) => namespaceOf(partOf(self).xml) },
  },
  methods: {
    getXml: (self) => partOf(self).xml,
    setXml(self, value) {
      const [old, xml] = [partOf(self), xmlArgument(value)];
      const { workbook } = self.session;
      workbook.xmlParts = workbook.xmlParts.map((one) => (one === old ? { ...old, xml } : one));
    },
    delete(self) {
      const old = partOf(self);
      const { workbook } = self.session;
      workbook.xmlParts = workbook.xmlParts.filter((one) => one !== old);
    },
  },
};
