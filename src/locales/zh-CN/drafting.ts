/** What the task pane says while a written regulation becomes a rulebook. */
export const drafting = {
  title: "新建考核规则",
  open: "新建规则…",
  back: "返回",
  paste: "规定的原文",
  pasteHint: "把规定粘贴到这里，一条一行。",
  sheet: "或选一张工作表",
  chooseSheet: "请选择…",
  file: "或选一个文件（.docx、.txt）",
  chooseFile: "选择文件…",
  read: "读取条款",
  reading: "正在读取…",
  promise: "在本机读取，原文不会离开这台电脑。",

  name: "规则名称",
  edition: "版本",
  replaces: (sheet: string) => `工作簿里已有同名规则，保存会更新工作表“${sheet}”。`,
  nothingRead: "没有读出条款。请检查原文：每条一行，写明扣多少分或多少元。",
  clauses: "条款（点一条可以修改）",
  again: "改原文",
  save: "保存为规则表",
  saving: "正在保存…",
  saved: (clauses: number, open: number) =>
    open === 0 ? `共 ${clauses} 条。` : `共 ${clauses} 条，${open} 条请确认。`,
  line: (line: number) => `第 ${line} 行`,

  sure: "有把握",
  ask: "请确认",
  settled: "已确认",

  kind: "类型",
  kinds: { deduct: "扣", bonus: "奖", grade: "评级", sanction: "处分", note: "不计分" },
  amount: "数额",
  upTo: "至（可不填）",
  unit: "单位",
  units: { point: "分", yuan: "元" },
  per: "每",
  accept: "确定",
  notAFigure: "请填不小于 0 的数字。",
  notARange: "后一个数要比前一个大。",
  refused: "规则表不接受：数额不能超过本分类的上限。",

  /** The reading of a clause, such as 扣 0.5 分／次. */
  figure: (effect: "deduct" | "bonus", figures: string, unit: string, per: string) =>
    `${effect === "deduct" ? "扣" : "奖"} ${figures} ${unit}／${per}`,
  range: (least: string, most: string) => `${least}–${most}`,
  choice: (label: string, figures: string) => `${label}：${figures}`,
  note: "不计分",
  allowance: (limit: string) => `${limit}以内不计`,
  cap: (figure: string, unit: string) => `最多 ${figure} ${unit}`,
  conditional: "限达到规定条件时",
} as const;
