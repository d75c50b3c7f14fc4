import type { Entry } from "./lexicon";
import type { Meaning } from "./meaning";

type Where = Extract<Meaning, { kind: "bends" }>["where"];

const bends = (words: string, where: Where): Entry => [words, { kind: "bends", where }];

/**
 * Words that bend a rule in a way that the grammar has no form for. None of them is ever taken up, so
 * each is asked about: what is exempt, lessened, shared, alternative, growing, said elsewhere.
 */
export const bendingWords: readonly Entry[] = [
  // Whatever else a clause says, these change a score.
  bends(
    "减半 折半 对折 酌减 免罚 免扣 可免 免予处罚 免于处罚 免除处罚 免予扣分 免于扣分 可不扣 可不罚 可以不扣 减轻处罚 减轻扣分 " +
      "减免处罚 减免扣分 从轻处罚 递增 递减 递加 累进 依次递增 逐次递增 逐次递减 逐级递增 逐次增加 依次增加 " +
      "冲抵 抵消 抵减 相抵 抵扣分 互抵 抵 将功补过 结转 恢复原分 撤销扣分 取消扣分 追回扣分 " +
      "清零 归零 不计绩效 不计工资 不计薪 自费 自理 自付 " +
      "= × ÷ * ＊ 乘以 除以 按比例扣 按比例扣罚 按比例奖励",
    "always",
  ),
  // Beside a rule these do.
  bends(
    "除外 例外 除非 不在此限 不在此列 不受此限 不受此限制 不适用 不适用于 不适用本条 不包含在内 不计在内 不计入 " +
      "免责 豁免 不予处罚 不予追究 不予扣罚 不作处罚 从轻 从宽 减轻处理 酌情减免 酌情减轻 " +
      "依次类推 以此类推 依此类推 如此类推 类推 分摊 平摊 均摊 平均分摊 平均承担 各半 各承担一半 共同承担 按比例承担 " +
      "按责任比例 按责任大小 责任大小 就高 从高 从重者 取高 择高 较高者 较重者 最高者 二选一 任选其一 择一 择其一 其中较高 " +
      "不重复扣 不重复扣分 不重复计算 不重复处罚 不累计 不叠加 " +
      "参照 比照 同上 同前 按上款 按前款 按上条 按前条 按上述 按本条 详见 见附表 见附件 另行规定 另行通知 另定",
    "with rules",
  ),
  // In the phrase of a rule, or behind it.
  bends(
    "左右 上下 原则上 暂定 暂扣 依次 逐次 逐级 折算 折合 换算 相当于 等额 " +
      "同等 对等 加计 按比例 比例 成比例 系数 叠加 累加 特殊情况 特殊原因 额外",
    "beside rules",
  ),
  ["除 除了 除去 除因", { kind: "except" }],
];
