import { gradeOf, isNegative, payFor, toDecimal, toNumber } from "../core";
import { builtInRulebooks } from "../rulebooks";
import { type Argument, isGiven, numberOf, textOf } from "./arguments";
import { type GradeBand, areBands, gradeBandsOf, payBandsOf } from "./bands";
import { invalid, notAvailable } from "./fault";
import type { Shown } from "./rows";
import { rulebookFor } from "./rulebook";
import { words } from "./words";

/**
 * The grade that a score reaches.
 * @param table a rulebook with grades, or a table of bands; left out, the one built-in rulebook that
 * has grades
 * @returns "" for an empty score, so that a column may be filled down
 */
export function gradeFor(score: Argument, table: Argument, address?: string): Shown {
  const points = numberOf(score);
  if (points === null) return "";
  const grades = areBands(table) ? gradesIn(gradeBandsOf(table)) : rulebookGrades(table, address);
  const grade = gradeOf(points, { grades });
  if (grade === null) throw notAvailable(words.belowBands(toDecimal(points)));
  return grade;
}

/**
 * The pay in yuan that a score earns, not rounded.
 * @param bands left out, a score of 100 earns the wage and every other in proportion
 * @returns "" for an empty score
 */
export function payOf(score: Argument, wage: Argument, bands: Argument): Shown {
  const points = numberOf(score);
  if (points === null) return "";
  const yuan = numberOf(wage);
  if (yuan === null) throw invalid(words.missingWage);
  if (isNegative(yuan)) throw invalid(words.unreadableFigure(textOf(wage)));
  const pay = payFor(points, yuan, isGiven(bands) ? payBandsOf(bands) : []);
  if (pay === null) throw notAvailable(words.belowBands(toDecimal(points)));
  return toNumber(pay);
}

const gradesIn = (bands: readonly GradeBand[]) =>
  bands.map(({ from, label }) => ({ from: toNumber(from), label }));

function rulebookGrades(argument: Argument, address: string | undefined) {
  if (!isGiven(argument) && !builtInRulebooks.some(hasGrades))
    throw notAvailable(words.gradesWanted);
  const rulebook = rulebookFor(argument, hasGrades, address);
  if (!hasGrades(rulebook)) throw notAvailable(words.noGrades(words.title(rulebook.title)));
  return rulebook.grades;
}

const hasGrades = ({ grades }: { readonly grades: readonly unknown[] }): boolean =>
  grades.length > 0;
