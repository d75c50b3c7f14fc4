import type {
  Amount,
  Per,
  Question,
  QuestionCode,
  QuestionFacts,
  RuleKind,
  RuleUnit,
  SanctionKind,
} from "../../regulation";
import { sentenceFor } from "../sentence";
import { list, quoted } from "./phrases";

const kinds: Readonly<Record<RuleKind, string>> = {
  deduct: "扣分",
  bonus: "加分",
  fine: "扣款",
  reward: "獎金",
  sanction: "處分",
  cap: "限額",
  sectionBonus: "無扣分獎勵",
  none: "要求",
};

const units: Readonly<Record<RuleUnit, string>> = {
  point: "分",
  yuan: "元",
  percent: "%",
  dayWage: "天薪資",
  minute: "分鐘",
};

const counted: Readonly<Record<Per, string>> = {
  occurrence: "次",
  person: "人",
  personTime: "人次",
  case: "宗",
  order: "單",
  call: "通",
  item: "項",
  document: "份",
  place: "處",
  question: "題",
  shift: "班",
  second: "秒",
  minute: "分鐘",
  hour: "小時",
  halfDay: "半天",
  day: "天",
  week: "週",
  month: "月",
  quarter: "季度",
  year: "年",
  percent: "個百分點",
  permille: "個千分點",
  point: "分",
  recording: "條錄音",
};

const sanctions: Readonly<Record<SanctionKind, string>> = {
  dismissal: "開除",
  wageForfeit: "扣發薪資",
  notice: "通報",
  compensation: "賠償",
  liability: "追究責任",
  absence: "以曠職論",
  warning: "警告",
  criticism: "批評教育",
  demerit: "記過",
  suspension: "停職",
  demotion: "降級",
  retraining: "重新訓練",
  disqualification: "取消資格",
  late: "以遲到論",
  earlyLeave: "以早退論",
  other: "另行處理",
};

const figure = (amount: Amount): string => {
  if (typeof amount === "number") return String(amount);
  return amount[1] === null ? `${amount[0]} 以上` : `${amount[0]}–${amount[1]}`;
};

