import { disagreement } from "./agreement";

/* `npm run oracle -- 20000` scores many more. */

test("a second scorer, written plainly from the rules, gives every card the same", () => {
  expect(disagreement(200, 2026)).toBeNull();
});
