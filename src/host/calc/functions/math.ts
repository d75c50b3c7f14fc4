import { type BuiltIn, type Call, numeric, single } from "../evaluate/call";
import { finite, numberOf } from "../evaluate/convert";
import { type Matrix, asMatrix, errors, isError } from "../evaluate/values";
import { numbersOf, sum } from "./numbers";
import { roundDown, roundHalfUp, roundUp } from "./rounding";

/** MOD's result has the divisor's sign. */
const modulo: BuiltIn = single((a, b) => {
  const [number, divisor] = [numberOf(a), numberOf(b)];
  if (divisor === 0) return errors.divide;
  return finite(number - divisor * Math.floor(number / divisor));
});

const toMultiple = (round: (quotient: number) => number): BuiltIn =>
  single((a, b) => {
    const [number, step] = [numberOf(a), b === undefined ? 1 : numberOf(b)];
    if (step === 0) return 0;
    if (number > 0 && step < 0) return errors.number;
    return finite(Number((round(Number((number / step).toPrecision(15))) * step).toPrecision(15)));
  });

/** The sum of products; what is no number counts as 0, blocks must be of one size. */
function sumProduct(call: Call): number {
  const blocks = call.args.map((_, at) => asMatrix(call.operand(at) ?? null));
  const [first] = blocks;
  if (!first || blocks.some((block) => !sameSize(block, first))) throw errors.value;
  let total = 0;
  for (let row = 0; row < first.length; row++) {
    const lines = blocks.map((block) => block[row] ?? []);
    for (let column = 0; column < (lines[0]?.length ?? 0); column++) {
      total += productAt(lines, column);
    }
  }
  return total;
}

function productAt(lines: Matrix, column: number): number {
  let product = 1;
  for (const line of lines) {
    const cell = line[column];
    if (isError(cell)) throw cell;
    product *= typeof cell === "number" ? cell : 0;
  }
  return product;
}

const sameSize = (a: Matrix, b: Matrix): boolean =>
  a.length === b.length && a[0]?.length === b[0]?.length;

const randomBetween: BuiltIn = single((a, b) => {
  const [low, high] = [Math.ceil(numberOf(a)), Math.floor(numberOf(b))];
  return high < low ? errors.number : low + Math.floor(Math.random() * (high - low + 1));
});

export const math: Readonly<Record<string, BuiltIn>> = {
  ABS: numeric(Math.abs),
  SIGN: numeric(Math.sign),
  INT: numeric(Math.floor),
  TRUNC: numeric(roundDown),
  ROUND: numeric(roundHalfUp),
  ROUNDUP: numeric(roundUp),
  ROUNDDOWN: numeric(roundDown),
  MOD: modulo,
  QUOTIENT: single((a, b) =>
    numberOf(b) === 0 ? errors.divide : finite(Math.trunc(numberOf(a) / numberOf(b))),
  ),
  CEILING: toMultiple(Math.ceil),
  FLOOR: toMultiple(Math.floor),
  MROUND: single((a, b) => {
    const [number, step] = [numberOf(a), numberOf(b)];
    if (step === 0) return 0;
    return number * step < 0 ? errors.number : finite(roundHalfUp(number / step) * step);
  }),
  SQRT: numeric(Math.sqrt),
  POWER: single((a, b) => {
    const [base, exponent] = [numberOf(a), numberOf(b)];
    if (base === 0 && exponent <= 0) return exponent === 0 ? errors.number : errors.divide;
    return finite(base ** exponent);
  }),
  EXP: numeric(Math.exp),
  LN: numeric((number) => (number > 0 ? Math.log(number) : Number.NaN)),
  LOG10: numeric((number) => (number > 0 ? Math.log10(number) : Number.NaN)),
  PI: () => Math.PI,
  RAND: () => Math.random(),
  RANDBETWEEN: randomBetween,
  SUM: (call) => finite(sum(numbersOf(call))),
  SUMSQ: (call) => finite(sum(numbersOf(call).map((number) => number * number))),
  PRODUCT: (call) => {
    const numbers = numbersOf(call);
    return finite(
      numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
    );
  },
  SUMPRODUCT: sumProduct,
};
