import {
  type ChartLabels,
  type ChartPoint,
  type ChartSeries,
  isPlainLine,
  isPlainText,
} from "../../model";
import { escapeAttribute, escapeText, toXstring } from "../xml/text";
import { words } from "../xml/words";
import { flagValue, richXml, shapeXml, textXml, value } from "./look-xml";

export const labelPositions = words({
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
});

/** Whether labels show nothing and say nothing of how they would look. */
const isBare = ({ look, rotation, position, numberFormat, separator, ...shown }: ChartLabels) =>
  Object.values(shown).every((one) => !one) &&
  look.fill === null &&
  isPlainLine(look.line) &&
  isPlainText(look.font) &&
  [rotation, position, numberFormat, separator].every((one) => one === null);

const nothing = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent"]
  .map((name) => value(name, 0))
  .join("");

/** The labels of a series, with those of its points that have their own. */
export function labelsXml({ labels, points }: ChartSeries): string {
  const own = [...points]
    .sort((a, b) => a.index - b.index)
    .map(pointLabelXml)
    .join("");
  const all = labels && !isBare(labels) ? contentXml(labels) : "";
  if (own === "" && all === "") return "";
  return `<c:dLbls>${own}${all === "" ? `${nothing}${value("showBubbleSize", 0)}` : all}</c:dLbls>`;
}

function pointLabelXml({ index, label }: ChartPoint): string {
  if (!label) return "";
  const { text, look, rotation } = label;
  const own = text === null ? "" : `<c:tx>${richXml(text, look.font, rotation, [])}</c:tx>`;
  return `<c:dLbl>${value("idx", index)}${own}${contentXml(label, text === null)}</c:dLbl>`;
}

/** @param written whether the look of the text is written here, and not with a text of its own */
function contentXml(labels: ChartLabels, written = true): string {
  const { position, numberFormat, separator, look, rotation } = labels;
  return (
    (numberFormat === null
      ? ""
      : `<c:numFmt formatCode="${escapeAttribute(toXstring(numberFormat))}" sourceLinked="0"/>`) +
    shapeXml(look) +
    (written ? textXml(look.font, rotation) : "") +
    (position === null ? "" : value("dLblPos", labelPositions.write(position))) +
    flagValue("showLegendKey", labels.legendKey) +
    flagValue("showVal", labels.value) +
    flagValue("showCatName", labels.categoryName) +
    flagValue("showSerName", labels.seriesName) +
    flagValue("showPercent", labels.percentage) +
    flagValue("showBubbleSize", labels.bubbleSize) +
    (separator === null ? "" : `<c:separator>${escapeText(toXstring(separator))}</c:separator>`)
  );
}
