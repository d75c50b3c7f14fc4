import { classes } from "../../../src/host/objects";
import type { OfficeClass } from "../../../src/host/protocol";
import { withOffice } from "../protocol/office";

withOffice();

/** The names that the client's own class sends over the wire, in the add-in's spelling. */
function clientMembers(name: string): {
  values: readonly string[];
  links: readonly string[];
  prototype: object;
} {
  const { prototype } = (
    Excel as unknown as Record<string, { prototype: Record<string, unknown> }>
  )[name] ?? {
    prototype: {},
  };
  const names = (key: string) => (prototype[key] ?? []) as readonly string[];
  return {
    values: names("_scalarPropertyNames"),
    links: names("_navigationPropertyNames"),
    prototype,
  };
}

/** Not among the client's names, but sent in place of showGridlines, textOrientation, vlookup and hlookup. */
const aliases: ReadonlySet<string> = new Set(["gridlines", "orientation", "vLookup", "hLookup"]);

const known: [string, OfficeClass<never>][] = Object.entries(classes);

test.each(known)(
  "every member of %s is one that the client has",
  (name, { properties = {}, links = {}, methods = {} }) => {
    const client = clientMembers(name);
    const inClient = (method: string): boolean =>
      method in client.prototype || `_${method}` in client.prototype;
    // The client asks for a collection's count and item by call, whatever it offers the add-in.
    const generic = new Set(["getItem", "getItemAt", "getCount"]);
    expect({
      values: Object.keys(properties).filter(
        (member) => !aliases.has(member) && !client.values.includes(member),
      ),
      links: Object.keys(links).filter((member) => !client.links.includes(member)),
      methods: Object.keys(methods).filter(
        (method) => !generic.has(method) && !aliases.has(method) && !inClient(method),
      ),
    }).toStrictEqual({ values: [], links: [], methods: [] });
  },
);

test.each(known)(
  "%s takes only what the client lets an add-in set",
  (name, { properties = {} }) => {
    const { prototype } = clientMembers(name);
    const updateable = (prototype as Record<string, unknown>)["_scalarPropertyUpdateable"] as
      readonly boolean[] | undefined;
    const { values } = clientMembers(name);
    const wronglySet = Object.entries(properties)
      .filter(([, property]) => property.set !== undefined)
      .map(([member]) => member)
      .filter((member) => !aliases.has(member) && updateable?.[values.indexOf(member)] !== true);
    expect(wronglySet).toStrictEqual([]);
  },
);
