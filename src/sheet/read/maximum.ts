import type { Exact } from "../../core";
import { readNumber } from "./cell/numeral";
import { evened } from "./cell/text";

const figure = "(\\d{1,4}(?:\\.\\d{1,2})?)";
/** 服务规范（40）, 信息内容准确(20分), 考勤（满分10分）. */
const inBrackets = new RegExp(
  `[([【]\\s*(?:满分|最高|共|总分)?\\s*:?\\s*${figure}\\s*分?\\s*[)\\]】]`,
);
/** 包干区20', 上午2.5′. */
const withPrime = new RegExp(`${figure}\\s*['′’]\\s*$`);
/** 满分10, 满分：10分. */
const inWords = new RegExp(`[,;:\\s]*(?:满分|最高分?)\\s*:?\\s*${figure}\\s*分?`);
/** 服务态度20分, but not 扣5分. */
const behind = new RegExp(`(?<![扣加减罚奖得每\\-+.\\d])${figure}\\s*分$`);

const patterns = [inBrackets, withPrime, inWords, behind];

/** The most points that a header allows: 40 in "服务规范（40）"; null where it says none. */
export function maximumIn(header: string): Exact | null {
  const text = evened(header.slice(0, 100));
  for (const pattern of patterns) {
    const [, size] = pattern.exec(text) ?? [];
    if (size !== undefined) return readNumber(size);
  }
  return null;
}

/** The header without the maximum that it gives. */
export function withoutMaximum(header: string): string {
  const text = evened(header.slice(0, 100));
  const pattern = patterns.find((one) => one.test(text));
  return pattern ? text.replace(pattern, "").trim() : header.trim();
}
