import mammoth from "mammoth";

/**
 * The text of a Word document, a paragraph or a row of a table to the line. Word numbers lists
 * without writing the numbers down; they are written here, for a regulation's clauses go by them.
 */
export async function docxText(bytes: ArrayBuffer): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: bytes },
    // Pictures hold no rules, and their data would be carried along.
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) },
  );
  const { body } = new DOMParser().parseFromString(value, "text/html");
  return linesOf(body, "").join("\n");
}

/** @param number of the list around, such as "2." */
function linesOf(element: Element, number: string): readonly string[] {
  let items = 0;
  return [...element.children].flatMap((child) => {
    switch (child.localName) {
      case "ol":
      case "ul":
      case "table":
      case "thead":
      case "tbody":
        return linesOf(child, number);
      case "tr":
        return [[...child.children].map(textOf).join("\t")];
      case "li":
        items += 1;
        return itemLines(child, element.localName === "ol" ? `${number}${items}.` : "");
      default:
        return [textOf(child)];
    }
  });
}

function itemLines(item: Element, number: string): readonly string[] {
  const own = item.cloneNode(true) as Element;
  for (const list of own.querySelectorAll("ol, ul")) list.remove();
  const separator = number === "" ? "" : " ";
  const inner = [...item.children].filter(({ localName }) => /^[ou]l$/.test(localName));
  return [`${number}${separator}${textOf(own)}`, ...inner.flatMap((list) => linesOf(list, number))];
}

const textOf = (element: Element): string => (element.textContent ?? "").replace(/\s*\n\s*/g, " ");
