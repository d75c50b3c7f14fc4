import { Calculator } from "../../../src/host/calc";
import { type Cell, CellError, type Scalar } from "../../../src/host/model";
import answers from "./fixtures/libreoffice.json";
import { formulaColumn, madeBook } from "./made/book";
import { makeFormulas } from "./made/formulas";
import { exceptions } from "./made/exceptions";

interface Answer {
  readonly formula: string;
  readonly twin?: string;
  readonly value: string | number | boolean | { readonly error: string };
}

const { seed, ofEach } = answers;
const asked = answers.formulas as readonly Answer[];

test("the answers are those to the formulas that are made now", () => {
  const made = makeFormulas(seed, ofEach).map(({ formula }) => formula);
  expect(asked.map(({ formula }) => formula)).toStrictEqual(made);
  expect(made.length).toBeGreaterThan(500);
});

function calculated(): readonly Cell[] {
  const { workbook, sheet } = madeBook(asked.map(({ formula }) => formula));
  new Calculator(workbook).recalculate("all");
  return asked.map((_, row) => sheet.cell(row, formulaColumn));
}

/** To twelve digits: the two programs add in different orders. */
function shown(value: Scalar | Answer["value"]): unknown {
  if (value instanceof CellError) return value.code;
  if (typeof value === "object" && value !== null) return value.error;
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

const cells = calculated();

test("every formula gives what LibreOffice gives, but where Excel is documented to differ", () => {
  const wrong = asked.flatMap(({ formula, value }, at) => {
    const cell = cells[at];
    const expected = formula in exceptions ? exceptions[formula]?.excel : shown(value);
    const given = cell?.stale ?? shown(cell?.value ?? null);
    return given === expected ? [] : [{ formula, given, expected }];
  });
  expect(wrong).toStrictEqual([]);
});

test("every exception is one", () => {
  const known = new Map(asked.map(({ formula, value }) => [formula, shown(value)]));
  const needless = Object.entries(exceptions).filter(
    ([formula, { excel }]) => !known.has(formula) || known.get(formula) === excel,
  );
  expect(needless).toStrictEqual([]);
});
