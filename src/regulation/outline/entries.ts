import { type Marker, type MarkerStyle, markerOf } from "./marker";

/** One clause or heading of the text: a line, or lines that belong together. */
export interface Entry {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly marker: Marker | null;
}

/** The words of an entry without its number. */
export const clauseWords = ({ text, marker }: Pick<Entry, "text" | "marker">): string =>
  marker === null ? text : text.slice(marker.length);

/** Whether a line's end holds a whole rule, and whether it holds one at all. */
export type RuleEnd = (text: string) => {
  readonly atEnd: boolean;
  readonly anywhere: boolean;
  /** Whether the last word waits for what it is about: 罚, 超过, 每. */
  readonly hanging: boolean;
};

/** More lines than this are not one clause, however they end. */
const MOST_LINES = 8;
const LONGEST_HEADING = 20;
const LONGEST_TITLE = 40;
/** 便民服务中心窗口人员日常管理考核细则 */
const TITLE = /^[^，,。；;：:]*(?:制度|办法|辦法|规定|規定|细则|細則|标准|標準|条例|條例|方案)$/;

/**
 * The text's clauses and headings. A line joins the one before only where that lacks both closing mark
 * and complete rule; clauses that run on in one line are parted.
 */
export function entriesOf(text: string, ruleEnd: RuleEnd): readonly Entry[] {
  const entries: Entry[] = [];
  const numbers: Numbers = new Map();
  let open: { line: number; text: string; marker: Marker | null; lines: number } | null = null;
  const close = () => {
    if (!open) return;
    entries.push(...parted(open, numbers));
    open = null;
  };
  text.split(/\r\n|[\n\r\u2028\u2029]/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === "" || PAGE_NUMBER.test(line)) return;
    const marker = markerOf(line);
    if (open && !marker && open.lines < MOST_LINES && continues(open, ruleEnd)) {
      open.text += line;
      open.lines += 1;
      return;
    }
    close();
    open = { line: index + 1, text: line, marker, lines: 1 };
  });
  close();
  return entries;
}

/** What a printed page adds: — 3 —, 第3页 共10页, 3 / 10. */
const PAGE_NUMBER =
  /^(?:[-—–]+\s*\d{1,4}\s*[-—–]+|第\s*\d{1,4}\s*[页頁](?:[\s，,/]*共\s*\d{1,4}\s*[页頁])?|\d{1,4}\s*\/\s*\d{1,4}|Page\s+\d{1,4}(?:\s+of\s+\d{1,4})?)$/i;

const CLOSING = "。；;！!？?：:．.”》」』…";
const HANGING = /(?:[的、，,（(《“]|并且|以及|或者|和|及|与|或|且|并|由|按|者)$/;

function continues(open: { text: string; marker: Marker | null }, ruleEnd: RuleEnd): boolean {
  const { text } = open;
  if (unclosed(text)) return true;
  if (CLOSING.includes(text.slice(-1)) || /[)）】\]]$/.test(text)) return false;
  const rule = ruleEnd(clauseWords(open));
  if (rule.atEnd) return false;
  if (rule.anywhere) return rule.hanging || HANGING.test(text) || begunAnew(text, ruleEnd);
  return !looksLikeHeading(open);
}

/** …每户扣1分；非居民新装5个工作日: the last sentence has no rule yet. */
function begunAnew(text: string, ruleEnd: RuleEnd): boolean {
  const stop = Math.max(...Array.from("。；;", (mark) => text.lastIndexOf(mark)));
  return stop >= 0 && !ruleEnd(text.slice(stop + 1)).anywhere;
}

/** A bracket that the line opens and does not close. */
function unclosed(text: string): boolean {
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("（"));
  const close = Math.max(text.lastIndexOf(")"), text.lastIndexOf("）"));
  return open > close && open >= text.length - 60;
}

const clauseStyles: ReadonlySet<string> = new Set([
  "digit",
  "digitParen",
  "circle",
  "letter",
  "letterParen",
  "letterDigit",
  "article",
  "dotted2",
  "dotted3",
  "dotted4",
]);

/** Short words without a mark: a heading, unless it is numbered as clauses are. */
function looksLikeHeading({ text, marker }: { text: string; marker: Marker | null }): boolean {
  if (marker && clauseStyles.has(marker.style)) return false;
  if (!marker && text.length <= LONGEST_TITLE && TITLE.test(text)) return true;
  return text.length <= LONGEST_HEADING && !/[，,。；;]/.test(text.slice(marker?.length ?? 0));
}

/** Before a number that begins a clause within a line. */
const BREAK = /[。；;：:!！?？)）\s]/;
const run: ReadonlySet<string> = new Set(["digit", "digitParen", "circle", "han", "hanParen"]);

/** The last number of each style. */
type Numbers = Map<MarkerStyle, number>;

/** Parts 1、…；2、…；3、… where the numbers follow one another. */
function parted(entry: Entry, numbers: Numbers): Entry[] {
  const { text, line } = entry;
  const parts: Entry[] = [];
  let from = 0;
  let { marker } = entry;
  if (marker) numbers.set(marker.style, Number(marker.label));
  for (let at = (marker?.length ?? 0) + 1; at < text.length; at += 1) {
    if (!BREAK.test(text.charAt(at - 1)) || /\s/.test(text.charAt(at))) continue;
    const next = markerOf(text.slice(at, at + 16));
    if (!next || !run.has(next.style) || !follows(next, numbers)) continue;
    parts.push({ line, text: text.slice(from, at).trim(), marker });
    numbers.set(next.style, Number(next.label));
    from = at;
    marker = next;
    at += next.length;
  }
  parts.push({ line, text: text.slice(from).trim(), marker });
  return parts.filter((part) => part.text !== "");
}

const follows = ({ style, label }: Marker, numbers: Numbers): boolean =>
  label === "1" || Number(label) === (numbers.get(style) ?? 0) + 1;
