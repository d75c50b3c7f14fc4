import type { CustomValue, Workbook } from "../../model";
import { type Package, declaration } from "../package/package";
import { attribute, children } from "../xml/element";
import { escapeAttribute, escapeText, fromXstring, toXstring } from "../xml/text";

const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** The properties that a file was given besides its own (ECMA-376 part 1, 22.3). */
export function readCustomProperties(pack: Package): Map<string, CustomValue> {
  const path = pack.related("", "custom-properties");
  const found = new Map<string, CustomValue>();
  if (path === null) return found;
  for (const one of children(pack.xml(path), "property")) {
    const [held] = one.children;
    const name = fromXstring(attribute(one, "name") ?? "");
    if (held) found.set(name, valueOf(held.local, fromXstring(held.text)));
  }
  return found;
}

function valueOf(type: string, text: string): CustomValue {
  if (type === "bool") return { type: "Boolean", value: text === "true" || text === "1" };
  if (/^(?:i|ui)\d|^int$/.test(type)) return { type: "Number", value: Number(text) };
  if (/^(?:r4|r8|decimal)$/.test(type)) return { type: "Float", value: Number(text) };
  return { type: type === "filetime" ? "Date" : "String", value: text };
}

/** Writes all of them anew where one changed. */
export function patchCustomProperties(
  pack: Package,
  { customProperties }: Workbook,
  before: ReadonlyMap<string, CustomValue>,
  relationBase: string,
): void {
  if (JSON.stringify([...customProperties]) === JSON.stringify([...before])) return;
  const path = pack.related("", "custom-properties") ?? add(pack, relationBase);
  const list = Array.from(customProperties, ([name, value], index) => {
    const attributes = `fmtid="${format}" pid="${index + 2}" name="${escapeAttribute(toXstring(name))}"`;
    return `<property ${attributes}>${valueXml(value)}</property>`;
  });
  const open = `<Properties xmlns="${namespace}" xmlns:vt="${types}">`;
  pack.put(path, `${declaration}${open}${list.join("")}</Properties>`);
}

function add(pack: Package, relationBase: string): string {
  const path = pack.free("docProps/custom#.xml").replace("custom1", "custom");
  const type = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
  pack.add(path, type, `${declaration}<Properties xmlns="${namespace}"/>`);
  pack.relate("", `${relationBase}/custom-properties`, path);
  return path;
}

function valueXml({ type, value }: CustomValue): string {
  const words = { String: "lpwstr", Date: "filetime", Number: "i4", Float: "r8", Boolean: "bool" };
  return `<vt:${words[type]}>${escapeText(toXstring(String(value)))}</vt:${words[type]}>`;
}
