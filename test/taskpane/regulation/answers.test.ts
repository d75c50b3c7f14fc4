import { clausesOf } from "../../../src/core";
import { zhCN } from "../../../src/locales";
import { readRegulation } from "../../../src/regulation";
import { answersTo } from "../../../src/taskpane/regulation/answers";
import { amended, draftOf } from "../../../src/taskpane/regulation/draft";
import { inWords } from "../../../src/taskpane/regulation/inWords";

/** What one click on the only other answer makes of a clause, in words before and after. */
function clicked(text: string): readonly string[] {
  const draft = draftOf({ text, ...readRegulation(text) });
  const index = draft.entries.length - 1;
  const { id, question } = draft.entries[index] ?? { id: "", question: null };
  const clause = clausesOf(draft.rulebook).get(id)?.clause;
  if (!clause || !question) return [];
  return answersTo(question, clause, zhCN).flatMap(({ label, change }) => {
    const after = amended(draft, index, change);
    const changed = after && clausesOf(after.rulebook).get(id)?.clause;
    return changed ? [inWords(clause, zhCN), label, inWords(changed, zhCN)] : [];
  });
}

test.each([
  ["1、再跟客户顶嘴的扣100", ["扣 100 分／次", "改成“元”", "扣 100 元／次"]],
  ["1、着装不整\t1分/次", ["扣 1 分／次", "改成“奖”", "奖 1 分／次"]],
  [
    "1、离席超时，每5分钟扣1分。",
    ["扣 1 分／5 分钟（不足不算）", "改成“不足也算”", "扣 1 分／5 分钟（不足也算）"],
  ],
  ["1、全年无事故奖500元。", ["奖 500 元／次", "改成“每月”", "奖 500 元／月"]],
  // Nothing but the editor tells what these mean.
  ["1、旷课一次扣款。", []],
])("%s is put right by one click", (text, expected) => {
  expect(clicked(text)).toEqual(expected);
});
