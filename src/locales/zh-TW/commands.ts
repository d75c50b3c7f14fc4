import type { Explanation, FreezeOutcome, HighlightOutcome, Meaning, ThawOutcome } from "../../app";
import type { CellRef, Clause } from "../../core";
import { title } from "./title";
import { list, units } from "./phrases";

const places = (cells: readonly CellRef[]): string => {
  const named = cells.slice(0, 5).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return list(named) + (cells.length > 5 ? ` 等 ${cells.length} 處` : "");
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
    `已把 ${frozen} 個公式固定為數值，可以發給沒有安裝本增益集的人。需要時按「恢復公式」。` +
    (waiting.length > 0 ? `還沒有算出結果、仍是公式的：${places(waiting)}。` : ""),
  thawed: ({ thawed, changed, lost }: ThawOutcome): string =>
    `已恢復 ${thawed} 個公式。` +
    (changed.length > 0 ? `固定以後被改過、保持原樣的：${places(changed)}。` : "") +
    (lost.length > 0 ? `所在儲存格已刪除、無法恢復的公式：${lost.length} 個。` : ""),
  highlighted: ({ highlighted, changed }: HighlightOutcome): string =>
    `已標出 ${highlighted} 個儲存格，原來的顏色沒有改動，按「取消標色」即可復原。` +
    (changed.length > 0 ? `評分以後被改過、沒有標出的：${places(changed)}。` : ""),
  takenBack: (sheets: readonly string[]): string =>
    sheets.length > 0
      ? `已撤回本次評分，恢復到上一次的結果：${list(sheets)}。`
      : "已撤回本次評分，評分生成的表已移除。",
  meaning: ({ text, found }: Meaning): string =>
    found.length === 0
      ? `「${text}」沒有認出對應的條款。可以在「待確認」裡答覆，或在考核規則裡加一個別名。`
      : found
          .map(
            ({ rulebook, clause }) =>
              `「${text}」：《${title(rulebook.title)}》第 ${clause.id} 條，${clause.text}${priceOf(clause)}`,
          )
          .join("\n"),
  explained: ({ person, lines }: Explanation): string =>
    [
      `${person}（上次評分，共 ${lines.length} 條）：`,
      ...lines.slice(0, mostLines).map((one) => `${one.clause} ${one.text}：${one.arithmetic}`),
      ...(lines.length > mostLines ? ["……其餘見「扣分明細」。"] : []),
    ].join("\n"),
  help: [
    "1. 開啟登記表，按「評分窗格」，選好考核規則，再按「開始評分」；或按「為本活頁簿評分」一步完成。",
    "2. 看「考核彙總」「扣分明細」；沒看懂的列在「待確認」，寫下答覆後再評一次。",
    "3. 沒有現成的表，可用「插入範本」；發給別人前用「固定為數值」。",
    "4. 評錯了，用「撤回本次評分」。原有的表始終不會被改動。",
  ].join("\n"),
};
