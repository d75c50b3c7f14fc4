import { format } from "numfmt";

import { type BuiltIn, single } from "../evaluate/call";
import { booleanOf, integerOf, numberOf, textOf } from "../evaluate/convert";
import { numberInText } from "../evaluate/typed";
import { errors } from "../evaluate/values";
import { roundHalfUp } from "./rounding";

const toNumber: BuiltIn = single((value) => {
  if (typeof value !== "string") return typeof value === "boolean" ? errors.value : numberOf(value);
  return numberInText(value) ?? errors.value;
});

/** A rounded number as text, with thousands set apart unless that is not wanted. */
const fixed: BuiltIn = single((value, places, plain) => {
  const digits = places === undefined ? 2 : integerOf(places);
  if (digits > 127) return errors.value;
  const rounded = roundHalfUp(numberOf(value), digits);
  const grouped = plain === undefined || !booleanOf(plain) ? "#,##0" : "0";
  const decimals = Math.max(0, digits);
  return format(decimals > 0 ? `${grouped}.${"0".repeat(decimals)}` : grouped, rounded);
});

/** A number written with other signs; each % divides by a hundred. */
const numberValue: BuiltIn = single((value, decimal, group) => {
  const [point = ".", comma = ","] = [decimal, group].map((sign, at) =>
    sign === undefined ? ".,".charAt(at) : textOf(sign).charAt(0),
  );
  const bare = textOf(value).replace(/\s/g, "");
  if (bare === "") return 0;
  const [, number = "", percents = ""] = /^(.*?)(%*)$/.exec(bare) ?? [];
  const at = number.indexOf(point);
  const whole = (at < 0 ? number : number.slice(0, at)).replaceAll(comma, "");
  const text = at < 0 ? whole : `${whole}.${number.slice(at + 1)}`;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text)) return errors.value;
  return Number(text) / 100 ** percents.length;
});

export const numberTexts: Readonly<Record<string, BuiltIn>> = {
  FIXED: fixed,
  NUMBERVALUE: numberValue,
  VALUE: toNumber,
};
