import { HostError, apiNotFound } from "./host-error";
import { type Members, publicName } from "./members";
import { type OfficeObject, isOfficeObject } from "./office-class";
import type { References } from "./references";
import { type ArgumentInfo, type ObjectPath, type ProcessQueryRequest, pathType } from "./wire";

export interface Roots {
  /** The workbook. */
  readonly root: OfficeObject;
  /** Services that the client creates by name. */
  readonly services: Readonly<Record<string, OfficeObject>>;
}

/**
 * Finds the objects that the paths of one request name. A path is walked once, however many actions
 * use it, so that `worksheets.add` adds one sheet.
 */
export class Paths {
  readonly #request: ProcessQueryRequest;
  readonly #roots: Roots;
  readonly #members: Members;
  readonly #references: References;
  readonly #found = new Map<number, OfficeObject | null>();

  constructor(
    request: ProcessQueryRequest,
    roots: Roots,
    members: Members,
    references: References,
  ) {
    this.#request = request;
    this.#roots = roots;
    this.#members = members;
    this.#references = references;
  }

  /** @returns null for a null object, and for whatever is reached through one */
  resolve(id: number): OfficeObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidRequest", `The request holds no object path ${id}.`);
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  /** The arguments with objects in the place of the ids that stand for them. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const args = info?.Arguments ?? [];
    return args.map((value, index) =>
      this.#argument(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((item: unknown, index) => this.#argument(item, reference[index]));
    }
    return isRecord(value) ? this.#record(value) : value;
  }

  /** Within a plain record an object is named as `{ _ObjectPathId: 7 }`. */
  #record(record: Readonly<Record<string, unknown>>): unknown {
    const id = record["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(
      Object.entries(record).map(([name, value]) => [name, this.#argument(value, undefined)]),
    );
  }

  #walk(path: ObjectPath): OfficeObject | null {
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ParentObjectPathId === undefined) return this.#start(path);
    const parent = this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathType.method:
        return this.#object(parent, path.Name, path);
      case pathType.indexer:
        return this.#object(parent, "GetItem", path);
      case pathType.property:
        return this.#property(parent, path.Name);
      default:
        return this.#start(path);
    }
  }

  #start(path: ObjectPath): OfficeObject {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.#roots.root;
      case pathType.newObject: {
        const service = this.#roots.services[path.Name];
        if (!service) throw apiNotFound(path.Name, "new");
        return service;
      }
      case pathType.reference: {
        const kept = this.#references.find(path.Name);
        if (!kept) throw new HostError("InvalidReference");
        return kept;
      }
      default:
        throw new HostError("InvalidRequest", `No object path is of type ${path.ObjectPathType}.`);
    }
  }

  #object(parent: OfficeObject, member: string, path: ObjectPath): OfficeObject | null {
    const found = this.#members.call(parent, member, this.arguments(path.ArgumentInfo));
    if (found === null || found === undefined) return null;
    if (!isOfficeObject(found)) throw apiNotFound(parent.kind, `${member} as an object`);
    return found;
  }

  #property(parent: OfficeObject, member: string): OfficeObject | null {
    const found = this.#members.link(parent, member);
    if (found === undefined) throw apiNotFound(parent.kind, publicName(member));
    return found;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
