import type { Choices, ColumnKey, HeadingKey } from "./keys";

/*
 * How people may write the names and words of a rule table, in any language that the product speaks.
 * A key is its own spelling too. Traditional characters are brought to simplified ones.
 */

export type Spellings<Key extends string> = Readonly<Record<Key, readonly string[]>>;

export const headings: Spellings<HeadingKey> = {
  id: ["规则编号", "编号", "rulebook", "rulebook id"],
  "title.zh-CN": ["规则名称", "名称", "标题", "简体名称", "title"],
  "title.zh-TW": ["繁体名称", "traditional title"],
  "title.en": ["英文名称", "english title"],
  edition: ["版本", "版次"],
  "source.document": ["来源", "依据", "来源文件", "依据文件", "source"],
  "source.note": ["来源说明", "依据说明", "source note"],
  unit: ["单位", "计分单位"],
  base: ["基准分", "基础分", "起始分", "底分"],
  floor: ["最低分", "下限"],
  ceiling: ["最高分", "封顶分", "上限"],
  scope: ["计分范围", "评分范围"],
  firstOffence: ["初犯", "首次", "first offence", "first offense"],
  assumptions: ["约定", "假设", "说明事项", "assumption"],
  parameters: ["参数", "parameter"],
  measures: ["指标", "measure"],
  grades: ["等级", "评级", "档次", "grade"],
};

export const columns: Spellings<ColumnKey> = {
  kind: ["行别", "行类", "类别", "列别", "row"],
  id: ["编号", "条款号", "条款", "序号", "clause", "no", "number"],
  parent: ["上级", "所属分类", "所属", "上级编号", "section"],
  text: ["内容", "条款内容", "条文", "名称", "标题", "title"],
  effect: ["类型", "加扣", "性质", "type"],
  amount: ["分值", "金额", "标准", "扣分", "points"],
  unit: ["单位"],
  per: ["计量", "计量方式", "计次", "计算方式"],
  step: ["每满几个", "每满", "步长", "every", "step"],
  aliases: ["别名", "其他说法", "又称", "alias"],
  choices: ["可选项", "选项", "等级分值", "options"],
  subject: ["对象", "考核对象"],
  allowance: ["免扣额", "免扣"],
  aggravation: ["加重", "加倍"],
  when: ["适用条件", "条件", "condition"],
  deadline: ["时限", "期限", "截止"],
  sanctions: ["处分", "处理", "sanction"],
  cap: ["上限", "封顶", "最多扣", "max", "maximum"],
  expected: ["应有记录", "应查"],
  consecutive: ["连续", "可否连续"],
  cleanBonus: ["无扣分奖励", "无扣分奖", "clean bonus"],
  firstOffence: ["初犯", "首次", "first offence", "first offense"],
};

export const choices: { readonly [Set in keyof Choices]: Spellings<Choices[Set]> } = {
  kind: { section: ["分类", "章", "章节", "类"], clause: ["条款", "条", "项目"] },
  effect: {
    deduct: ["扣分", "扣", "减分", "扣款", "罚款", "deduction"],
    bonus: ["奖励", "加分", "奖", "奖分", "奖金", "reward"],
    grade: ["评级", "评等级", "等级"],
    sanction: ["处分", "处罚", "处理"],
    note: ["要求", "规范", "不计分"],
  },
  unit: { point: ["分", "points"], yuan: ["元", "人民币", "块", "rmb", "cny"] },
  per: {
    occurrence: ["每次", "次", "每回", "time", "times"],
    person: ["每人", "人", "每人次", "人次"],
    case: ["每宗", "宗", "每件", "件", "每例", "例", "每起", "起"],
    day: ["每天", "天", "每日", "日", "days"],
    hour: ["每小时", "小时", "每工时", "工时", "hours"],
    minute: ["每分钟", "分钟", "每分", "minutes"],
    question: ["每题", "题"],
    order: ["每单", "单", "每张订单", "每笔", "笔"],
    recording: ["每条录音", "条录音", "录音", "每录音", "每条"],
    month: ["每月", "月"],
  },
  subject: {
    agent: ["坐席", "员工", "客服", "个人", "座席"],
    supervisor: ["主管", "班长", "组长"],
    team: ["团队", "小组", "班组", "全组"],
  },
  sanctions: {
    dismissal: ["开除", "辞退", "解聘"],
    wageForfeit: ["扣发工资", "扣发薪资", "loss of wages", "扣除当月工资", "工资扣罚", "扣工资"],
    notice: ["通报", "通报批评"],
    compensation: ["赔偿"],
    liability: ["追究责任", "承担责任", "追责"],
    absence: ["旷工", "按旷工处理", "旷职"],
    warning: ["警告"],
  },
  scope: {
    month: ["按月", "每月", "月"],
    recording: ["按录音", "每条录音", "录音", "按每条录音"],
  },
  firstOffence: { warn: ["警告", "只警告"], charge: ["照扣", "计扣", "不免", "扣分"] },
  expected: { workday: ["每个工作日", "工作日", "每工作日"] },
  consecutive: {
    true: ["可以", "可", "可以连续", "是", "yes"],
    false: ["不可", "不可以", "不可连续", "不得连续", "不能连续", "否", "no"],
  },
  measureUnit: {
    person: ["人"],
    call: ["通", "次通话"],
    occurrence: ["次", "time", "times"],
    second: ["秒", "seconds"],
    minute: ["分钟", "minutes"],
    hour: ["小时", "工时", "hours"],
    day: ["天", "日", "days"],
    workday: ["工作日"],
    percent: ["%", "百分比"],
    yuan: ["元"],
  },
};

/** Rows and columns of this name are HR's own notes and are not read. */
export const notes = ["备注", "注", "说明", "修改记录", "remark", "remarks", "note", "notes"];
