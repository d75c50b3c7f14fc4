import { type Line, bestGradeOf, comparisonOf, equals, subtract } from "../../core";
import type { Locale } from "../../locales";
import { figure } from "../view/figure";

/** How a line's points came about, in words: whose recording, which day, what was measured, and the product. */
export function explanation(line: Line, words: Locale["pane"]): string {
  switch (line.kind) {
    case "sectionCap":
      return words.sectionCap;
    case "clauseCap":
      return words.clauseCap;
    case "cleanBonus":
      return words.cleanBonus;
    case "clause":
      return arithmetic(line, words);
  }
}

function arithmetic(line: Line, words: Locale["pane"]): string {
  const { day, measured, recording, status } = line;
  const said = recording === null ? null : words.recording(recording);
  const counted = status === "void" || status === "warned" ? null : product(line, words);
  const compared = measured && comparisonOf(measured, words.measureUnit);
  return [said, day, compared, counted].filter((part) => part !== null).join(" · ");
}

function product(line: Line, words: Locale["pane"]): string | null {
  const { amount, quantity, charged, multiplier, unit } = line;
  if (!amount || !quantity || !charged) return null;
  const best = bestGradeOf(line);
  if (best) return words.graded(figure(amount), figure(best));
  return words.arithmetic({
    amount: figure(amount),
    unit,
    quantity: figure(quantity),
    charged: figure(charged),
    allowed: equals(quantity, charged) ? null : figure(subtract(quantity, charged)),
    multiplier: figure(multiplier),
  });
}
