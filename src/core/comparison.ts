import { compare, exact, toDecimal } from "./exact";
import type { MeasuredFigure } from "./scorecard";

/**
 * What was measured beside the bounds of a clause's condition: "25 分钟 > 10 分钟, < 30 分钟".
 * @param unitWord a unit's word in the reader's language
 */
export function comparisonOf(
  { figure, bounds, unit }: MeasuredFigure,
  unitWord: (unit: string) => string,
): string {
  const word = unitWord(unit);
  const sides = bounds.map((bound) => {
    const order = compare(figure, exact(bound));
    return `${order > 0 ? ">" : order < 0 ? "<" : "="} ${bound} ${word}`;
  });
  return `${toDecimal(figure, 2)} ${word} ${sides.join(", ")}`;
}
