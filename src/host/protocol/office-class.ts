/**
 * How a class of the Office.js object model is described to the dispatcher. Everything the add-in
 * may reach stands in these tables under its public name; what does not stand there is answered
 * with ApiNotFound.
 */

/** An object as the dispatcher sees it: the name of its class and the data its members work on. */
export interface OfficeObject {
  readonly kind: string;
  readonly self: unknown;
}

/** A value that can be loaded: a scalar, a grid of scalars, or a plain record. */
export interface Property<Self> {
  get(self: Self): unknown;
  /** Absent where the property is read-only. */
  set?(self: Self, value: unknown): void;
}

/** A property that leads to another object; null stands for a null object. */
type Link<Self> = (self: Self) => OfficeObject | null;

/**
 * Arguments arrive as JSON values or objects. What comes back is an object, null for a null object,
 * or the value that a ClientResult will hold.
 */
type Method<Self> = (self: Self, ...args: readonly unknown[]) => unknown;

export interface OfficeClass<Self> {
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly links?: Readonly<Record<string, Link<Self>>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  /** On a collection: what it holds, in order. */
  readonly items?: (self: Self) => readonly OfficeObject[];
  /** On an item of a collection: what its collection finds it by again, under the name it is sent with. */
  readonly identity?: { readonly name: "Id" | "_Id"; get(self: Self): string };
  /** Whether the object lives on after its batch only by a reference that the host keeps (Range). */
  readonly referenced?: boolean;
}

/** All classes by name. Each was written for the data its own objects carry. */
export type OfficeClasses = Readonly<Record<string, OfficeClass<never>>>;

/** The class of an object, opened for whatever data the object carries. */
export const classOf = (
  classes: OfficeClasses,
  object: OfficeObject,
): OfficeClass<unknown> | undefined => classes[object.kind] as OfficeClass<unknown> | undefined;

export function isOfficeObject(value: unknown): value is OfficeObject {
  return typeof value === "object" && value !== null && "kind" in value && "self" in value;
}
