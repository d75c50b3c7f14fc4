import type { ReportWords } from "../../sheet";

/** What may be answered to each kind of question. */
export const hints: ReportWords["issues"]["hints"] = {
  wording: "条款号，或“不计”",
  heading: "这一列相当于哪个列名，或“不读”",
  symbol: "这个符号的意思",
  status: "撤销或维持",
  identity: "工号",
  ownDay: "休或班",
  clause: "条款号，或“不计”",
  person: "姓名或工号",
  team: "组别",
  date: "日期，如 2026-03-05",
  quantity: "数字",
  amount: "数字",
  grade: "等级",
  recording: "录音编号",
  appeal: "待复核、维持或撤销",
  confirmed: "已核对",
};
