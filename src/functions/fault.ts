/** Why a function has no value: the argument is wrong, or there is nothing certain to return. */
export class Fault extends Error {
  readonly kind: "invalidValue" | "notAvailable";

  /** @param message a sentence; Excel shows it beside the cell */
  constructor(kind: Fault["kind"], message: string) {
    super(message);
    this.name = "Fault";
    this.kind = kind;
  }
}

/** The arguments do not fit: #VALUE!. */
export const invalid = (message: string): Fault => new Fault("invalidValue", message);

/** There is no certain answer: #N/A. */
export const notAvailable = (message: string): Fault => new Fault("notAvailable", message);
