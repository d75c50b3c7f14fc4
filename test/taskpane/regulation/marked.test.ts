import { readRegulation } from "../../../src/regulation";
import { entriesRead } from "../../../src/taskpane/regulation/entry";
import { markedText } from "../../../src/taskpane/regulation/marked";

const marked = (text: string) => {
  const [entry] = entriesRead(readRegulation(text).clauses);
  if (!entry) throw new Error("no clause");
  return markedText(entry).map(({ text: words, mark }) => [words, mark]);
};

test("the words that a rule was read from are marked, and all words are there", () => {
  expect(marked("1、迟到，每次扣2分。")).toEqual([
    ["1、迟到，", null],
    ["每次扣2分", "read"],
    ["。", null],
  ]);
});

test("words that were passed over are marked as asked about", () => {
  const parts = marked("1、迟到的，每次扣2分，孕妇除外。");
  expect(parts.map(([words]) => words).join("")).toBe("1、迟到的，每次扣2分，孕妇除外。");
  expect(parts.filter(([, mark]) => mark === "asked")).toHaveLength(1);
});
