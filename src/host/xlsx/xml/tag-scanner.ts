import { resolveEntities } from "./text";

const SPACE = 32;
const SLASH = 47;
const GREATER = 62;
const LESS = 60;
const EQUALS = 61;
const COLON = 58;

/**
 * Goes through the tags of a large text, one after another. An XML parser that reports events is
 * several times slower on a hundred thousand rows; this one reads what SpreadsheetML can hold there
 * (any prefix, either quote, entities, CDATA, comments) and leaves the rest of a part to saxes.
 */
export class TagScanner {
  readonly text: string;
  /** Where the next search begins: after the current tag. */
  position: number;
  /** The current tag's name without its prefix. */
  name = "";
  start = 0;
  closing = false;
  empty = false;
  #attributesFrom = 0;

  constructor(text: string, position = 0) {
    this.text = text;
    this.position = position;
  }

  /** Moves to the next tag. @returns false at the end of the text */
  next(): boolean {
    const { text } = this;
    for (;;) {
      const start = text.indexOf("<", this.position);
      if (start < 0) return false;
      const first = text.charCodeAt(start + 1);
      if (first === 33 || first === 63) {
        this.position = afterMarkup(text, start);
        continue;
      }
      this.start = start;
      this.closing = first === SLASH;
      this.#readName(start + (this.closing ? 2 : 1));
      return true;
    }
  }

  #readName(from: number): void {
    const { text } = this;
    let begin = from;
    let at = from;
    let code = text.charCodeAt(at);
    while (code > SPACE && code !== SLASH && code !== GREATER) {
      if (code === COLON) begin = at + 1;
      code = text.charCodeAt(++at);
    }
    if (at === begin) throw new Error("a tag has no name");
    this.name = text.slice(begin, at);
    this.#attributesFrom = at;
    const end = code === GREATER ? at : tagEnd(text, at);
    this.empty = text.charCodeAt(end - 1) === SLASH && !this.closing;
    this.position = end + 1;
  }

  /** An attribute of the current tag, by its name as written; null where it is not given. */
  attribute(name: string): string | null {
    const { text } = this;
    const end = this.position - 1;
    let at = this.#attributesFrom;
    for (;;) {
      while (at < end && text.charCodeAt(at) <= SPACE) at++;
      const equals = text.indexOf("=", at);
      if (equals < 0 || equals >= end) return null;
      let open = equals + 1;
      while (text.charCodeAt(open) <= SPACE) open++;
      const close = text.indexOf(text.charAt(open), open + 1);
      if (close < 0) return null;
      if (text.startsWith(name, at) && endsName(text.charCodeAt(at + name.length))) {
        return resolveEntities(text.slice(open + 1, close));
      }
      at = close + 1;
    }
  }

  /**
   * The character data up to the current element's end tag, which is passed.
   * @throws Error where another tag is closed before
   */
  content(): string {
    if (this.empty) return "";
    const { text, name } = this;
    const from = this.position;
    const next = text.indexOf("<", from);
    if (next < 0 || text.charCodeAt(next + 1) !== SLASH) return this.#mixedContent(name);
    this.next();
    if (this.name !== name) throw notClosed(name);
    return resolveEntities(text.slice(from, next));
  }

  /** Content with comments, CDATA or unexpected elements in it. */
  #mixedContent(name: string): string {
    const { text } = this;
    let data = "";
    let depth = 1;
    while (depth > 0) {
      const from = this.position;
      const next = text.indexOf("<", from);
      if (next < 0) throw notClosed(name);
      data += resolveEntities(text.slice(from, next));
      if (text.startsWith("<![CDATA[", next)) {
        const end = afterMarkup(text, next);
        data += text.slice(next + 9, end - 3);
        this.position = end;
      } else if (text.charCodeAt(next + 1) === 33 || text.charCodeAt(next + 1) === 63) {
        this.position = afterMarkup(text, next);
      } else if (!this.next()) throw notClosed(name);
      else if (this.name === name && !this.empty) depth += this.closing ? -1 : 1;
    }
    return data;
  }

  /** Passes the current element with all it holds. */
  skip(): void {
    if (this.empty || this.closing) return;
    const { name } = this;
    let depth = 1;
    while (depth > 0) {
      if (!this.next()) throw notClosed(name);
      if (this.name === name && !this.empty) depth += this.closing ? -1 : 1;
    }
  }
}

const notClosed = (name: string): Error => new Error(`${name} is not closed`);

const endsName = (code: number): boolean => code === EQUALS || code <= SPACE;

/** After a comment, CDATA section, processing instruction or declaration. */
function afterMarkup(text: string, start: number): number {
  const close = text.startsWith("<!--", start)
    ? "-->"
    : text.startsWith("<![CDATA[", start)
      ? "]]>"
      : text.startsWith("<?", start)
        ? "?>"
        : ">";
  const end = text.indexOf(close, start + 2);
  return end < 0 ? text.length : end + close.length;
}

/** Where the tag's ">" is; one inside a quoted value does not count. @throws Error where it has none */
function tagEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === 34 || code === 39) {
      const close = text.indexOf(code === 34 ? '"' : "'", at + 1);
      at = close < 0 ? text.length : close + 1;
    } else if (Number.isNaN(code) || code === LESS) throw new Error("a tag has no end");
    else at++;
  }
}
