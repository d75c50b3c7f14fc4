import { type Trendline, plainTrendline } from "../../model";
import { type Element, attribute, child, flag, numberAttribute } from "../xml/element";
import { escapeText, fromXstring, toXstring } from "../xml/text";
import { words } from "../xml/words";
import { flagValue, shapeXml, value } from "./look-xml";
import { readLine } from "./read-look";

const types = words({
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
});

export function trendlineXml(trendline: Trendline): string {
  const { type, name, order, period, forward, backward, intercept, line } = trendline;
  return (
    `<c:trendline>${name === null ? "" : `<c:name>${escapeText(toXstring(name))}</c:name>`}` +
    shapeXml({ fill: null, line }) +
    value("trendlineType", types.write(type)) +
    (type === "Polynomial" ? value("order", order) : "") +
    (type === "MovingAverage" ? value("period", period) : "") +
    (forward === 0 ? "" : value("forward", forward)) +
    (backward === 0 ? "" : value("backward", backward)) +
    (intercept === null ? "" : value("intercept", intercept)) +
    `${flagValue("dispRSqr", trendline.rSquared)}${flagValue("dispEq", trendline.equation)}</c:trendline>`
  );
}

export function readTrendline(element: Element): Trendline {
  const number = (name: string): number | null => numberAttribute(child(element, name), "val");
  const name = child(element, "name");
  return {
    type: types.read(attribute(child(element, "trendlineType"), "val")) ?? "Linear",
    name: name ? fromXstring(name.text) : null,
    order: number("order") ?? plainTrendline.order,
    period: number("period") ?? plainTrendline.period,
    forward: number("forward") ?? 0,
    backward: number("backward") ?? 0,
    intercept: number("intercept"),
    equation: flag(child(element, "dispEq"), "val", false),
    rSquared: flag(child(element, "dispRSqr"), "val", false),
    line: readLine(child(element, "spPr")),
  };
}
