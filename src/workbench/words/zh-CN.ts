/** The workbench in simplified Chinese. */
export const zhCN = {
  title: "考核评分 · 工作台",
  open: "打开",
  download: "下载",
  dropHere: "松开鼠标，打开这个工作簿",
  nameBox: "名称框",
  formulaBar: "编辑栏",
  cell: (address: string, text: string) => `单元格 ${address} ${text}`,
  sheets: "工作表",
  pane: "考核评分",
  resizePane: "调整窗格宽度",
  dismiss: "知道了",
  ready: "就绪",
  charts: (count: number) => `这张表有 ${count} 个图表，下载后在 Excel 里看。`,
  calculating: "正在计算…",
  editing: "编辑",
  average: (value: string) => `平均值：${value}`,
  count: (value: number) => `计数：${value}`,
  sum: (value: string) => `求和：${value}`,
  kept: "无法计算此公式，显示的是文件中保存的结果。",
  circular: "循环引用：公式直接或间接引用了它自己，无法计算。",
  notXlsx: (name: string) => `打不开“${name}”：它不是 Excel 工作簿。请选择 .xlsx 文件。`,
  legacyXls: (name: string) =>
    `打不开“${name}”：它是旧版格式（.xls 或 WPS 的 .et）。请在 Excel 或 WPS 中另存为 .xlsx 后再打开。`,
  xlsb: (name: string) =>
    `打不开“${name}”：它是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx 后再打开。`,
  openDocument: (name: string) =>
    `打不开“${name}”：它是 OpenDocument 表格（.ods）。请在 Excel 或 WPS 中另存为 .xlsx 后再打开。`,
  textFile: (name: string) =>
    `打不开“${name}”：它的内容是文本或网页。请在 Excel 中打开并另存为 .xlsx 后再打开。`,
  encrypted: (name: string) =>
    `打不开“${name}”：它有打开密码。请在 Excel 中取消密码后另存一份再打开。`,
  damaged: (name: string) =>
    `打不开“${name}”：文件已损坏。请在 Excel 中打开并修复，另存为 .xlsx 后再试。`,
  tooLarge: (name: string) => `打不开“${name}”：文件太大。请删去不需要的工作表后再试。`,
  noSample: "示例工作簿没有载入。请用“打开”选择一个 .xlsx 文件。",
  unexpected: (name: string, message: string) =>
    `打不开“${name}”：${message}。请在 Excel 中另存一份再试。`,
} as const;
