import { type CountReading, counted, readEach, scored } from "./count";
import { type Tape, closesPhrase, kindAt, meaningAt, measureAt } from "./tape";

/** What follows a figure: /次, 每人次, /人/次, (每次). */
export function readAfterFigure(tape: Tape, from: number): CountReading | null {
  const open = kindAt(tape, from) === "open" ? 1 : 0;
  const each = kindAt(tape, from + open) === "each" ? readEach(tape, from + open) : null;
  // 扣3分（每空岗1小时再扣1分）: in brackets, of what is said there.
  if (each && open)
    return kindAt(tape, each.next) === "close" ? { ...each, next: each.next + 1 } : null;
  if (each) return each;
  return kindAt(tape, from) === "slash" ? afterSlash(tape, from) : onceAfter(tape, from);
}

/** 2分一次, 30元一票 */
function onceAfter(tape: Tape, from: number): CountReading | null {
  const measure = measureAt(tape, from + 1);
  if (meaningAt(tape, from, "number")?.value !== 1 || !measure || scored.has(measure)) return null;
  const read = counted(tape, from + 1, 1, { side: null, round: null, late: false });
  return read && closesPhrase.has(kindAt(tape, read.next)) ? read : null;
}

/** /次, /5分钟, or two of them: /人/次. */
function afterSlash(tape: Tape, from: number): CountReading | null {
  const read = oneSlash(tape, from);
  const again = read && oneSlash(tape, read.next);
  if (read?.per === "person" && again?.per === "occurrence") return { ...again, per: "personTime" };
  return again ?? read;
}

function oneSlash(tape: Tape, from: number): CountReading | null {
  if (kindAt(tape, from) !== "slash") return null;
  const number = meaningAt(tape, from + 1, "number");
  const at = number ? from + 2 : from + 1;
  if (number && measureAt(tape, at) === "fen") return null;
  return counted(tape, at, number?.value ?? 1, { side: null, round: null, late: false });
}
