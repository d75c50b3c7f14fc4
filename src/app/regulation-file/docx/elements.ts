import { SaxesParser } from "saxes";

/** An element of a part, and where its tags stand in the part's text. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly prefix: string;
  /** An attribute by its name without prefix; "" where there is none. */
  readonly attribute: (name: string) => string;
  /** Its attribute `val`, in which most elements say everything. */
  readonly value: string;
  /** Behind its first tag. */
  readonly openEnd: number;
}

export interface Visitor {
  readonly open: (element: Element) => void;
  /** @param end behind its last tag */
  readonly close: (element: Element, end: number) => void;
}

const WORD = /wordprocessingml/;
const ALTERNATIVE = /markup-compatibility/;

/** Goes through a part of a Word document: the elements of Word's own, and alternatives. */
export function visit(xml: string, { open, close }: Visitor): void {
  const parser = new SaxesParser({ xmlns: true });
  const path: (Element | null)[] = [];
  parser.on("opentag", ({ local, prefix, uri, attributes }) => {
    const known = WORD.test(uri) || ALTERNATIVE.test(uri);
    const values = new Map(Object.values(attributes).map((each) => [each.local, each.value]));
    const attribute = (name: string): string => values.get(name) ?? "";
    const element = {
      name: local,
      prefix,
      attribute,
      value: attribute("val"),
      openEnd: parser.position,
    };
    path.push(known ? element : null);
    if (known) open(element);
  });
  parser.on("closetag", () => {
    const element = path.pop();
    if (element) close(element, parser.position);
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** A number as an attribute writes it, or another value where it writes none. */
export const whole = (text: string, otherwise: number): number =>
  /^\d{1,5}$/.test(text) ? Number(text) : otherwise;
