import type { Section } from "../../src/core";
import { type ClauseReading, type Rule, readRegulation } from "../../src/regulation";

/** Figures that stand in what was read: in digits, parted from letters and other figures. */
const FIGURE = /(?<![\d.:A-Za-z])\d{1,4}(?:\.\d{1,2})?(?![\d.:A-Za-z])/g;

/** Every figure of a reading, sorted. */
function figuresIn(clauses: readonly ClauseReading[]): readonly number[] {
  const found: number[] = [];
  JSON.stringify(
    clauses.flatMap(({ rules }) => rules),
    (key, value: unknown) => {
      if (key === "words" || key === "about" || key === "when") return undefined;
      if (typeof value === "number") found.push(value);
      return value;
    },
  );
  return found.toSorted((a, b) => a - b);
}

const without = (figures: readonly number[], others: readonly number[]): readonly number[] => {
  const rest = [...others];
  return figures.filter((figure) => {
    const at = rest.indexOf(figure);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
};

/** Another figure of the same form: one that stands nowhere else nearby. */
const another = (figure: string): string =>
  figure.includes(".") ? (Number(figure) + 0.03).toFixed(2) : String(Number(figure) + 13);

export interface Changes {
  readonly changed: number;
  /** Changes that the readings did not follow. */
  readonly lost: readonly string[];
}

/** A figure said twice, 98%(含98%), is changed twice. */
function replaced(text: string, at: number, figure: string, wanted: string): string {
  const rest = text.slice(at + figure.length);
  return text.slice(0, at) + wanted + rest.replace(`含${figure}`, `含${wanted}`);
}

const saysFigures = ({ kind, threshold }: Rule) => kind !== "none" || threshold !== null;

/** Whether a figure is the clause's number. */
const isNumber = (text: string, at: number, figure: string): boolean =>
  /^[(（]?$/.test(text.slice(0, at)) && /^[、.．)）]/.test(text.slice(at + figure.length));

/** Changes each figure that a rule was read from, one at a time, and reads again. */
function changedRules(clauses: readonly ClauseReading[]): Changes {
  const lost: string[] = [];
  let changed = 0;
  for (const clause of clauses.filter(({ rules }) => rules.some(saysFigures))) {
    const alone = figuresIn(readRegulation(clause.text).clauses);
    for (const { 0: figure, index } of clause.text.matchAll(FIGURE)) {
      const read = clause.rules.some(({ words }) => words.includes(figure));
      if (isNumber(clause.text, index, figure) || !read || clause.text.charAt(index - 1) === "含")
        continue;
      const wanted = another(figure);
      const text = replaced(clause.text, index, figure, wanted);
      const after = figuresIn(readRegulation(text).clauses);
      const follows =
        without(after, alone).includes(Number(wanted)) &&
        without(alone, after).includes(Number(figure));
      changed += 1;
      if (!follows) lost.push(`line ${clause.line}: ${figure} became ${wanted} in ${text}`);
    }
  }
  return { changed, lost };
}

const BASE_OR_MAXIMUM = /基[准本]分[^\d]{0,4}(\d+)|[(（](\d+)分[)）]$/;

/** The bases and maxima that the draft rulebook of a text holds. */
function frameOf(text: string): readonly number[] {
  const { rulebook } = readRegulation(text);
  const maxima = (sections: readonly Section[]): readonly number[] =>
    sections.flatMap(({ max, sections: inner }) => [max ?? 0, ...maxima(inner)]);
  return [rulebook.base ?? 0, ...maxima(rulebook.sections)];
}

/** Changes what cards begin with and what headings limit; the first base counts. */
function changedFrame(text: string): Changes {
  const lost: string[] = [];
  let changed = 0;
  let based = false;
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    const [whole, base, maximum] = BASE_OR_MAXIMUM.exec(line) ?? [];
    const figure = base ?? maximum;
    if (whole === undefined || figure === undefined || (base !== undefined && based)) return;
    if (base !== undefined && /扣/.test(line)) return;
    based ||= base !== undefined;
    const wanted = another(figure);
    const mutated = lines.with(index, line.replace(whole, whole.replace(figure, wanted)));
    changed += 1;
    const follows = frameOf(mutated.join("\n")).includes(Number(wanted));
    if (!follows) lost.push(`line ${index + 1}: ${figure} became ${wanted} in ${line}`);
  });
  return { changed, lost };
}

/** Changes every figure that was read, one at a time, and reads again. */
export function changedFigures(text: string): Changes {
  const rules = changedRules(readRegulation(text).clauses);
  const frame = changedFrame(text);
  return { changed: rules.changed + frame.changed, lost: [...rules.lost, ...frame.lost] };
}
