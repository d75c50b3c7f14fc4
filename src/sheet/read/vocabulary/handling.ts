/** How a register says that an event was dealt with (奖惩方式). Compared without spaces and case. */

/** Money was taken. */
export const fined: ReadonlySet<string> = new Set([
  "罚款",
  "扣款",
  "扣罚",
  "扣钱",
  "处罚",
  "惩罚",
  "经济处罚",
  "fine",
  "fined",
  "penalty",
]);

/** Money was given. */
export const rewarded: ReadonlySet<string> = new Set([
  "奖励",
  "奖金",
  "奖",
  "嘉奖",
  "表扬",
  "通报表扬",
  "现金奖励",
  "reward",
  "bonus",
]);

/** Nothing was taken. */
export const warnedOnly: ReadonlySet<string> = new Set([
  "警告",
  "口头警告",
  "书面警告",
  "首次警告",
  "初犯警告",
  "警告一次",
  "提醒",
  "口头提醒",
  "批评",
  "批评教育",
  "口头批评",
  "不罚款",
  "免罚",
  "warning",
  "verbalwarning",
  "writtenwarning",
]);
