import { CellError, type ErrorCode, type Scalar, errorCodes } from "../../model";
import { fromXstring } from "../xml/text";

/**
 * What a cell's `v` means by the cell's type (ECMA-376 part 1, 18.18.11).
 * @throws Error where it names a shared string that there is none of
 */
export function readValue(
  type: string | null,
  raw: string,
  strings: readonly string[],
  date1904: boolean,
): Scalar {
  switch (type) {
    case "s":
      return sharedString(strings, raw);
    case "str":
    case "inlineStr":
      return fromXstring(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return readError(raw.trim());
    case "d":
      return readDate(raw.trim(), date1904);
    default:
      return readNumber(raw);
  }
}

function sharedString(strings: readonly string[], raw: string): string | null {
  if (raw.trim() === "") return null;
  const text = strings[Number(raw)];
  if (text === undefined) throw new Error(`there is no shared string ${raw}`);
  return text;
}

function readNumber(raw: string): Scalar {
  const number = Number(raw);
  if (Number.isFinite(number)) return raw.trim() === "" ? null : number;
  return raw;
}

/** Errors newer than the model knows keep their name as the message of #VALUE!, their old form. */
function readError(raw: string): CellError {
  if (raw === "#GETTING_DATA") return new CellError("#BUSY!");
  const known = errorCodes.find((code): code is ErrorCode => code === raw);
  return known ? new CellError(known) : new CellError("#VALUE!", raw);
}

const DAY = 86_400_000;

/** An ISO 8601 date as Excel's serial number; what is none stays text. */
function readDate(raw: string, date1904: boolean): Scalar {
  const [, date, time = "00:00:00"] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d.*)?$/.exec(raw) ?? [];
  const clock = Date.parse(`${date ?? "1970-01-01"}T${time.replace(/Z$/, "")}Z`);
  if (raw === "" || Number.isNaN(clock)) return raw;
  const days = clock / DAY;
  if (date === undefined) return days;
  if (date1904) return days + 24_107;
  // Day 60 is the 29 February 1900 that never was.
  const serial = days + 25_569;
  return serial < 61 ? serial - 1 : serial;
}
