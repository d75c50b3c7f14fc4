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
  [
    "离席超时，每5分钟扣1分。",
    "规则表不能按“每 5 分钟”计数，暂按次计算。请在记录里写折算后的次数。",
  ],
  ["擅动配电箱，罚款1OO元。", "“罚款1OO元”里的数字可能识别有误，读作 100。请核对。"],
])("%s asks a sentence with its words and figures", (text, sentence) => {
  expect(asked(text)).toBe(sentence);
});
