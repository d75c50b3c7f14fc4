import type { AppErrorFacts } from "../../app";
import { rules } from "./rules";
import { list } from "./phrases";

/** What went wrong, where, and what to do next. */
export const errors: {
  readonly [Code in keyof AppErrorFacts]: (facts: AppErrorFacts[Code]) => string;
} = {
  cellEditing: () => "有单元格正在编辑，请先按回车键（或 Esc）结束编辑，再试一次。",
  structureProtected: ({ wanted }) =>
    `工作簿的结构受保护，无法新建工作表“${wanted}”。请在“审阅”里撤销“保护工作簿”后再试。`,
  sheetProtected: ({ sheet }) =>
    `工作表“${sheet}”受保护，无法改写。请在“审阅”里撤销工作表保护后再试。`,
  unknownSheet: ({ sheet, sheets }) =>
    `没有名为“${sheet}”的工作表。现有工作表：${list(sheets) || "无"}。请核对表名，或重新读取工作簿。`,
  sheetHidden: ({ sheet }) => `工作表“${sheet}”已隐藏，请先取消隐藏再查看。`,
  accessDenied: () =>
    "没有权限修改：工作簿可能以只读方式打开，或刚被别人保护。请另存一份或撤销保护后再试。",
  changedMeanwhile: () =>
    "处理过程中工作簿被改动了，例如有人同时删除、改名或改写了工作表。本次什么也没有写入，请再试一次。",
  halfWritten: () =>
    "写到一半时 Excel 拒绝了，写入的部分也未能收回。请按 Ctrl+Z 撤销，或解除保护后重新评分，结果会重写完整；原有的表没有改动。",
  dates1904: () =>
    "这个工作簿的日期从 1904 年起算（旧版 Mac 的设置），读出来会早 4 年零 1 天，所以没有评分。请在 Excel 的“文件 > 选项 > 高级”里取消“使用 1904 日期系统”，再给日期列都加上 1462（复制一个写着 1462 的单元格，对日期列“选择性粘贴 > 加”），保存后再试。",
  sheetTooLarge: ({ sheet, range }) =>
    `工作表“${sheet}”一直用到 ${range}，范围太大，无法读取。多半是远处误填了内容：请在该表按 Ctrl+End，删去那里多余的行、列，保存后再试。`,
  tooLarge: () => "数据量超过了 Excel 一次能处理的上限，请减少所选的工作表后再试。",
  inTheWay: () =>
    "要写入的地方有合并单元格、筛选、表格或数据透视表挡着。请清除筛选、取消合并，或把它们移到别处，再试一次。",
  noCellSelected: () =>
    "当前选中的不是单元格（例如图表）。请先选中普通工作表里的一个单元格，再试一次。",
  notAnswering: () =>
    "Excel 正忙，或连接断开了，暂时没有回应。请稍等片刻再试；如仍不行，请保存后重新打开工作簿。",
  excelTooOld: () => "当前的 Excel 版本缺少所需功能，请更新到 Excel 2021 或更新的版本。",
  formulaTooLong: () =>
    "要写入的公式超过了 Excel 允许的长度，多半是所选的工作表太多或表名太长。请少选几张表，或把表名改短，再试一次。",
  linksBlocked: () =>
    "工作簿引用了别的文件或查询，Excel 没有取得其中的数据。请先在“数据”里更新链接或刷新查询（需要时登录），再试一次。",
  ourFault: ({ code }) =>
    `这是本加载项的毛病，不是工作簿的问题（代码 ${code}）。请保存并重新打开工作簿再试；如仍不行，请把这个代码告诉维护加载项的人。`,
  refused: ({ code }) =>
    `Excel 没有完成这个操作，也没有说明原因（代码 ${code}）。请再试一次；如仍不行，请保存并重新打开工作簿。`,
  emptyWorkbook: () => "工作簿里没有任何内容。请打开含有考核记录的工作簿再评分。",
  nothingToScore: ({ sheets }) =>
    `在工作表${list(sheets.map((sheet) => `“${sheet}”`))}里没有认出考核记录。请确认表头里有“姓名”（或“工号”）和“考核项目”这样的列。`,
  chooseRulebook: () => "无法判断该用哪套考核规则。请点“评分窗格”，选好规则再开始。",
  ruleTableInvalid: ({ sheet, errors: [first, ...more] }) =>
    rules.tableFault(`${sheet}!${first.cell}`, rules.faultSentence(first), more.length),
  ruleTableChanged: ({ sheet }) =>
    `工作表“${sheet}”里的规则表打开以后又有改动，为免覆盖，没有保存。请返回，放弃修改，再点“修改规则”。`,
  cellGone: ({ sheet, cell }) =>
    `“${sheet}!${cell}”那一行后来被删除、改写，或移到了认不出的地方，找不到了。请点“更新结果”（或“重新读取”）再看。`,
  cellChanged: ({ sheet, cell }) =>
    `“${sheet}!${cell}”后来改过，这里显示的还是改之前的。请点“更新结果”（或“重新读取”）再看。`,
  ruleSheetGone: ({ sheet }) =>
    `规则表“${sheet}”已不在工作簿里。请在“设置”里核对所选的考核规则，再评分。`,
  alreadyClosed: ({ period, sheet }) =>
    `${period} 已经定稿，数值在工作表“${sheet}”。要重新定稿，请先删除那张表。`,
  unknownPerson: ({ person }) => `考核结果里没有“${person}”。请核对姓名或工号。`,
  nothingToFreeze: () => "工作簿里没有 KPI 函数的公式，没有可以固定的内容。",
  nothingFrozen: () => "没有被固定成数值的公式，不需要恢复。",
  nothingToTakeBack: () =>
    "没有可以撤回的评分：只能撤回最近一次，或者上一次的结果没有留底。考核表可以直接删除，原有的表不受影响。",
  nothingScored: () => "这个工作簿还没有评过分，不知道结果来自哪些单元格。请先评分，再标出依据。",
  nothingSelected: () => "所选的单元格是空的。请先选中写着考核项目的单元格。",
  nobodySelected: () =>
    "所选的这一行里没有有考核结果的姓名。请选中某个人所在的行；新登记的人请先评分。",
  nothingHighlighted: () => "没有标出的单元格，不需要取消。",
  rowsHidden: ({ sheet }) =>
    `工作表“${sheet}”里有被筛选或隐藏的行，公式占用了这些行。请先清除筛选、取消隐藏后再试。`,
  cancelled: () => "已停止，没有写入评分结果。要继续请点“重新读取”或“开始评分”。",
  answerNotUnderstood: ({ answer }) =>
    `答复“${answer}”看不懂，或规则里没有这一条，没有保存。请从可选答复里选，或改写后再试。`,
  otherFile: ({ file }) =>
    `“${file}”不是 .docx 文件，这种格式无法直接读取。请在 Word 或 WPS 中打开它，另存为 .docx 后再选；PDF 请复制全文，粘贴进来。`,
  unreadableFile: ({ file }) =>
    `无法读取文件“${file}”。请确认它是 .docx 或 .txt（旧的 .doc 请先另存为 .docx），或把文字粘贴进来。`,
  nothingInPeriod: ({ period, periods }) =>
    `没有 ${period} 的记录。工作簿里的月份：${list(periods)}。请换一个考核期。`,
};
