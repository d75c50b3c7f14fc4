import { CellError, type Scalar } from "../../../../src/host/model";

const missing = new CellError("#N/A");
const divided = new CellError("#DIV/0!");

/**
 * The sheet that the made formulas read: A name, B team, C whole numbers, D decimals, E dates,
 * F texts of all kinds, G numbers with errors, H truths, I numbers in order, J points in order and
 * K the grade from there on, L the same as J:K laid on its side in L1:P2.
 */
export const page: readonly (readonly Scalar[])[] = [
  ["张三", "一组", 5, 0.1, 46082, "扣0.5分", 4, true, 10, 0, "不合格", 0, 60, 80, 90, 100],
  ["李四", "二组", -3, 2.5, 46083, "Quality ", 7, false, 20, 60, "合格", "D", "C", "B", "A", "S"],
  ["王五", "一组", 0, -1.25, 46084, "  两 端  空格 ", missing, true, 30, 80, "良好"],
  ["赵六", null, 12, 3.75, 46085, "abcABC", 2, true, 40, 90, "优秀"],
  ["张三", "三组", 5, 0.2, 46086, "2026-03-05", 7, false, 50],
  ["孙七", "二组", null, 99.995, 46090, "a*b", divided, true, 60],
  ["周八", "一组", 7, 1.005, 46096, "工号007", 1, false, 70],
  ["吴九", "三组", -8, 0.3, 46112, "x", 0, true, 80],
  ["郑十", null, 20, null, 46113, "迟到", 3, false, 90],
  ["Anna", "二组", 2, 4.5, 46203, "迟到30分钟", 8, true, 100],
  ["anna", "一组", 9, 5.5, 46265, "早退", 6, true, 110],
  ["Bob", null, 5, 6.5, 46387, "旷工", 5, false, 120],
];

/** Dates show as dates, the rest as it is. */
export const dateColumn = 4;
