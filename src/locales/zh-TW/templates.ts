import type { TemplateWords } from "../../sheet";
import { title as titleOf } from "./title";

const month = (day: string): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`;

/** Everything that the empty forms say. Their headings are words that the reader knows. */
export const templates: TemplateWords = {
  name: { ledger: "考核登記表", listening: "質檢記錄", daily: "現場檢查", monthly: "月度登記" },
  title: {
    ledger: () => "考核登記表",
    listening: () => "錄音質檢評分記錄",
    daily: (_, day) => `現場檢查表（${month(day)}${Number(day.slice(8))}日）`,
    monthly: (_, day) => `月度考核登記表（${month(day)}）`,
  },
  columns: {
    date: "日期",
    recording: "錄音流水號",
    id: "工號",
    name: "姓名",
    team: "組別",
    item: "考核項目",
    quantity: "數量",
    deducted: "扣分",
    bonus: "加分",
    inspector: "檢查人",
    remark: "備註",
  },
  live: "登記後，這裡顯示每人的即時得分；有不能確定的內容時不顯示，請評分檢視原因。",
  liveColumns: [
    "得分（工號）",
    "得分（姓名）",
    "得分（組別）",
    "得分",
    "得分（扣分）",
    "得分（加分）",
    "得分（獎懲金額）",
    "得分（等級）",
    "得分（待確認）",
  ],
  choices: {
    name: "條款清單",
    title: ({ title }) => `${titleOf(title)}：下拉式清單用的條款和人員`,
    columns: ["條款", "最少", "最多", "姓名", "工號", "組別"],
  },
  figure: {
    title: "請核對數值",
    message: "這個數值不在該條款規定的範圍內。確認無誤可以保留，評分時會提出來核對。",
  },
};
