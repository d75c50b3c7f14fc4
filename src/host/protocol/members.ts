import { apiNotFound, invalidArgument } from "./host-error";
import { type OfficeClass, type OfficeClasses, type OfficeObject, classOf } from "./office-class";

/** "GetRange" as it comes over the wire is "getRange" in the tables; "_KeepReference" stays. */
export const publicName = (wireName: string): string =>
  wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);

export const wireName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** A member of a table by its own key only, so that nothing inherited can be reached by name. */
function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Reaches the members of objects by name, and says so where there is no such member. */
export class Members {
  readonly #classes: OfficeClasses;

  constructor(classes: OfficeClasses) {
    this.#classes = classes;
  }

  classOf(object: OfficeObject): OfficeClass<unknown> {
    const found = classOf(this.#classes, object);
    if (!found) throw apiNotFound(object.kind, "*");
    return found;
  }

  call(object: OfficeObject, member: string, args: readonly unknown[]): unknown {
    const name = publicName(member);
    const method = own(this.classOf(object).methods, name);
    if (!method) throw apiNotFound(object.kind, name);
    return method(object.self, ...args);
  }

  /** Where a property leads that holds another object; undefined where it holds a value. */
  link(object: OfficeObject, member: string): OfficeObject | null | undefined {
    return own(this.classOf(object).links, publicName(member))?.(object.self);
  }

  read(object: OfficeObject, member: string): unknown {
    const name = publicName(member);
    const property = own(this.classOf(object).properties, name);
    if (!property) throw apiNotFound(object.kind, name);
    return property.get(object.self);
  }

  has(object: OfficeObject, member: string): boolean {
    return own(this.classOf(object).properties, publicName(member)) !== undefined;
  }

  write(object: OfficeObject, member: string, value: unknown): void {
    const name = publicName(member);
    const property = own(this.classOf(object).properties, name);
    if (!property) throw apiNotFound(object.kind, name);
    if (!property.set) throw invalidArgument(`${object.kind}.${name}`);
    property.set(object.self, value);
  }
}
