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
  reward: "奖金",
  sanction: "处分",
  cap: "限额",
  sectionBonus: "无扣分奖励",
  none: "要求",
};

const units: Readonly<Record<RuleUnit, string>> = {
  point: "分",
  yuan: "元",
  percent: "%",
  dayWage: "天工资",
  minute: "分钟",
};

const counted: Readonly<Record<Per, string>> = {
  occurrence: "次",
  person: "人",
  personTime: "人次",
  case: "宗",
  order: "单",
  call: "通",
  item: "项",
  document: "份",
  place: "处",
  question: "题",
  shift: "班",
  second: "秒",
  minute: "分钟",
  hour: "小时",
  halfDay: "半天",
  day: "天",
  week: "周",
  month: "月",
  quarter: "季度",
  year: "年",
  percent: "个百分点",
  permille: "个千分点",
  point: "分",
  recording: "条录音",
};

const sanctions: Readonly<Record<SanctionKind, string>> = {
  dismissal: "开除",
  wageForfeit: "扣发工资",
  notice: "通报",
  compensation: "赔偿",
  liability: "追究责任",
  absence: "按旷工处理",
  warning: "警告",
  criticism: "批评教育",
  demerit: "记过",
  suspension: "停职",
  demotion: "降级",
  retraining: "重新培训",
  disqualification: "取消资格",
  late: "按迟到处理",
  earlyLeave: "按早退处理",
  other: "另行处理",
};

const figure = (amount: Amount): string => {
  if (typeof amount === "number") return String(amount);
  return amount[1] === null ? `${amount[0]} 以上` : `${amount[0]}–${amount[1]}`;
};

/** What each code asks: what was read, and what to decide. The clause stands beside it. */
const sentences: { readonly [Code in QuestionCode]: (facts: QuestionFacts[Code]) => string } = {
  unitMissing: ({ words, assumed }) =>
    assumed === null
      ? `${quoted(words)}没有写单位，是分还是元？请核对。`
      : `${quoted(words)}没有写单位，暂按“${units[assumed]}”理解。请确认。`,
  directionMissing: ({ words, assumed }) =>
    `${quoted(words)}没有写是扣还是奖，暂按${kinds[assumed]}理解。请确认。`,
  amountMissing: ({ words }) => `${quoted(words)}没有写数额。请填上数额，或注明不计分。`,
  amountOpen: ({ words, from }) =>
    `${quoted(words)}只写了下限 ${from}，没有上限，暂按 ${from} 计算。请填上限或固定数额。`,
  rangeReversed: ({ words }) => `${quoted(words)}的范围前大后小，已对调。请核对。`,
  figureMended: ({ words, read }) =>
    `${quoted(words)}里的数字可能识别有误，读作 ${figure(read)}。请核对。`,
  figureUnread: ({ words }) =>
    `${quoted(words)}没有用到规则里。若不影响计分，确认即可；若影响，请改一下，补进数额、条件或档次。`,
  wordsUnread: ({ words }) =>
    `${quoted(words)}没有完全读懂，可能影响得分。规则已经说全，确认即可；没有说全，请改一下。`,
  limitUnread: ({ words }) =>
    `${quoted(words)}这个条件没有用到规则里。若不影响计分，确认即可；若影响，请改一下，填进适用条件。`,
  aboveUnclear: ({ words }) => `${quoted(words)}适用于以上哪些条款？暂按同一分类理解。请确认。`,
  consequenceUnread: ({ words }) =>
    `${quoted(words)}可能也是一种处理，没有读懂。若不计分，确认即可；若要扣分或处分，请改一下。`,
  countUnclear: ({ words, count }) =>
    `${quoted(words)}是指第 ${count} 次，还是每 ${count} 次？请写明。`,
  howOften: ({ words }) => `${quoted(words)}是这段时间内给一次，还是每次都给？暂按次计算。请确认。`,
  multiplierMissing: ({ words }) => `${quoted(words)}没有写加重几倍。请写明倍数。`,
  capMissing: ({ words }) => `${quoted(words)}没有写这一项共几分。请填上最多扣多少。`,
  shareMissing: ({ words }) => `${quoted(words)}是什么的百分之几？请写明按工资、绩效还是分数计算。`,
  measureUnknown: ({ words }) => `${quoted(words)}的量词不认识，暂按“项”计数。请确认。`,
  tiers: ({ count }) =>
    `这一条分 ${count} 档，规则表不能按数值自动选档，已列为选项。请在记录里写明是哪一档。`,
  payShare: ({ words }) =>
    `${quoted(words)}按工资计算，规则表暂不能计。请改成固定数额，或另行处理。`,
  perNotHeld: ({ per, quantity }) =>
    `规则表不能按“每${quantity === 1 ? "" : ` ${quantity} `}${counted[per]}”计数，暂按次计算。请在记录里写折算后的次数。`,
  roundUnclear: ({ words, per, quantity }) =>
    `${quoted(words)}没有写不满 ${quantity} ${counted[per]}的怎么算，暂不算。请确认。`,
  beyondUnclear: ({ words }) =>
    `${quoted(words)}是只计超出的部分，还是从头计？暂从头计。若只计超出的部分，请在记录里只写超出多少。`,
  thresholdNotHeld: ({ words }) =>
    `${quoted(words)}的条件规则表不能自动判断，凡有记录就计。请只记录符合条件的事件。`,
  sanctionNotHeld: ({ sanctions: held, words }) =>
    `${quoted(words)}里的处分（${list(held.map((kind) => sanctions[kind]))}）规则表不能保存，只留在原文里。请另行登记。`,
  multiplierNotHeld: ({ words, multiplier }) =>
    `${quoted(words)}按次数加到 ${multiplier} 倍，规则表不能自动判断。请在记录里写明加倍。`,
  capNotHeld: ({ words }) => `${quoted(words)}的限额规则表不能保存。请核对汇总后的结果。`,
  draftFull: ({ most }) =>
    `规则表一个分类最多 ${most} 条，这一条没有放进去。请把原文分成几份，分别读取。`,
  rulesNotHeld: ({ count }) =>
    `这一条有 ${count} 个不同类的数额，规则表只保存了同类的第一组。请把其余的另列一条。`,
};

