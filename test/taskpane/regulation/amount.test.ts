import { amountFields, readAmount, readBase } from "../../../src/taskpane/regulation/amount";

const read = (least: string, most = "", optional = false) => readAmount({ least, most }, optional);

test.each([
  ["2", "", 2],
  [" 0.5 ", "", 0.5],
  ["１０", "", 10],
  ["1", "3", [1, 3]],
  ["3", "3", 3],
  ["0", "", 0],
])("%p to %p is read", (least, most, amount) => {
  expect(read(least, most)).toEqual({ amount });
});

test.each([["很多"], [""], ["-1"], ["1e3"], ["1,5"], ["Infinity"]])("%p is no figure", (least) => {
  expect(read(least)).toEqual({ fault: "notAFigure" });
});

test("a range goes up", () => {
  expect(read("3", "1")).toEqual({ fault: "notARange" });
  expect(read("3", "x")).toEqual({ fault: "notAFigure" });
});

test("where there are choices, nothing need be said", () => {
  expect(read("", "", true)).toEqual({ amount: null });
  expect(read("", "3", true)).toEqual({ fault: "notAFigure" });
});

test.each([[null], [2], [[1, 3] as [number, number]]])(
  "%p stands in the fields as it is read",
  (amount) => {
    expect(readAmount(amountFields(amount), amount === null)).toEqual({ amount });
  },
);

test("a base may be left out, but must be a figure", () => {
  expect([readBase(" "), readBase("100"), readBase("一百")]).toEqual([null, 100, undefined]);
});
