import { parseValue } from "numfmt";

/** What a typed text spells: a number, and the number format it asks for. */
interface TypedNumber {
  readonly number: number;
  /** Null where the text asks for none. */
  readonly format: string | null;
}

const monthName = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const chineseDate = /^(?:(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?|(\d{1,2})月(\d{1,2})日)$/;

/**
 * Reads a text as Excel reads what is typed into a cell: 1,234 and 50% and 2026-03-01 and 9:30 are
 * numbers with a format of their own. 2026.3.1 stays text.
 */
export function typedNumber(text: string): TypedNumber | null {
  const plain = text.trim();
  if (!/\d/.test(plain) || (/^\p{L}/u.test(plain) && !monthName.test(plain))) return null;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return { number: kept(plain), format: null };
  if (/^\d+\.\d+\.\d+/.test(plain)) return null;
  const date = chineseDate.exec(plain);
  const parsed = parseValue(date ? dashed(date) : plain);
  if (typeof parsed?.v !== "number" || !Number.isFinite(parsed.v)) return null;
  const format = date ? chineseFormat(date) : parsed.z;
  return { number: parsed.v, format: format ?? null };
}

/** Excel keeps 15 digits of a number and makes the others 0: an identity number typed loses its end. */
function kept(digits: string): number {
  let seen = 0;
  return Number(digits.replace(/[1-9]|(?<=[1-9].*)0/g, (digit) => (++seen > 15 ? "0" : digit)));
}

const dashed = ([, ...parts]: RegExpExecArray): string => parts.filter(Boolean).join("-");

const chineseFormat = ([, year, , day, , dayOnly]: RegExpExecArray): string =>
  `${year ? 'yyyy"年"' : ""}m"月"${(day ?? dayOnly) ? 'd"日"' : ""}`;

/** The number, percentage, date or time that a text spells; null if it spells none. */
export const numberInText = (text: string): number | null => typedNumber(text)?.number ?? null;
