import type { TemplateWords } from "../../sheet";

const month = (day: string): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`;

/** Everything that the empty forms say. Their headings are words that the reader knows. */
export const templates: TemplateWords = {
  name: { ledger: "考核台账", listening: "质检记录", daily: "现场检查", monthly: "月度登记" },
  title: {
    ledger: () => "考核台账",
    listening: () => "录音质检评分记录",
    daily: (_, day) => `现场检查表（${month(day)}${Number(day.slice(8))}日）`,
    monthly: (_, day) => `月度考核登记表（${month(day)}）`,
  },
  columns: {
    date: "日期",
    recording: "录音流水号",
    id: "工号",
    name: "姓名",
    team: "组别",
    item: "考核项目",
    quantity: "数量",
    deducted: "扣分",
    bonus: "加分",
    inspector: "检查人",
    remark: "备注",
  },
  live: "登记后，这里显示每人的实时得分；有不能确定的内容时不显示，请评分查看原因。",
  liveColumns: [
    "得分（工号）",
    "得分（姓名）",
    "得分（组别）",
    "得分",
    "得分（扣分）",
    "得分（加分）",
    "得分（奖惩金额）",
    "得分（等级）",
    "得分（待确认）",
  ],
  choices: {
    name: "条款清单",
    title: ({ title }) => `${title["zh-CN"]}：下拉列表用的条款和人员`,
    columns: ["条款", "最少", "最多", "姓名", "工号", "组别"],
  },
  figure: {
    title: "请核对数值",
    message: "这个数值不在该条款规定的范围内。确认无误可以保留，评分时会提出来核对。",
  },
};
