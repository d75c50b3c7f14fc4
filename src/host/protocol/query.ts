import { apiNotFound } from "./host-error";
import { type Members, publicName, wireName } from "./members";
import type { OfficeObject } from "./office-class";
import type { References } from "./references";
import type { QueryInfo } from "./wire";

type Shape = Record<string, unknown>;

/** Answers a load: the selected members of an object, and of the objects they lead to. */
export class Query {
  readonly #members: Members;
  readonly #references: References;

  constructor(members: Members, references: References) {
    this.#members = members;
    this.#references = references;
  }

  /** @param info nothing selected means every property that the class has */
  run(object: OfficeObject, info: QueryInfo): Shape {
    const expanded = (info.Expand ?? []).map((name) => `${name}/*`);
    const selected = [...(info.Select ?? []), ...expanded];
    return this.#shape(object, selected.length > 0 ? selected : ["*"], info);
  }

  /** What a newly reached object is known by afterwards: an id, a reference, or nothing. */
  identity(object: OfficeObject): Shape {
    const { identity } = this.#members.classOf(object);
    const reference = this.#references.idOf(object);
    return {
      ...(identity ? { [identity.name]: identity.get(object.self) } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  #shape(object: OfficeObject, selected: readonly string[], info: QueryInfo = {}): Shape {
    const { items } = this.#members.classOf(object);
    if (items) return this.#collection(object, items(object.self), selected, info);
    const shape = this.identity(object);
    for (const [name, below] of byHead(selected)) this.#member(shape, object, name, below);
    return shape;
  }

  /** A collection answers for itself what it has, and for its items everything else. */
  #collection(
    collection: OfficeObject,
    items: readonly OfficeObject[],
    selected: readonly string[],
    info: QueryInfo,
  ): Shape {
    const shape = this.identity(collection);
    const ofItems: string[] = [];
    for (const [name, below] of byHead(selected)) {
      if (name === "items") ofItems.push(...(below.length > 0 ? below : ["*"]));
      else if (below.length === 0 && this.#members.has(collection, name)) {
        this.#member(shape, collection, name, below);
      } else ofItems.push(...(below.length > 0 ? below.map((rest) => `${name}/${rest}`) : [name]));
    }
    const skip = info.Skip ?? 0;
    const some = items.slice(skip, info.Top ? skip + info.Top : undefined);
    shape["_Items"] = some.map((item) => this.#shape(item, ofItems));
    return shape;
  }

  #member(shape: Shape, object: OfficeObject, name: string, below: readonly string[]): void {
    if (name === "*") return this.#everything(shape, object);
    const linked = this.#members.link(object, name);
    if (linked === undefined) {
      if (below.length > 0) throw apiNotFound(object.kind, `${name}/${below.join(",")}`);
      shape[wireName(name)] = this.#members.read(object, name) ?? null;
    } else {
      shape[wireName(name)] = linked && this.#shape(linked, below.length > 0 ? below : ["*"]);
    }
  }

  #everything(shape: Shape, object: OfficeObject): void {
    for (const name of Object.keys(this.#members.classOf(object).properties ?? {})) {
      shape[wireName(name)] = this.#members.read(object, name) ?? null;
    }
  }
}

/** Groups "format/fill/color", "format/font" and "values" by their first name. */
function byHead(selected: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of selected) {
    const [head = "", ...rest] = path.split(/[/.]/).map(publicName);
    const group = groups.get(head) ?? [];
    if (rest.length > 0) group.push(rest.join("/"));
    groups.set(head, group);
  }
  return groups;
}
