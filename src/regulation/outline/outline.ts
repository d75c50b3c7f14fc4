import { type Entry, clauseWords } from "./entries";
import { headingMax } from "./headingWords";
import type { MarkerStyle } from "./marker";

/** A heading of the text. */
export interface Heading {
  readonly id: string;
  /** Without its number. */
  readonly title: string;
  readonly parent: Heading | null;
}

/** A clause and the heading it stands under. */
export interface Placed {
  readonly entry: Entry;
  readonly heading: Heading | null;
  readonly id: string;
  /** The numbered clause whose figure this line gives: 1、语调平淡。 / 占2分。 */
  readonly continues: Placed | null;
  /** The clause that this one is a numbered part of: 下列行为每次扣2分：(1)迟到；(2)早退。 */
  readonly partOf: Placed | null;
}

/** What a text holds: no rule, a rule with what it is for, or a bare consequence. */
export type Content = "prose" | "rule" | "figure";

export interface Outline {
  /** The text's own first line, where it is a title. */
  readonly title: string | null;
  readonly headings: readonly Heading[];
  readonly clauses: readonly Placed[];
}

type Style = MarkerStyle | "plain";

interface Level {
  readonly style: Style;
  readonly heading: Heading;
}

const LONGEST_TITLE = 40;
const LONGEST_PLAIN = 20;
const titled: ReadonlySet<Style> = new Set<Style>(["part", "chapter", "section"]);

interface Walk {
  levels: readonly Level[];
  /** The clause that numbers of another style belong to, and its style. */
  last: Placed | null;
  lastStyle: Style | null;
  readonly headings: Heading[];
  readonly clauses: Placed[];
  readonly headingIds: Ids;
  readonly clauseIds: Ids;
}

/** Puts every entry in its place among headings and clauses. */
export function outlineOf(entries: readonly Entry[], content: (text: string) => Content): Outline {
  const title = titleOf(entries, content);
  const body = title === null ? entries : entries.slice(1);
  const walk: Walk = {
    levels: [],
    last: null,
    lastStyle: null,
    headings: [],
    clauses: [],
    headingIds: idsFor(),
    clauseIds: idsFor(),
  };
  body.forEach((entry, index) => {
    if (isHeading(entry, body[index + 1], walk.levels, content))
      openHeading(walk, entry, body[index + 1]);
    else placeClause(walk, entry, body[index + 1], content);
  });
  return { title, headings: walk.headings, clauses: walk.clauses };
}

function openHeading(walk: Walk, entry: Entry, next: Entry | undefined): void {
  const style = beginsAnew(walk, entry, next) ? "part" : styleOf(entry);
  const levels = above(walk.levels, style);
  const parent = levels.at(-1)?.heading ?? null;
  const id = walk.headingIds(parent?.id ?? null, entry.marker?.label ?? null);
  const heading = { id, title: wordsOf(entry), parent };
  walk.headings.push(heading);
  walk.levels = [...levels, { style, heading }];
  walk.last = null;
  walk.lastStyle = null;
}

/** A title below which the outermost numbers begin again: another regulation in the same text. */
const beginsAnew = ({ levels: [top] }: Walk, { marker }: Entry, next: Entry | undefined): boolean =>
  marker === null && next?.marker?.label === "1" && top?.style === next.marker.style;

function placeClause(
  walk: Walk,
  entry: Entry,
  next: Entry | undefined,
  content: (text: string) => Content,
): void {
  const style = styleOf(entry);
  const part = entry.marker !== null && below(walk, style);
  if (entry.marker && !part) walk.levels = above(walk.levels, style);
  const heading = walk.levels.at(-1)?.heading ?? null;
  const { last } = walk;
  const continues =
    last && !entry.marker && last.entry.marker && content(entry.text) === "figure" ? last : null;
  if (continues && content(clauseWords(continues.entry)) === "prose") {
    walk.clauses.push({ entry, heading, id: continues.id, continues, partOf: null });
    return;
  }
  const parent = part ? last?.id : heading?.id;
  const id = walk.clauseIds(parent ?? null, entry.marker?.label ?? null, numbersFollow(walk, next));
  const placed = { entry, heading, id, continues: null, partOf: part ? last : null };
  walk.clauses.push(placed);
  if (part || (!entry.marker && last?.entry.marker)) return;
  walk.last = placed;
  walk.lastStyle = style;
}

/** Whether the next entry is the first number under the same heading. */
const numbersFollow = ({ levels }: Walk, next: Entry | undefined): boolean =>
  next?.marker != null && !levels.some(({ style }) => style === styleOf(next));

/** Whether a number of another style than the clause before makes it a part of that clause. */
const below = ({ levels, last, lastStyle }: Walk, style: Style): boolean =>
  last !== null &&
  lastStyle !== "plain" &&
  lastStyle !== style &&
  !levels.some((level) => level.style === style);

