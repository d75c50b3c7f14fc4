import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import type { Node } from "./document";
import { linesOf } from "./lines";
import { readNumbering } from "./numbering";
import { withWrittenNumbers } from "./written-numbers";

const DOCUMENT = "word/document.xml";
/** A regulation is text; what unzips to more is no regulation, or means harm. */
const MOST_BYTES = 50_000_000;

/**
 * The text of a Word document, a paragraph or a row of a table to the line, with the numbers that
 * Word prints and does not write down. Changes that are still marked are taken as made.
 * @throws whatever the file's faults make the libraries throw
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const parts = unzipped(bytes);
  const part = (name: string): string => {
    const found = parts[name];
    return found ? strFromU8(found) : "";
  };
  const numbering = readNumbering(part("word/numbering.xml"), part("word/styles.xml"));
  const document = part(DOCUMENT);
  const written =
    document === "" ? {} : { [DOCUMENT]: strToU8(withWrittenNumbers(document, numbering)) };
  const packed = zipSync({ ...parts, ...written }, { level: 0 });
  let lines: readonly string[] = [];
  const transformDocument = (root: Node): Node => {
    lines = linesOf(root);
    // Only the lines are wanted: nothing is left to be made into a page.
    return { ...root, children: [] };
  };
  // In a browser mammoth wants the one, on Node the other.
  const input = { arrayBuffer: packed.buffer, buffer: packed };
  await mammoth.convertToHtml(input, { transformDocument });
  return lines.join("\n");
}

/** The parts that hold text; pictures and the like are left packed. */
function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      total += originalSize;
      if (total > MOST_BYTES) throw new RangeError(`${name} unzips to too much`);
      return true;
    },
  });
}
