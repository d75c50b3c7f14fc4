import type { Entry } from "./lexicon";
import type { Measure } from "./meaning";

const measure = (words: string, of: Measure): Entry => [words, { kind: "measure", measure: of }];

/** Units and measure words. */
export const measures: readonly Entry[] = [
  measure("分 ' ′ ’", "fen"),
  measure("元 块 块钱 圆 元整 元钱 圆整 RMB rmb", "yuan"),
  measure("角 毛 毛钱 角钱", "jiao"),
  measure("% 个百分点 百分点 个点 ％", "percent"),
  measure("‰ 个千分点 千分点", "permille"),
  measure("次 回 遍 例次 趟", "occurrence"),
  measure("人 名 位 个人 名员工 名坐席", "person"),
  measure("人次 人.次 人·次 人/次 人*次 人每次", "personTime"),
  measure("宗 起 例 件 桩 个案 宗案", "case"),
  measure("单 张单 张工单 个工单 笔 票 张订单 个订单 工单", "order"),
  measure("通 通电话 个电话 通话务 话次", "call"),
  measure(
    "项 条 个 台 户 字 个字 只 款 种 面 把 套 辆 家 间 床 桌 箱 包 支 枚 片 栋 要素 个要素 架 扇 盏 副 幅 棵 株 节 场 步 " +
      "辆次 台次 车次 户次 床次 桌次 间次 项次 批次 批 课时 桶 袋 瓶 盒",
    "item",
  ),
  measure("处 地方", "place"),
  measure("份 张 本 册 篇 封 页 卷", "document"),
  measure("题 道题 道 个问题 小题", "question"),
  measure("班 班次 个班 个班次", "shift"),
  measure('秒 秒钟 s S "', "second"),
  measure("分钟 min 分鐘 mins", "minute"),
  measure("小时 个小时 工时 个工时 h H 钟头 个钟头", "hour"),
  measure("天 日 号 个自然日 自然日", "day"),
  measure("工作日 个工作日", "workday"),
  measure("周 个星期 星期 个周", "week"),
  measure("月 个月", "month"),
  measure("季度 季 个季度", "quarter"),
  measure("年 个年度", "year"),
  measure("条录音 段录音 个录音 通录音 录音", "recording"),
  ["订单", { kind: "noun", per: "order" }],
  ["电话 来电", { kind: "noun", per: "call" }],
  ["试题 问题", { kind: "noun", per: "question" }],
];
