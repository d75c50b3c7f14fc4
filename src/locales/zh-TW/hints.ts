import type { ReportWords } from "../../sheet";

/** What may be answered to each kind of question. */
export const hints: ReportWords["issues"]["hints"] = {
  wording: "條款號，或「不計」",
  heading: "這一欄相當於哪個欄名，或「不讀」",
  symbol: "這個符號的意思",
  status: "撤銷或維持",
  identity: "工號",
  ownDay: "休或班",
  clause: "條款號，或「不計」",
  person: "姓名或工號",
  team: "組別",
  date: "日期，如 2026-03-05",
  quantity: "數字",
  amount: "數字",
  grade: "等級",
  recording: "錄音編號",
  appeal: "待複核、維持或撤銷",
  confirmed: "已核對",
};
