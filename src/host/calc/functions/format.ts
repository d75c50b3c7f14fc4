import { isDateFormat, isValidFormat } from "numfmt";

import { type BuiltIn } from "../evaluate/call";
import { broadcast } from "../evaluate/broadcast";
import { textOf } from "../evaluate/convert";
import { numberInText } from "../evaluate/typed";
import { errors, isError } from "../evaluate/values";
import { refuse1904 } from "./calendar";
import { formatted } from "./formatted";

/** Chinese numerals and native calendars, which the formatting library passes over without a word. */
const unsupported = /\[DBNum\d\]|\[\$-[0-9A-F]{6,}\]|\bg{1,3}\b|\be{1,4}\b/i;

/**
 * TEXT: a value in a number format. Weekday names by "aaaa" are Chinese, by "dddd" English, as in a
 * Chinese Excel.
 */
export const formatText: BuiltIn = (call) =>
  broadcast([call.operand(0) ?? null, call.operand(1)], (value = null, code = "") => {
    if (isError(value)) return value;
    const pattern = textOf(code);
    if (pattern === "") return "";
    if (unsupported.test(pattern.replace(/"[^"]*"|E[+-]/g, ""))) {
      call.scope.doubts.add(`format: ${pattern}`);
      return errors.value;
    }
    if (typeof value === "boolean") return textOf(value);
    if (!isValidFormat(pattern)) return errors.value;
    if (isDateFormat(pattern)) refuse1904(call.scope);
    const shown = typeof value === "string" ? (numberInText(value) ?? value) : (value ?? 0);
    return formatted(pattern, shown, { locale: /a{3}/i.test(pattern) ? "zh-CN" : "en-US" });
  });
