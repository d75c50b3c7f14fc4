import type { Explanation, FreezeOutcome, HighlightOutcome, Meaning, ThawOutcome } from "../../app";
import type { CellRef, Clause } from "../../core";
import { title } from "./title";
import { list, units } from "./phrases";

const places = (cells: readonly CellRef[]): string => {
  const named = cells.slice(0, 5).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return list(named) + (cells.length > 5 ? ` 等 ${cells.length} 处` : "");
};

function priceOf(clause: Clause): string {
  const { amount } = clause;
  if (amount === null) return "";
  const figure = Array.isArray(amount) ? `${amount[0]} 至 ${amount[1]}` : String(amount);
  return `（${clause.effect === "bonus" ? "加" : "扣"} ${figure} ${units[clause.unit]}）`;
}

const mostLines = 12;

/** What the ribbon's buttons say when they are done. */
export const commands = {
  frozen: ({ frozen, waiting }: FreezeOutcome): string =>
    `已把 ${frozen} 个公式固定为数值，可以发给没有安装本加载项的人。需要时按“恢复公式”。` +
    (waiting.length > 0 ? `还没有算出结果、仍是公式的：${places(waiting)}。` : ""),
  thawed: ({ thawed, changed, lost }: ThawOutcome): string =>
    `已恢复 ${thawed} 个公式。` +
    (changed.length > 0 ? `固定以后被改过、保持原样的：${places(changed)}。` : "") +
    (lost.length > 0 ? `所在单元格已删除、无法恢复的公式：${lost.length} 个。` : ""),
  highlighted: ({ highlighted, changed }: HighlightOutcome): string =>
    `已标出 ${highlighted} 个单元格，原来的颜色没有改动，按“取消标色”即可复原。` +
    (changed.length > 0 ? `评分以后被改过、没有标出的：${places(changed)}。` : ""),
  takenBack: (sheets: readonly string[]): string =>
    sheets.length > 0
      ? `已撤回本次评分，恢复到上一次的结果：${list(sheets)}。`
      : "已撤回本次评分，评分生成的表已移除。",
  meaning: ({ text, found }: Meaning): string =>
    found.length === 0
      ? `“${text}”没有认出对应的条款。可以在“待确认”里答复，或在考核规则里加一个别名。`
      : found
          .map(
            ({ rulebook, clause }) =>
              `“${text}”：《${title(rulebook.title)}》第 ${clause.id} 条，${clause.text}${priceOf(clause)}`,
          )
          .join("\n"),
  explained: ({ person, lines }: Explanation): string =>
    [
      `${person}（上次评分，共 ${lines.length} 条）：`,
      ...lines.slice(0, mostLines).map((one) => `${one.clause} ${one.text}：${one.arithmetic}`),
      ...(lines.length > mostLines ? ["……其余见“扣分明细”。"] : []),
    ].join("\n"),
  help: [
    "1. 打开台账，点“评分窗格”，选好考核规则，再点“开始评分”；或点“为本工作簿评分”一步完成。",
    "2. 看“考核汇总”“扣分明细”；没看懂的列在“待确认”，写下答复后再评一次。",
    "3. 没有现成的表，可用“插入模板”；发给别人前用“固定为数值”。",
    "4. 评错了，用“撤回本次评分”。原有的表始终不会被改动。",
  ].join("\n"),
};