/** What each code asks: what was read, and what to decide. The clause stands beside it. */
const sentences: { readonly [Code in QuestionCode]: (facts: QuestionFacts[Code]) => string } = {
  unitMissing: ({ words, assumed }) =>
    assumed === null
      ? `${quoted(words)}沒有寫單位，是分還是元？請核對。`
      : `${quoted(words)}沒有寫單位，暫依「${units[assumed]}」理解。請確認。`,
  directionMissing: ({ words, assumed }) =>
    `${quoted(words)}沒有寫是扣還是獎，暫依${kinds[assumed]}理解。請確認。`,
  amountMissing: ({ words }) => `${quoted(words)}沒有寫數額。請填上數額，或註明不計分。`,
  amountOpen: ({ words, from }) =>
    `${quoted(words)}只寫了下限 ${from}，沒有上限，暫依 ${from} 計算。請填上限或固定數額。`,
  rangeReversed: ({ words }) => `${quoted(words)}的範圍前大後小，已對調。請核對。`,
  figureMended: ({ words, read }) =>
    `${quoted(words)}裡的數字可能辨識有誤，讀作 ${figure(read)}。請核對。`,
  figureUnread: ({ words }) =>
    `${quoted(words)}沒有用到規則裡。若不影響計分，確認即可；若影響，請改一下，補進數額、條件或級距。`,
  wordsUnread: ({ words }) =>
    `${quoted(words)}沒有完全讀懂，可能影響得分。規則已經說全，確認即可；沒有說全，請改一下。`,
  limitUnread: ({ words }) =>
    `${quoted(words)}這個條件沒有用到規則裡。若不影響計分，確認即可；若影響，請改一下，填進適用條件。`,
  aboveUnclear: ({ words }) => `${quoted(words)}適用於以上哪些條款？暫依同一分類理解。請確認。`,
  consequenceUnread: ({ words }) =>
    `${quoted(words)}可能也是一種處理，沒有讀懂。若不計分，確認即可；若要扣分或處分，請改一下。`,
  countUnclear: ({ words, count }) =>
    `${quoted(words)}是指第 ${count} 次，還是每 ${count} 次？請寫明。`,
  howOften: ({ words }) => `${quoted(words)}是這段時間內給一次，還是每次都給？暫依次計算。請確認。`,
  multiplierMissing: ({ words }) => `${quoted(words)}沒有寫加重幾倍。請寫明倍數。`,
  capMissing: ({ words }) => `${quoted(words)}沒有寫這一項共幾分。請填上最多扣多少。`,
  shareMissing: ({ words }) => `${quoted(words)}是什麼的百分之幾？請寫明依薪資、績效還是分數計算。`,
  measureUnknown: ({ words }) => `${quoted(words)}的量詞不認識，暫依「項」計數。請確認。`,
  tiers: ({ count }) =>
    `這一條分 ${count} 檔，規則表不能依數值自動選檔，已列為選項。請在記錄裡寫明是哪一檔。`,
  payShare: ({ words }) =>
    `${quoted(words)}依薪資計算，規則表暫不能計。請改成固定數額，或另行處理。`,
  perNotHeld: ({ per, quantity }) =>
    `規則表不能依「每${quantity === 1 ? "" : ` ${quantity} `}${counted[per]}」計數，暫依次計算。請在記錄裡寫折算後的次數。`,
  roundUnclear: ({ words, per, quantity }) =>
    `${quoted(words)}沒有寫不滿 ${quantity} ${counted[per]}的怎麼算，暫不算。請確認。`,
  beyondUnclear: ({ words }) =>
    `${quoted(words)}是只計超出的部分，還是從頭計？暫從頭計。若只計超出的部分，請在記錄裡只寫超出多少。`,
  thresholdNotHeld: ({ words }) =>
    `${quoted(words)}的條件規則表不能自動判斷，凡有記錄就計。請只記錄符合條件的事件。`,
  sanctionNotHeld: ({ sanctions: held, words }) =>
    `${quoted(words)}裡的處分（${list(held.map((kind) => sanctions[kind]))}）規則表不能儲存，只留在原文裡。請另行登記。`,
  multiplierNotHeld: ({ words, multiplier }) =>
    `${quoted(words)}依次數加到 ${multiplier} 倍，規則表不能自動判斷。請在記錄裡寫明加倍。`,
  capNotHeld: ({ words }) => `${quoted(words)}的限額規則表不能儲存。請核對彙總後的結果。`,
  draftFull: ({ most }) =>
    `規則表一個分類最多 ${most} 條，這一條沒有放進去。請把原文分成幾份，分別讀取。`,
  rulesNotHeld: ({ count }) =>
    `這一條有 ${count} 個不同類的數額，規則表只儲存了同類的第一組。請把其餘的另列一條。`,
};

/** A question about a clause's reading as a person reads it. */
export const questionSentence = ({ code, facts }: Question): string =>
  sentenceFor(sentences, code, facts);

/** What each code asks about, in a few words that stand above several such questions. */
const questionKinds: Readonly<Record<QuestionCode, string>> = {
  unitMissing: "沒有寫單位",
  directionMissing: "沒有寫是扣還是獎",
  amountMissing: "沒有寫數額",
  amountOpen: "只寫了下限",
  rangeReversed: "範圍前大後小",
  figureMended: "數字可能辨識有誤",
  figureUnread: "有數額沒有用上",
  wordsUnread: "有詞沒有讀懂",
  limitUnread: "有條件沒有用上",
  aboveUnclear: "適用於哪些條款不明",
  consequenceUnread: "怎樣處理沒有寫明",
  countUnclear: "第幾次還是每幾次不明",
  howOften: "給一次還是每次給不明",
  multiplierMissing: "沒有寫加重幾倍",
  capMissing: "沒有寫最多扣多少",
  shareMissing: "沒有寫是什麼的百分之幾",
  tiers: "分級計算",
  payShare: "按工資計算",
  measureUnknown: "量詞不認識",
  perNotHeld: "不能按這個計量",
  roundUnclear: "零頭怎麼算",
  beyondUnclear: "從哪裡算起",
  thresholdNotHeld: "條件不能自動判斷",
  sanctionNotHeld: "處分不能儲存",
  multiplierNotHeld: "按次數加倍不能判斷",
  capNotHeld: "限額不能儲存",
  draftFull: "條款太多放不下",
  rulesNotHeld: "一條裡有幾類數額",
};

export const regulation = { kinds, units, counted, sanctions, questionKinds, questionSentence };