/** A question about a clause's reading as a person reads it. */
export const questionSentence = ({ code, facts }: Question): string =>
  sentenceFor(sentences, code, facts);

/** What each code asks about, in a few words that stand above several such questions. */
const questionKinds: Readonly<Record<QuestionCode, string>> = {
  unitMissing: "没有写单位",
  directionMissing: "没有写是扣还是奖",
  amountMissing: "没有写数额",
  amountOpen: "只写了下限",
  rangeReversed: "范围前大后小",
  figureMended: "数字可能识别有误",
  figureUnread: "有数额没有用上",
  wordsUnread: "有词没有读懂",
  limitUnread: "有条件没有用上",
  aboveUnclear: "适用于哪些条款不明",
  consequenceUnread: "怎样处理没有写明",
  countUnclear: "第几次还是每几次不明",
  howOften: "给一次还是每次给不明",
  multiplierMissing: "没有写加重几倍",
  capMissing: "没有写最多扣多少",
  shareMissing: "没有写是什么的百分之几",
  tiers: "分档计算",
  payShare: "按工资计算",
  measureUnknown: "量词不认识",
  perNotHeld: "不能按这个计量",
  roundUnclear: "零头怎么算",
  beyondUnclear: "从哪里算起",
  thresholdNotHeld: "条件不能自动判断",
  sanctionNotHeld: "处分不能保存",
  multiplierNotHeld: "按次数加倍不能判断",
  capNotHeld: "限额不能保存",
  draftFull: "条款太多放不下",
  rulesNotHeld: "一条里有几类数额",
};

export const regulation = { kinds, units, counted, sanctions, questionKinds, questionSentence };
