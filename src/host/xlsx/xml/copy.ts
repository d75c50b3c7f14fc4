/** Writes a text anew from front to back: pieces of it are copied, others replaced. */
export class Copy {
  readonly #text: string;
  readonly #out: string[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Copies what has not been written yet, up to a place in the text. */
  upTo(end: number): void {
    if (end > this.#at) this.#out.push(this.#text.slice(this.#at, end));
    this.#at = Math.max(end, this.#at);
  }

  /** Writes something else in place of what comes next, up to a place in the text. */
  instead(end: number, xml: string): void {
    this.#out.push(xml);
    this.#at = end;
  }

  insert(xml: string): void {
    if (xml !== "") this.#out.push(xml);
  }

  toString(): string {
    this.upTo(this.#text.length);
    return this.#out.join("");
  }
}
