import type { AppErrorFacts } from "../../app";
import { rules } from "./rules";
import { list } from "./phrases";

/** What went wrong, where, and what to do next. */
export const errors: {
  readonly [Code in keyof AppErrorFacts]: (facts: AppErrorFacts[Code]) => string;
} = {
  cellEditing: () => "有儲存格正在編輯，請先按 Enter 鍵（或 Esc）結束編輯，再試一次。",
  structureProtected: ({ wanted }) =>
    `活頁簿的結構受保護，無法新增工作表「${wanted}」。請在「校閱」裡取消「保護活頁簿」後再試。`,
  sheetProtected: ({ sheet }) =>
    `工作表「${sheet}」受保護，無法改寫。請在「校閱」裡按「取消保護工作表」後再試。`,
  unknownSheet: ({ sheet, sheets }) =>
    `沒有名為「${sheet}」的工作表。現有工作表：${list(sheets) || "無"}。請核對表名，或重新讀取活頁簿。`,
  sheetHidden: ({ sheet }) => `工作表「${sheet}」已隱藏，請先取消隱藏再檢視。`,
  accessDenied: () =>
    "沒有權限修改：活頁簿可能以唯讀方式開啟，或剛被別人保護。請另存一份或取消保護後再試。",
  changedMeanwhile: () =>
    "處理過程中活頁簿被改動了，例如有人同時刪除、改名或改寫了工作表。本次什麼也沒有寫入，請再試一次。",
  halfWritten: () =>
    "寫到一半時 Excel 拒絕了，寫入的部分也未能收回。請按 Ctrl+Z 復原，或解除保護後重新評分，結果會重寫完整；原有的表沒有改動。",
  dates1904: () =>
    "這個活頁簿的日期從 1904 年起算（舊版 Mac 的設定），讀出來會早 4 年零 1 天，所以沒有評分。請在 Excel 的「檔案 > 選項 > 進階」裡取消「使用 1904 日期系統」，再給日期欄都加上 1462（複製一個寫著 1462 的儲存格，對日期欄「選擇性貼上 > 加」），儲存後再試。",
  sheetTooLarge: ({ sheet, range }) =>
    `工作表「${sheet}」一直用到 ${range}，範圍太大，無法讀取。多半是遠處誤填了內容：請在該表按 Ctrl+End，刪去那裡多餘的列、欄，儲存後再試。`,
  tooLarge: () => "資料量超過了 Excel 一次能處理的上限，請減少所選的工作表後再試。",
  inTheWay: () =>
    "要寫入的地方有合併儲存格、篩選、表格或樞紐分析表擋著。請清除篩選、取消合併，或把它們移到別處，再試一次。",
  noCellSelected: () =>
    "目前選取的不是儲存格（例如圖表）。請先選取一般工作表裡的一個儲存格，再試一次。",
  notAnswering: () =>
    "Excel 正忙，或連線中斷了，暫時沒有回應。請稍候再試；如仍不行，請儲存後重新開啟活頁簿。",
  excelTooOld: () => "當前的 Excel 版本缺少所需功能，請更新到 Excel 2021 或更新的版本。",
  formulaTooLong: () =>
    "要寫入的公式超過了 Excel 允許的長度，多半是所選的工作表太多或表名太長。請少選幾張表，或把表名改短，再試一次。",
  linksBlocked: () =>
    "活頁簿引用了別的檔案或查詢，Excel 沒有取得其中的資料。請先在「資料」裡更新連結或重新整理查詢（需要時登入），再試一次。",
  ourFault: ({ code }) =>
    `這是本增益集的毛病，不是活頁簿的問題（代碼 ${code}）。請儲存並重新開啟活頁簿再試；如仍不行，請把這個代碼告訴維護增益集的人。`,
  refused: ({ code }) =>
    `Excel 沒有完成這個操作，也沒有說明原因（代碼 ${code}）。請再試一次；如仍不行，請儲存並重新開啟活頁簿。`,
  emptyWorkbook: () => "活頁簿裡沒有任何內容。請開啟含有考核記錄的活頁簿再評分。",
  nothingToScore: ({ sheets }) =>
    `在工作表${list(sheets.map((sheet) => `「${sheet}」`))}裡沒有認出考核記錄。請確認標題列裡有「姓名」（或「工號」）和「考核項目」這樣的欄。`,
  chooseRulebook: () => "無法判斷該用哪套考核規則。請按「評分窗格」，選好規則再開始。",
  ruleTableInvalid: ({ sheet, errors: [first, ...more] }) =>
    rules.tableFault(`${sheet}!${first.cell}`, rules.faultSentence(first), more.length),
  ruleTableChanged: ({ sheet }) =>
    `工作表「${sheet}」裡的規則表開啟以後又有改動，為免覆蓋，沒有儲存。請返回，放棄修改，再點「修改規則」。`,
  cellGone: ({ sheet, cell }) =>
    `「${sheet}!${cell}」那一列後來被刪除、改寫，或移到了認不出的地方，找不到了。請按「更新結果」（或「重新讀取」）再看。`,
  cellChanged: ({ sheet, cell }) =>
    `「${sheet}!${cell}」後來改過，這裡顯示的還是改之前的。請按「更新結果」（或「重新讀取」）再看。`,
  ruleSheetGone: ({ sheet }) =>
    `規則表「${sheet}」已不在活頁簿裡。請在「設定」裡核對所選的考核規則，再評分。`,
  alreadyClosed: ({ period, sheet }) =>
    `${period} 已經定稿，數值在工作表「${sheet}」。要重新定稿，請先刪除那張表。`,
  unknownPerson: ({ person }) => `考核結果裡沒有「${person}」。請核對姓名或工號。`,
  nothingToFreeze: () => "活頁簿裡沒有 KPI 函數的公式，沒有可以固定的內容。",
  nothingFrozen: () => "沒有被固定成數值的公式，不需要恢復。",
  nothingToTakeBack: () =>
    "沒有可以撤回的評分：只能撤回最近一次，或者上一次的結果沒有留底。考核表可以直接刪除，原有的表不受影響。",
  nothingScored: () => "這個活頁簿還沒有評過分，不知道結果來自哪些儲存格。請先評分，再標出依據。",
  nothingSelected: () => "所選的儲存格是空的。請先選中寫著考核項目的儲存格。",
  nobodySelected: () =>
    "所選的這一列裡沒有有考核結果的姓名。請選中某個人所在的列；新登記的人請先評分。",
  nothingHighlighted: () => "沒有標出的儲存格，不需要取消。",
  rowsHidden: ({ sheet }) =>
    `工作表「${sheet}」裡有被篩選或隱藏的列，公式佔用了這些列。請先清除篩選、取消隱藏後再試。`,
  cancelled: () => "已停止，沒有寫入評分結果。要繼續請按「重新讀取」或「開始評分」。",
  answerNotUnderstood: ({ answer }) =>
    `答覆「${answer}」看不懂，或規則裡沒有這一條，沒有儲存。請從可選答覆裡選，或改寫後再試。`,
  otherFile: ({ file }) =>
    `「${file}」不是 .docx 檔案，這種格式無法直接讀取。請用 Word 或 WPS 開啟，另存為 .docx 後再選；PDF 請複製全文，貼進來。`,
  unreadableFile: ({ file }) =>
    `無法讀取檔案「${file}」。請確認它是 .docx 或 .txt（舊的 .doc 請先另存為 .docx），或把文字貼進來。`,
  nothingInPeriod: ({ period, periods }) =>
    `沒有 ${period} 的記錄。活頁簿裡的月份：${list(periods)}。請換一個考核期。`,
};
