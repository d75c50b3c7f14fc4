import { SaxesParser } from "saxes";

/** An element of an XML document, names without their prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
}

const local = (name: string): string => name.replace(/^.*:/, "");

/** Parses a document. @throws where it is not well formed */
export function parseXml(xml: string): Element {
  const top: Growing = { name: "", attributes: {}, children: [], text: "" };
  const path = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element: Growing = { name: local(tag.name), attributes: {}, children: [], text: "" };
    for (const [name, value] of Object.entries(tag.attributes)) {
      if (typeof value === "string") element.attributes[local(name)] = value;
    }
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on("text", (text) => {
    const open = path.at(-1);
    if (open) open.text += text.trim();
  });
  parser.on("closetag", () => void path.pop());
  parser.write(xml).close();
  const [document] = top.children;
  if (!document) throw new Error("an empty document");
  return document;
}

export const children = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

/** Every element of that name below, in document order. */
export const descendants = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);

/** What stands at a path such as "VersionOverrides/Hosts/Host"; undefined where nothing does. */
export const at = (element: Element, path: string): Element | undefined =>
  path
    .split("/")
    .reduce<Element | undefined>((found, name) => found && children(found, name)[0], element);
