import type { Chart } from "../../model";
import { flagValue, richXml, shapeXml, textXml } from "./look-xml";

/** A title; without a text of its own it shows what the application finds. */
export function titleXml({
  text,
  overlay,
  look,
  rotation,
  runs,
}: Omit<Chart["title"], "visible">): string {
  const own = text === null ? "" : `<c:tx>${richXml(text, look.font, rotation, runs)}</c:tx>`;
  const found = text === null ? textXml(look.font, rotation) : "";
  return `<c:title>${own}${flagValue("overlay", overlay)}${shapeXml(look)}${found}</c:title>`;
}
