import { questionSentence } from "../../src/locales/zh-CN/regulation";
import { readRegulation } from "../../src/regulation";

const asked = (text: string): string => {
  const question = readRegulation(text).clauses.at(-1)?.question;
  return question ? questionSentence(question) : "";
};

test.each([
  ["旷课一次扣款。", "“一次扣款”没有写数额。请填上数额，或注明不计分。"],
  [
    "擅自外借设备，罚款50元以上。",
    "“罚款50元以上”只写了下限 50，没有上限，暂按 50 计算。请填上限或固定数额。",
  ],
  ["离席超时，每5分钟扣1分。", "“每5分钟扣1分”没有写不满 5 分钟的怎么算，暂不算。请确认。"],
  ["外呼每满10单加1分。", "规则表不能按“每 10 单”计数，暂按次计算。请在记录里写折算后的次数。"],
  [
    "迟到超过10分钟的，每分钟扣1元。",
    "“超过10分钟的，每分钟扣1元”是只计超出的部分，还是从头计？暂从头计。若只计超出的部分，请在记录里只写超出多少。",
  ],
  ["擅动配电箱，罚款1OO元。", "“罚款1OO元”里的数字可能识别有误，读作 100。请核对。"],
])("%s asks a sentence with its words and figures", (text, sentence) => {
  expect(asked(text)).toBe(sentence);
});
