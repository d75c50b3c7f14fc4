/** What the pane says about the sheets that are written only when somebody asks for them. */
export const reports = {
  tab: "通知与定稿",
  notices: "考核通知单",
  noticesAbout: "一人一页，供本人和主管签字，可直接打印；客户电话已隐去中间几位。",
  noticesOf: (people: number) => `生成 ${people} 人的通知单`,
  noticeOf: "生成本人的通知单",
  comparison: "方案对比",
  comparisonAbout: "同样的记录按另一套规则再算一遍，逐人并列，并列出规则的差异。其他表不变。",
  against: "对比的规则",
  compare: "开始对比",
  closing: "定稿",
  closingAbout:
    "把一个月的结果固定为数值，另存一张表。以后台账再改，评分时只列出差异，定稿不变。要重新定稿，先删除那张定稿表。",
  close: (month: string) => `定稿 ${month}`,
  noMonth: "记录里没有写明月份，不能定稿。",
  writing: "正在写入…",
  written: (sheet: string) => `已写入“${sheet}”。`,
  editRules: "写成规则表，以便修改",
  newerEdition: (title: string, edition: string, sheet: string, count: number) =>
    `内置的《${title}》有新版（${edition} 版），与“${sheet}”有 ${count} 处不同。`,
  seeDifferences: "查看差异",
  differences: (title: string, edition: string) => `《${title}》${edition} 版与现用规则表的差异`,
  keeps: (sheet: string) => `新版写在新表里，原来的“${sheet}”保留不动。`,
  takeOver: "写入新版并改用",
} as const;
