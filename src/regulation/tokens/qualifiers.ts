import type { Window } from "../reading";
import type { Entry } from "./lexicon";

const before = (words: string, side: "over" | "under", inclusive: boolean, norm = false): Entry => [
  words,
  { kind: "before", bound: { side, inclusive }, norm },
];
const after = (
  words: string,
  side: "over" | "under",
  inclusive: boolean,
  within = false,
): Entry => [words, { kind: "after", bound: { side, inclusive }, within }];
const span = (words: string, window: Window, whole = false): Entry => [
  words,
  { kind: "span", window, whole },
];

/** Limits, counting words, negation, and what else bends a rule. */
export const qualifiers: readonly Entry[] = [
  before(
    "超过 超出 超 超标准 超规定 超定额 大于 高于 多于 > 高出 逾 超过了 长于 迟于 晚于 慢于",
    "over",
    false,
  ),
  before(
    "达到 达 满 已满 ≥ >= ≧ 不低于 不少于 不小于 大于等于 大于或等于 高于或等于 达成 不短于 累计达 累计达到 累计满",
    "over",
    true,
  ),
  before("目标值 目标 指标值 考核目标 达标值", "over", true),
  before(
    "低于 少于 小于 不满 不足 未满 < 短于 未达到 未达 不到 低过 未到 达不到 没达到 没有达到 不达 早于 快于",
    "under",
    false,
  ),
  before("≤ <= ≦ 小于等于 小于或等于 不超过 未超过 不高于 不大于 不多于 不超出", "under", true),
  before(
    "不得超过 不能超过 不可超过 不应超过 不得超出 不能超出 不许超过 不允许超过 不得多于 不能多于 不得大于 不能高于 不得高于 " +
      "不超出规定 严禁超过 不准超过 须控制在 应控制在 不应多于 不应高于 不可多于",
    "over",
    false,
    true,
  ),
  before(
    "不得低于 不能低于 不得少于 不能少于 不应低于 不应少于 不可低于 不可少于 应达到 须达到 必须达到 应不低于 应不少于 须不低于 " +
      "不得小于 应达 需达到 要达到 必须不低于",
    "under",
    false,
    true,
  ),
  after(
    "以上 及以上 或以上 (含)以上 含以上 之上 以上者 以上的 与以上 及其以上 (含)及以上 以外",
    "over",
    true,
  ),
  after("以下 及以下 或以下 之下 (含)以下 含以下", "under", true),
  after("以内 之内 内 (含)以内 内的", "under", true, true),
  ["(含) 含本数 含 (包含) 包括 包含 [含]", { kind: "including" }],
  ["(不含) 不含 不包括 不含本数 [不含]", { kind: "excluding" }],
  ["累计 连续 连着 接连 合计 总计 共计 累积 被扣 发生过 出现过", { kind: "reach" }],
  ["至 到 ~ - — – ― ━ ～ 〜 -- —— ─ － ﹣ −", { kind: "to" }],
  ["+", { kind: "sign", gives: true }],
  ["第", { kind: "ordinal" }],
  ["首次 初次 初犯 首犯 第一次 头一次 首回 首例", { kind: "time nth", nth: 1 }],
  ["再次 再犯 二次 第二次 二犯 重犯 再度", { kind: "time nth", nth: 2 }],
  ["三次违反 三犯", { kind: "time nth", nth: 3 }],
  ["开始 及以后 以后 之后 及之后 往后 此后 后", { kind: "onward" }],
  ["加倍 双倍 翻倍 翻番 翻一番 加一倍 成倍", { kind: "multiple", factor: 2 }],
  ["加重处罚 从重处罚 加重扣分 加重扣罚 从重扣分", { kind: "multiple", factor: null }],
  ["倍", { kind: "times as much" }],
  [
    "最高 最多 至多 上限 封顶 最高不超过 最多不超过 累计不超过 合计不超过 总计不超过 顶格 最高可 上限为 封顶为 最大 限额",
    { kind: "limit" },
  ],
  ["至少 最低 最少 起码 下限", { kind: "least" }],
  [
    "扣完 扣光 扣尽 扣完为止 扣光为止 扣完即止 扣至0分为止 扣至零分为止 扣到0分为止 扣完止 扣完本项为止 扣完该项分值为止 扣完该项分为止 直至扣完 扣尽为止 扣至零分 扣至0分",
    { kind: "exhausted" },
  ],
  ["为止 为限 止 即止 止扣", { kind: "until" }],
  [
    "不得分 不给分 不计分 无分 不得任何分 不予计分 全扣 全部扣除 扣全分 扣除全部分值 全扣分 得零分 不能得分 扣完该项分 分数全扣",
    { kind: "no score" },
  ],
  ["基准分 基本分 基础分 基础分值 初始分 起评分 总分 基准分数", { kind: "marks", base: true }],
  ["满分 标准分 分值 总分值 本项满分 权重分 满分值", { kind: "marks", base: false }],
  ["不 不予 免 免予 免于 不再 不另 免除 不会 不作 不做", { kind: "not" }],
  ["未 没有 无 没 未有 未被 无任何 未出现 未发生 未能 未曾 没能 尚未 无一 未予", { kind: "lack" }],
  [
    "违规 违纪 差错记录 违规行为 违纪行为 违规记录 违纪记录 违规违纪 扣分记录 处罚记录 扣罚记录",
    { kind: "fault" },
  ],
  ["每 凡每 逐", { kind: "each" }],
  ["按次", { kind: "by" }],
  ["/", { kind: "slash" }],
  [
    "发现 发生 出现 查到 查出 查实 有 被发现 经查实 抽查到 监测到 检查发现 检查到",
    { kind: "event" },
  ],
  ["多 高 增加 提升 提高 上升 高出 增多 增长 超额 涨 升", { kind: "change", side: "over" }],
  ["低 少 差 缺 降 降低 下降 减少 缺少 相差 短 欠 下滑 漏", { kind: "change", side: "under" }],
  [
    "迟 迟交 迟报 晚 晚交 延迟 逾期 超期 迟延 延误 拖延 延后 推迟 拖 晚出 滞后 超时 逾时 延期",
    { kind: "delay" },
  ],
  [
    "当月 本月 该月 一个自然月内 一个自然月 月度累计 一个月内 月内 每月内 当月内 月累计 一月内 1个月内 同月 单月 自然月内",
    { kind: "span", window: "month", whole: false },
  ],
  span("全月 整月 月度内 一整月", "month", true),
  span("当日 当天 日累计 每日累计 一天内 一日内 单日 同一天", "day"),
  span("全天 整天", "day", true),
  span("年累计 年度累计 全年累计 全年 年度内 一年内 当年 年内 年度 自然年内 同一年", "year"),
  span("季累计 季度累计 本季度 当季 季度内 一个季度内 当季度", "quarter"),
  span("本周 当周 一周内 周累计 每周累计", "week"),
  ["每天 每日 日均 每人每天 每人每日", { kind: "calendar", window: "day" }],
  ["每月 每个月 按月 月均 每人每月 每月份", { kind: "calendar", window: "month" }],
  ["每周 每星期 每个星期", { kind: "calendar", window: "week" }],
  ["每季度 每季 每个季度 按季 按季度", { kind: "calendar", window: "quarter" }],
  ["每年 每年度 按年", { kind: "calendar", window: "year" }],
  ["应 须 必须 需 要 应当 务必 应该 需要 须在 应在 于 需在 要在", { kind: "duty" }],
  ["否则 不然 超标", { kind: "else" }],
  ["顺延", { kind: "roll" }],
  ["前 之前 以前 前提交", { kind: "earlier" }],
  ["上午 早上 早 凌晨 早晨", { kind: "noon", shift: 0 }],
  ["下午 晚上 晚间 傍晚", { kind: "noon", shift: 12 }],
  ["周一 星期一 礼拜一 每周一 每星期一", { kind: "weekday", day: 1 }],
  ["周二 星期二 礼拜二 每周二 每星期二", { kind: "weekday", day: 2 }],
  ["周三 星期三 礼拜三 每周三 每星期三", { kind: "weekday", day: 3 }],
  ["周四 星期四 礼拜四 每周四 每星期四", { kind: "weekday", day: 4 }],
  ["周五 星期五 礼拜五 每周五 每星期五", { kind: "weekday", day: 5 }],
  ["周六 星期六 礼拜六 每周六 每星期六", { kind: "weekday", day: 6 }],
  ["周日 星期日 星期天 周天", { kind: "weekday", day: 7 }],
  ["点 点钟 时", { kind: "clock" }],
  ["并 将 则 责令 勒令 要 立即 直接 另 一律 均 同时 进行 并且 还", { kind: "cue" }],
  ["情节严重 情节恶劣 情况严重 性质恶劣 造成 引起 引发 屡教不改 影响恶劣", { kind: "aggravated" }],
  ["的 之 者 以 作为 为", { kind: "of" }],
  [
    "优秀 优良 优 良好 良 中 中等 差 很差 较差 一般 合格 不合格 及格 不及格 达标 未达标 不达标 极差 良级 优级 满意 基本满意 不满意 非常满意",
    { kind: "grade" },
  ],
  [
    "主管 班长 组长 经理 值班长 值班经理 质检 质检员 部门负责人 部门 班组 责任人 当事人 本人 直接责任人 间接责任人 管理人员 审核人 双方 坐席 座席 员工 团队 小组",
    { kind: "subject" },
  ],
  ["。 ； ; ! ！ ？ ? \n", { kind: "stop" }],
  [", 、 ，", { kind: "comma" }],
  [": ：", { kind: "colon" }],
  ["( （ [ 【 〔 「 《", { kind: "open" }],
  [") ） ] 】 〕 」 》", { kind: "close" }],
  ["\t |", { kind: "gap" }],
];
