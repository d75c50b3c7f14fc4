/** What the pane says about the sheets that are written only when somebody asks for them. */
export const reports = {
  tab: "通知與定稿",
  notices: "考核通知單",
  noticesAbout: "一人一頁，供本人和主管簽字，可直接列印；客戶電話已隱去中間幾位。",
  noticesOf: (people: number) => `產生 ${people} 人的通知單`,
  noticeOf: "產生本人的通知單",
  comparison: "方案對比",
  comparisonAbout: "同樣的記錄依另一套規則再算一遍，逐人並列，並列出規則的差異。其他表不變。",
  against: "對比的規則",
  compare: "開始對比",
  closing: "定稿",
  closingAbout:
    "把一個月的結果固定為數值，另存一張表。以後登記表再改，評分時只列出差異，定稿不變。要重新定稿，先刪除那張定稿表。",
  close: (month: string) => `定稿 ${month}`,
  noMonth: "記錄裡沒有寫明月份，不能定稿。",
  writing: "正在寫入…",
  written: (sheet: string) => `已寫入「${sheet}」。`,
  editRules: "寫成規則表，以便修改",
  newerEdition: (title: string, edition: string, sheet: string, count: number) =>
    `內建的《${title}》有新版（${edition} 版），與「${sheet}」有 ${count} 處不同。`,
  seeDifferences: "查看差異",
  differences: (title: string, edition: string) => `《${title}》${edition} 版與現用規則表的差異`,
  keeps: (sheet: string) => `新版寫在新表裡，原來的「${sheet}」保留不動。`,
  takeOver: "寫入新版並改用",
} as const;
