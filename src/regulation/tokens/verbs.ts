import type { SanctionKind } from "../reading";
import type { Entry } from "./lexicon";

const take = (words: string, unit: "point" | "yuan" | null = null, weak = false): Entry => [
  words,
  { kind: "take", unit, weak },
];
const give = (words: string, unit: "point" | "yuan" | null = null, weak = false): Entry => [
  words,
  { kind: "give", unit, weak },
];
const sanction = (words: string, of: SanctionKind, weak = false): Entry => [
  words,
  { kind: "sanction", sanction: of, weak },
];

/** 并扣除, 另罚款: each of the first before each of the second. */
const joined = (adverbs: string, stems: string): string =>
  adverbs
    .split(" ")
    .flatMap((adverb) => stems.split(" ").map((stem) => adverb + stem))
    .join(" ");

/** Verbs of taking and giving, and the consequences that are no figures. */
export const verbs: readonly Entry[] = [
  take(
    "扣 扣除 扣减 扣罚 倒扣 加扣 另扣 再扣 多扣 各扣 均扣 并扣 连扣 扣掉 扣去 扣发 罚 罚扣 加罚 罚单位 各罚 记扣 抵扣 减扣 计扣 计罚",
  ),
  take(joined("并 另 再 加 各 均 应 须 将", "扣除 扣减 扣罚 扣发 罚款 扣款")),
  take("扣分 减分 倒扣分 扣基准分 扣减分 失分", "point"),
  take("扣款 罚款 罚金 罚钱 乐捐 负激励 扣钱 处罚金 违约金 赔付", "yuan"),
  take(
    "不发 停发 取消 不予发放 减 减去 考核 核减 核扣 处罚 惩罚 罚没 缴纳 交纳 扣绩效 下浮 下调 降低绩效 负考核 没收 减发 少发 克扣",
    null,
    true,
  ),
  give("奖 奖励 加奖 另奖 各奖 再奖 嘉奖 奖给 各加 另加 再加 额外奖励 额外加"),
  give("加分 奖分 奖励分 加奖分", "point"),
  give("正激励", "yuan"),
  give("奖励金额", null, true),
  take("罚款金额 处罚金额 扣款金额 扣罚金额", null, true),
  give("加 上浮 上调 发放 发给 增发 返还 返 正考核 增", null, true),
  ["给予 予以 给与 处以 课以 并处 予", { kind: "grant", gives: true }],
  ["占 得 计 记 算 计为 记为", { kind: "worth" }],
  [
    "绩效 绩效奖 绩效奖金 绩效系数 奖金总额 奖金额 提成 佣金 年终奖 年终奖金 全勤奖 满勤奖 出勤奖 安全奖 质量奖 效益奖 服务奖 考核奖 生产奖 目标奖 月度奖 月度奖金 安全奖金 季度奖 月奖 绩效分 绩效考核分 考核分 业绩奖金 岗位津贴 课酬 课时费 劳务费 承包费 服务费 岗贴 津贴 效益工资 奖金 奖励金 红包 现金奖励 补助 补贴",
    { kind: "pay", wage: false },
  ],
  [
    "工资 绩效工资 基本工资 底薪 薪资 薪水 薪酬 月薪 月工资 日工资 岗位工资 工资总额 全额工资 薪",
    { kind: "pay", wage: true },
  ],
  ["人民币 ¥ 现金 RMB", { kind: "currency" }],
  sanction(
    "开除 辞退 除名 解雇 解聘 劝退 解除劳动合同 解除合同 解除劳动关系 终止劳动合同 终止合同 不予录用 淘汰 予以淘汰 辞职处理 自动离职 解除合作 终止合作 解约 清退 予以清退 解除聘用 解除劳务合同 解除代理合同 解除代理关系 解除代理 终止代理 解除合作关系 终止合作关系 解除协议 终止协议 解除劳务关系 走人 退回派遣单位 退回劳务公司",
    "dismissal",
  ),
  sanction(
    "通报批评 全公司通报 公开通报 全员通报 通报处分 全公司通报告 通报告 通告批评 内部通报 通报全公司 通报全员 通报全院 全院通报 全厂通报 通报全厂 全行通报 全校通报 全部门通报",
    "notice",
  ),
  sanction("通报 公告 公示 通告", "notice", true),
  sanction(
    "照价赔 按价赔 照赔 照价赔偿 赔偿差额 赔偿全部损失 赔偿相应损失 照价补偿 赔偿损失 赔偿 按价赔偿 全额赔偿 原价赔偿 承担损失 赔偿责任 负责赔偿 全额赔付 全额赔 自己赔 个人赔 自赔",
    "compensation",
  ),
  sanction("提醒 口头提醒 警示 训诫", "warning", true),
  sanction("口头警告 书面警告 警告 黄牌警告 严重警告 警告处分", "warning"),
  sanction(
    "批评教育 书面检讨 检讨 口头批评 检查书 检讨书 点名批评 写检讨 书面检查 写检查 作检查 写出检查 作出检查 写出检讨 作出检讨 写出书面检查 作出书面检查 书面反省 诫勉谈话 谈话提醒 约谈",
    "criticism",
  ),
  sanction("记过 记大过 记小过 记过处分 大过 小过", "demerit"),
  sanction(
    "停职 停职检查 停岗检查 停线学习 停线培训 停柜学习 停台学习 停课学习 停机培训 停岗培训 停班培训 停岗 停机学习 停班学习 停岗学习 待岗 离岗培训 停班 停工整顿 停岗整顿 停运整顿 停职反省 停薪留职 停工 停业整顿 停止工作 停课 停止上岗 停止上线 停止上线培训 停止上线学习 停止接线 停止接单 停止上机 暂停上线 暂停接线 暂停接单 暂停上岗 下线培训 下线学习 离线培训 离线学习",
    "suspension",
  ),
  sanction(
    "降级 降职 降薪 下调一级 下调两级 降两级 降一档 降两档 下调一档 降一等 降星 降低一级 降低一档 免职 撤职 降一级 调离岗位 调岗 调离",
    "demotion",
  ),
  sanction(
    joined("免去 撤销 解除", "职务 其职务 主管职务 班长职务 组长职务 经理职务 管理职务 领导职务"),
    "demotion",
  ),
  sanction("待岗培训", "suspension"),
  sanction("停线 停接线 下岗", "suspension", true),
  sanction("重新培训 回炉培训 再培训 补训 强制培训 脱产培训", "retraining"),
  [
    "取消评先评优资格 取消评优评先资格 取消评先资格 取消评选资格 取消评优评先 取消评先评优 不得评先评优 不得评优评先 不得评先 不得参加评优 不能评优 不得参评 取消评优资格 取消评优 取消资格 取消晋升资格 取消参评资格 不得参与评优 不得评优 取消当年评优资格 取消奖金资格",
    { kind: "sanction", sanction: "disqualification", weak: false },
  ],
  sanction(
    "追究法律责任 移送司法机关 移交司法机关 追究刑事责任 追究责任 报警处理 移送公安机关 移交公安机关 送交公安机关 移送公安 交由公安机关 移送司法 送司法机关 移交纪委 移送纪委 移交纪检 移送纪检",
    "liability",
  ),
  ["视为 视同 视作 算作 算是 等同 等同于 视 按 按照", { kind: "treat" }],
  ["旷工", { kind: "treated as", sanction: "absence" }],
  ["矿工 旷职 缺勤处理", { kind: "treated as", sanction: "absence" }],
  ["迟到", { kind: "treated as", sanction: "late" }],
  ["早退", { kind: "treated as", sanction: "earlyLeave" }],
  ["承担 负 追究 自负 担负 承当 负有", { kind: "bear" }],
  ["责任 法律责任 后果 损失 刑事责任 经济责任 赔偿责任", { kind: "burden" }],
  ["相应 适当 一定", { kind: "discretion" }],
  [
    "视情节 视情况 视情节轻重 视情节严重性 视情节严重 根据情节 根据情节轻重 视轻重 酌情 从重 从严 严肃",
    { kind: "discretion" },
  ],
  ["处理 处分 惩处 论处 追责 问责 惩办", { kind: "deal" }],
];
