import { changedFigures } from "./mutate";
import { marks, points, yuan } from "./texts";

test.each([
  ["points per event", points, 20],
  ["yuan in traditional script", yuan, 8],
  ["marks of a recording", marks, 22],
])("%s: when a figure of the text changes, the reading changes with it", (_name, text, least) => {
  const { changed, lost } = changedFigures(text);
  expect(lost).toEqual([]);
  expect(changed).toBeGreaterThanOrEqual(least);
});
