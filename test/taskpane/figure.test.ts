import { divide, exact } from "../../src/core";
import { change, figure } from "../../src/taskpane/view/figure";

it("a figure is shown with two places at most, none that say nothing, and a true minus", () => {
  expect(figure(exact("98.50"))).toBe("98.5");
  expect(figure(divide(exact(200), exact(3)))).toBe("66.67");
  expect(figure(exact("-0.5"))).toBe("−0.5");
});

it("a change says its direction, and nothing where there is none", () => {
  expect(change(exact(2))).toBe("+2");
  expect(change(exact("-1.5"))).toBe("−1.5");
  expect(change(exact(0))).toBe("0");
});
