import type { OfficeObject } from "./office-class";

/** The objects that the client asked to keep from one batch to the next. */
export class References {
  readonly #objects = new Map<string, OfficeObject>();
  readonly #ids = new WeakMap<OfficeObject, string>();
  #next = 1;

  keep(object: OfficeObject): string {
    let id = this.#ids.get(object);
    if (id === undefined) this.#ids.set(object, (id = `ref${this.#next++}`));
    this.#objects.set(id, object);
    return id;
  }

  find(id: string): OfficeObject | undefined {
    return this.#objects.get(id);
  }

  /** The id of an object that is kept; undefined for one that is not. */
  idOf(object: OfficeObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  get size(): number {
    return this.#objects.size;
  }
}
