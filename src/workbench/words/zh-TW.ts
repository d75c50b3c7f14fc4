import type { Words } from ".";

/** The workbench in traditional Chinese, as in Taiwan. */
export const zhTW: Words = {
  title: "考核評分 · 工作臺",
  open: "開啟",
  download: "下載",
  dropHere: "放開滑鼠，開啟這個活頁簿",
  nameBox: "名稱方塊",
  formulaBar: "資料編輯列",
  cell: (address, text) => `儲存格 ${address} ${text}`,
  sheets: "工作表",
  pane: "考核評分",
  resizePane: "調整窗格寬度",
  dismiss: "知道了",
  ready: "就緒",
  charts: (count: number) => `這張表有 ${count} 個圖表，下載後在 Excel 裡看。`,
  calculating: "正在計算…",
  editing: "編輯",
  average: (value) => `平均值：${value}`,
  count: (value) => `項目個數：${value}`,
  sum: (value) => `加總：${value}`,
  kept: "無法計算此公式，顯示的是檔案中儲存的結果。",
  circular: "循環參照：公式直接或間接引用了它自己，無法計算。",
  notXlsx: (name) => `無法開啟「${name}」：它不是 Excel 活頁簿。請選擇 .xlsx 檔案。`,
  legacyXls: (name) =>
    `無法開啟「${name}」：它是舊版格式（.xls 或 WPS 的 .et）。請在 Excel 或 WPS 中另存為 .xlsx 後再開啟。`,
  xlsb: (name) =>
    `無法開啟「${name}」：它是二進位活頁簿（.xlsb）。請在 Excel 中另存為 .xlsx 後再開啟。`,
  openDocument: (name) =>
    `無法開啟「${name}」：它是 OpenDocument 試算表（.ods）。請在 Excel 或 WPS 中另存為 .xlsx 後再開啟。`,
  textFile: (name) =>
    `無法開啟「${name}」：它的內容是文字或網頁。請在 Excel 中開啟並另存為 .xlsx 後再開啟。`,
  encrypted: (name) =>
    `無法開啟「${name}」：它設有開啟密碼。請在 Excel 中取消密碼後另存一份再開啟。`,
  damaged: (name) =>
    `無法開啟「${name}」：檔案已損毀。請在 Excel 中開啟並修復，另存為 .xlsx 後再試。`,
  tooLarge: (name) => `無法開啟「${name}」：檔案太大。請刪除不需要的工作表後再試。`,
  noSample: "範例活頁簿沒有載入。請用「開啟」選擇一個 .xlsx 檔案。",
  unexpected: (name, message) => `無法開啟「${name}」：${message}。請在 Excel 中另存一份再試。`,
};
