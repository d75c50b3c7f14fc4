import { addressLists, linkAreas } from "../../src/excel/areas";

test("few addresses make one list", () => {
  expect(addressLists(["A1:C1", "A5"])).toEqual(["A1:C1,A5"]);
});

test("no addresses make no list", () => {
  expect(addressLists([])).toEqual([]);
});

test("many addresses are all listed once, in lists shorter than what Excel refused", () => {
  const addresses = Array.from({ length: 10_000 }, (_, row) => `A${row + 1}:J${row + 1}`);
  const lists = addressLists(addresses);
  expect(lists.flatMap((list) => list.split(","))).toEqual(addresses);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(8_192);
  expect(lists.length).toBeLessThan(40);
});

test("links below each other are one area, whatever else their rows hold", () => {
  const link = { link: { sheet: "台账", cell: "E5" }, text: "E5" };
  expect(
    linkAreas([
      ["x", link],
      [link, link],
      [link, { formula: "=1" }],
      [null, link],
    ]),
  ).toEqual([
    { row: 0, column: 1, rows: 2, columns: 1 },
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 3, column: 1, rows: 1, columns: 1 },
  ]);
});
