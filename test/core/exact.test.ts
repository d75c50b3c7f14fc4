import fc from "fast-check";
import {
  add,
  compare,
  divide,
  equals,
  exact,
  isWhole,
  multiply,
  negate,
  parseExact,
  subtract,
  sum,
  toDecimal,
  toNumber,
} from "../../src/core";

const decimal = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => {
    const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
    const whole = text.slice(0, text.length - places);
    const fraction = places > 0 ? `.${text.slice(-places)}` : "";
    return `${digits < 0n ? "-" : ""}${whole}${fraction}`;
  });

test("0.1 × 3 is 0.3, and ten times 0.1 is 1", () => {
  expect(toDecimal(multiply(exact("0.1"), exact(3)))).toBe("0.3");
  expect(equals(sum(Array.from({ length: 10 }, () => exact(0.1))), exact(1))).toBe(true);
});

test("a third of one is not rounded until it is shown", () => {
  const third = divide(exact(1), exact(3));
  expect(equals(multiply(third, exact(3)), exact(1))).toBe(true);
  expect(toDecimal(third, 4)).toBe("0.3333");
});

test("half a unit in the last place shown is rounded away from zero", () => {
  expect(toDecimal(exact("0.125"), 2)).toBe("0.13");
  expect(toDecimal(exact("-0.125"), 2)).toBe("-0.13");
  expect(toDecimal(exact("-0.001"), 2)).toBe("0");
});

test.each(["", "abc", "1.2.3", "--1", "NaN", "Infinity", "1e9999", "0x10", "１"])(
  "%j is no decimal",
  (text) => expect(parseExact(text)).toBeNull(),
);

test("numbers in scientific notation are read", () => {
  expect(toDecimal(exact(1e-7), 10)).toBe("0.0000001");
  expect(toDecimal(exact(1e21))).toBe(`1${"0".repeat(21)}`);
});

describe("for all decimals", () => {
  test("writing and reading gives the same figure", () => {
    fc.assert(
      fc.property(decimal, (text) => equals(exact(toDecimal(exact(text), 9)), exact(text))),
    );
  });

  test("addition is associative and commutative, subtraction undoes it", () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (x, y, z) => {
        const [a, b, c] = [exact(x), exact(y), exact(z)];
        return (
          equals(add(add(a, b), c), add(a, add(b, c))) &&
          equals(add(a, b), add(b, a)) &&
          equals(subtract(add(a, b), b), a)
        );
      }),
    );
  });

  test("multiplication distributes over addition", () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (x, y, z) => {
        const [a, b, c] = [exact(x), exact(y), exact(z)];
        return equals(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)));
      }),
    );
  });

  test("division undoes multiplication", () => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        fc.pre(Number(y) !== 0);
        return equals(divide(multiply(exact(x), exact(y)), exact(y)), exact(x));
      }),
    );
  });

  test("order agrees with the sign of the difference", () => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        const [a, b] = [exact(x), exact(y)];
        return compare(a, b) === -compare(b, a) && compare(negate(a), negate(b)) === compare(b, a);
      }),
    );
  });
});

test("a number that Excel can hold comes back as that number", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (number) => {
      const shown = Number(number.toFixed(6));
      return toNumber(exact(shown)) === (shown === 0 ? 0 : shown);
    }),
  );
});

test("a quotient of a negative figure keeps its sign and orders as it should", () => {
  const third = divide(exact(1), exact(-3));
  expect([toDecimal(third), compare(third, exact(0)), third.denominator > 0n]).toEqual([
    "-0.333333",
    -1,
    true,
  ]);
});

test("whole figures are told from fractions", () => {
  expect([isWhole(exact("2.0")), isWhole(exact("2.5"))]).toEqual([true, false]);
});
