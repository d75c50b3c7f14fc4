import { type Element, visit } from "./elements";
import { listLabel } from "./list-label";
import type { Listed } from "./list-styles";
import type { Numbering } from "./numbering";

/** A paragraph being gone through. */
interface Paragraph {
  readonly prefix: string;
  /** Where the label goes: behind the paragraph's properties. */
  at: number;
  list: string;
  level: number | null;
  style: string;
  deleted: boolean;
  labelled: boolean;
}

/**
 * Writes into the paragraphs of a document the numbers that Word prints before them and does not
 * write down: a regulation's clauses go by them.
 * @param xml word/document.xml
 */
export function withWrittenNumbers(xml: string, numbering: Numbering): string {
  const out: string[] = [];
  let written = 0;
  const count = counter(numbering);
  const open: Paragraph[] = [];
  // Of a drawing's alternatives the last is read.
  let choices = 0;
  const label = (paragraph: Paragraph): void => {
    if (paragraph.labelled || choices > 0) return;
    paragraph.labelled = true;
    const text = paragraph.deleted ? "" : count(listedAs(paragraph, numbering));
    if (text === "") return;
    const w = paragraph.prefix === "" ? "" : `${paragraph.prefix}:`;
    out.push(xml.slice(written, paragraph.at));
    out.push(`<${w}r><${w}t xml:space="preserve">${escaped(text)} </${w}t></${w}r>`);
    written = paragraph.at;
  };
  visit(xml, {
    open: (element) => {
      const paragraph = open.at(-1);
      if (element.name === "Choice") choices += 1;
      if (element.name === "p") open.push(begun(element));
      else if (paragraph && !paragraph.labelled) note(paragraph, element);
      if (paragraph && element.name === "r") label(paragraph);
    },
    close: ({ name }, end) => {
      const paragraph = open.at(-1);
      if (name === "Choice") choices -= 1;
      if (!paragraph) return;
      if (name === "pPr" && !paragraph.labelled) {
        paragraph.at = end;
        label(paragraph);
      }
      if (name === "p") open.pop();
    },
  });
  out.push(xml.slice(written));
  return out.join("");
}

const begun = ({ prefix, openEnd }: Element): Paragraph => ({
  prefix,
  at: openEnd,
  list: "",
  level: null,
  style: "",
  deleted: false,
  labelled: false,
});

function note(paragraph: Paragraph, { name, value }: Element): void {
  if (name === "numId") paragraph.list = value;
  if (name === "ilvl") paragraph.level = Number(value) || 0;
  if (name === "pStyle") paragraph.style = value;
  // Only a deleted mark of the paragraph stands among its properties.
  if (name === "del") paragraph.deleted = true;
}

function listedAs({ list, level, style }: Paragraph, { styles }: Numbering): Listed | null {
  const fromStyle = styles.get(style);
  if (list !== "") return list === "0" ? null : { list, level: level ?? fromStyle?.level ?? 0 };
  return fromStyle ? { list: fromStyle.list, level: level ?? fromStyle.level } : null;
}

/** Counts the paragraphs of each list, in the document's order. */
function counter({ lists }: Numbering): (listed: Listed | null) => string {
  const counts = new Map<string, number[]>();
  const begunLists = new Set<string>();
  return (listed) => {
    const list = listed && lists.get(listed.list);
    if (!listed || !list) return "";
    const known = counts.get(list.abstract) ?? [];
    if (!begunLists.has(listed.list)) {
      begunLists.add(listed.list);
      for (const [level, start] of list.starts) known[level] = start - 1;
    }
    const { level } = listed;
    const start = list.levels[level]?.start ?? 1;
    const own = (known[level] ?? start - 1) + 1;
    const kept = known.map((value, at) =>
      at <= level || list.levels[at]?.continues ? value : undefined,
    );
    kept[level] = own;
    counts.set(list.abstract, kept as number[]);
    return listLabel(
      list.levels,
      Array.from({ length: level + 1 }, (_, at) => kept[at] ?? list.levels[at]?.start ?? 1),
    );
  };
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "");