const styleOf = ({ marker }: Entry): Style =>
  marker === null || marker.style === "bullet" ? "plain" : marker.style;

function wordsOf({ text, marker }: Entry): string {
  let end = text.length;
  while (end > 0 && /[:：。\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(marker?.length ?? 0, end).trim();
}

/** The levels that stay open above a number of this style. */
function above(levels: readonly Level[], style: Style): Level[] {
  const index = levels.findIndex((level) => level.style === style);
  if (index >= 0) return levels.slice(0, index);
  // A chapter stands above all that is numbered otherwise.
  if (style === "part") return [];
  if (style === "chapter") return levels.filter((level) => level.style === "part").slice(0, 1);
  return [...levels];
}

function isHeading(
  entry: Entry,
  next: Entry | undefined,
  levels: readonly Level[],
  content: (text: string) => Content,
): boolean {
  const style = styleOf(entry);
  const open = above(levels, style);
  const words = wordsOf(entry);
  if (!titleLike(entry, words) && !isStopped(entry, words, next)) return false;
  if (content(clauseWords(entry)) !== "prose" && headingMax(words) === null) return false;
  if (titled.has(style)) return true;
  if (!next) return false;
  const nextStyle = styleOf(next);
  if (style === "plain") {
    const numberedNext = nextStyle !== "plain" && !open.some((level) => level.style === nextStyle);
    const bullet = entry.marker !== null && nextStyle !== "plain";
    const named =
      words.length <= LONGEST_PLAIN && NAMES.test(words.replace(/[(（][^)）]*[)）]$/, ""));
    return (
      bullet || (numberedNext && words.length <= LONGEST_PLAIN) || (named && !/[，,]/.test(words))
    );
  }
  if (nextStyle === style) return false;
  if (nextStyle === "plain") return words !== "" && (style === "han" || style === "hanParen");
  return !open.some((level) => level.style === nextStyle);
}

const NAMES =
  /(?:制度|办法|辦法|规定|規定|标准|標準|规范|規範|細則|细则|要求|纪律|紀律|管理|奖励|獎勵|处罚|處罰|惩罚|懲罰|项目|項目|条例|條例|方案|职责|職責|奖惩|獎懲|(?:加|扣|减|減)分项?|(?:加|扣|減)分項|罚款|罰款|类|類|部分)$/;

function titleLike(entry: Entry, words: string): boolean {
  return (
    words !== "" &&
    !entry.text.includes("\t") &&
    entry.text.length < 2 * LONGEST_TITLE &&
    words.length <= LONGEST_TITLE &&
    !/[。；;！!]$/.test(entry.text) &&
    !/[。；;]/.test(words.replace(STOP_BEFORE_MAX, ""))
  );
}
/** 二、纪律。（30分） */
const STOP_BEFORE_MAX = /[。.](?=[(（][^()（）]*[)）]$)/;

/** 一、合理化建议。 above 1、…: a heading for all its full stop. */
const isStopped = (entry: Entry, words: string, next: Entry | undefined): boolean =>
  styleOf(entry) === "han" &&
  words.length <= LONGEST_PLAIN &&
  entry.text.endsWith("。") &&
  !/[，,。；;]/.test(words) &&
  next?.marker != null &&
  !["plain", "han"].includes(styleOf(next));

function titleOf(entries: readonly Entry[], content: (text: string) => Content): string | null {
  const [first, second] = entries;
  if (!first || !second || first.marker || !titleLike(first, first.text)) return null;
  if (content(first.text) !== "prose") return null;
  if (/[，,：:]/.test(first.text)) return null;
  const named = NAMES.test(first.text) || /[表册]$/.test(first.text);
  return second.marker !== null || named ? first.text : null;
}

const LONGEST_ID = 50;

type Ids = (parent: string | null, label: string | null, beforeNumbers?: boolean) => string;

/**
 * Gives out ids: the number that the text prints under its parent's, else the next free one, or 0 for
 * words before the first number. A number that the text prints twice gets a suffix the second time.
 */
function idsFor(): Ids {
  const used = new Map<string, number>();
  const highest = new Map<string, number>();
  return (parent, label, beforeNumbers = false) => {
    const key = parent ?? "";
    const top = highest.get(key) ?? 0;
    const first = beforeNumbers && top === 0 ? 0 : top + 1;
    const number = label === null ? first : Math.max(top, Math.floor(Number(label)) || 0);
    highest.set(key, number);
    const own = label ?? `${number}`;
    // 1.2 under chapter 1 prints its chapter already.
    const prefixed = parent === null || own.startsWith(`${parent}.`) ? own : `${parent}.${own}`;
    const base = prefixed.slice(0, LONGEST_ID);
    const again = (used.get(base) ?? 0) + 1;
    used.set(base, again);
    return again === 1 ? base : `${base}-${again}`;
  };
}
