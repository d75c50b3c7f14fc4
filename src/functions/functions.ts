import { Fault } from "./fault";
import { gradeFor, payOf } from "./grade-pay";
import { lateness } from "./late";
import { cardOf, cardsOf, certain, scoreOf, yuanOf } from "./score-range";
import { openQuestions } from "./open-questions";
import { type Shown, cardRow, lineRow } from "./rows";
import { clauseOf, pointsOf } from "./single-item";

/*
 * The custom functions as Excel sees them. Their names are their ids; there is no namespace. The
 * comments become functions.json and so Excel's own help, which is why they are in Chinese, and the
 * types are the few that its generator knows: it cannot say that an optional argument may be null.
 */

/**
 * 按考核规则计算一个考核对象的得分。
 * @customfunction KPISCORE
 * @param {string[][]} records 考核记录区域，含表头
 * @param {string[][]} [rulebook] 考核规则的编号、名称，或规则表的区域；省略时用能解释全部记录的内置规则
 * @param {string} [subject] 姓名或工号；"*" 表示把整个区域当作一个团队；省略时区域里只能有一个考核对象
 * @param {string} [period] 考核期，如 2026-03，或其中任一日期；省略时区域里只能有一个月
 * @param {string[][]} [decisions] 裁定：“裁定与答复”或“扣分明细”的区域，含表头，也可以上下叠放
 * @param {CustomFunctions.Invocation} invocation
 * @returns {unknown} 得分
 * @requiresParameterAddresses
 */
export function KPISCORE(
  records: string[][],
  rulebook: string[][],
  subject: string,
  period: string,
  decisions: string[][],
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(() => {
    const decided = [{ cells: decisions, address: addressOf(invocation, 4) }];
    const given = { records, rulebook, period, ...places(invocation), decisions: decided };
    return scoreOf(certain(cardOf(given, subject)));
  });
}

/**
 * 按考核规则计算区域里每个考核对象的结果，每人一行：工号、姓名、组别、得分、扣分、奖分、金额（元）、等级、待确认数。
 * @customfunction KPISCORES
 * @param {string[][]} records 考核记录区域，含表头
 * @param {string[][]} [rulebook] 考核规则的编号、名称，或规则表的区域；省略时用能解释全部记录的内置规则
 * @param {string} [period] 考核期，如 2026-03，或其中任一日期；省略时区域里只能有一个月
 * @param {string[][]} [decisions] 裁定：“裁定与答复”或“扣分明细”的区域，含表头，也可以上下叠放
 * @param {string[][]} [roster] 花名册区域，含表头；其中没有记录的人也列出
 * @param {string[][]} [appeals] 另一处裁定，如“扣分明细”的区域；其中的申诉随改随算
 * @param {CustomFunctions.Invocation} invocation
 * @returns {unknown[][]} 每个考核对象一行，按得分从高到低
 * @requiresParameterAddresses
 */
export function KPISCORES(
  records: string[][],
  rulebook: string[][],
  period: string,
  decisions: string[][],
  roster: string[][],
  appeals: string[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(() => {
    const listed = { people: roster, address: addressOf(invocation, 4) };
    const decided = [
      { cells: decisions, address: addressOf(invocation, 3) },
      { cells: appeals, address: addressOf(invocation, 5) },
    ];
    const given = { records, rulebook, period, ...places(invocation) };
    return cardsOf({ ...given, roster: listed, decisions: decided }).map(cardRow);
  });
}

/**
 * 列出一个考核对象的扣分明细，每条一行：条款、内容、数量、计扣、单价、倍数、得分、单位、状态、依据、实测数值。
 * @customfunction KPIBREAKDOWN
 * @param {string[][]} records 考核记录区域，含表头
 * @param {string[][]} [rulebook] 考核规则的编号、名称，或规则表的区域；省略时用能解释全部记录的内置规则
 * @param {string} [subject] 姓名或工号；"*" 表示把整个区域当作一个团队；省略时区域里只能有一个考核对象
 * @param {string} [period] 考核期，如 2026-03，或其中任一日期；省略时区域里只能有一个月
 * @param {string[][]} [decisions] 裁定：“裁定与答复”或“扣分明细”的区域，含表头，也可以上下叠放
 * @param {CustomFunctions.Invocation} invocation
 * @returns {unknown[][]} 明细
 * @requiresParameterAddresses
 */
export function KPIBREAKDOWN(
  records: string[][],
  rulebook: string[][],
  subject: string,
  period: string,
  decisions: string[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(() => {
    const decided = [{ cells: decisions, address: addressOf(invocation, 4) }];
    const given = { records, rulebook, period, ...places(invocation), decisions: decided };
    return spilled(cardOf(given, subject).lines.map(lineRow));
  });
}

/**
 * 列出区域里没看懂、需要人确认的内容，每条一行：行号、单元格、读到的内容、原因、怎样答复。
 * @customfunction KPICHECK
 * @param {string[][]} records 考核记录区域，含表头
 * @param {string[][]} [rulebook] 考核规则的编号、名称，或规则表的区域；省略时用最能解释这些记录的内置规则
 * @param {string[][]} [decisions] 裁定：“裁定与答复”或“扣分明细”的区域，含表头，也可以上下叠放
 * @param {CustomFunctions.Invocation} invocation
 * @returns {unknown[][]} 待确认的内容；没有时只有一行说明
 * @requiresParameterAddresses
 */
export function KPICHECK(
  records: string[][],
  rulebook: string[][],
  decisions: string[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(() => {
    const decided = [{ cells: decisions, address: addressOf(invocation, 2) }];
    return openQuestions({ records, rulebook, ...places(invocation), decisions: decided });
  });
}

/**
 * 计算台账里一行的得分：扣分为负，奖励为正。
 * @customfunction KPIPOINTS
 * @param {string} item 考核项目：条款号或文字
 * @param {string} [quantity] 数量；省略时为 1
 * @param {string[][]} [rulebook] 考核规则的编号、名称，或规则表的区域
 * @param {string} [amount] 条款给出幅度时，评定的分值
 * @param {CustomFunctions.Invocation} invocation
 * @returns {unknown} 得分
 * @requiresParameterAddresses
 */
export function KPIPOINTS(
  item: string,
  quantity: string,
  rulebook: string[][],
  amount: string,
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(() => pointsOf(item, quantity, rulebook, amount, addressOf(invocation, 2)));
}

/**
 * 说明一段文字指的是哪一条款。
 * @customfunction KPICLAUSE
 * @param {string} item 考核项目的文字
 * @param {string[][]} [rulebook] 考核规则的编号、名称，或规则表的区域
 * @param {CustomFunctions.Invocation} invocation
 * @returns {unknown} 条款号
 * @requiresParameterAddresses
 */
export function KPICLAUSE(
  item: string,
  rulebook: string[][],
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(() => clauseOf(item, rulebook, addressOf(invocation, 1)));
}

/**
 * 说明一个得分属于哪一等级。
 * @customfunction KPIGRADE
 * @param {string} score 得分；为空时结果也为空
 * @param {string[][]} [rulebook] 有等级的考核规则的编号、名称或规则表，或等级表：起始分和等级两列
 * @param {CustomFunctions.Invocation} invocation
 * @returns {unknown} 等级
 * @requiresParameterAddresses
 */
export function KPIGRADE(
  score: string,
  rulebook: string[][],
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(() => gradeFor(score, rulebook, addressOf(invocation, 1)));
}

/**
 * 按得分计算应发工资（元），不四舍五入。
 * @customfunction KPIPAY
 * @param {string} score 得分；为空时结果也为空
 * @param {string} wage 工资标准（元）
 * @param {string[][]} [bands] 分档表：起始分和系数两列，系数如 1.2 或 120%；省略时 100 分发全额，其余按比例
 * @returns {unknown} 应发工资（元）
 */
export function KPIPAY(score: string, wage: string, bands: string[][]): unknown {
  return answer(() => payOf(score, wage, bands));
}

/**
 * 按考核规则计算一个考核对象的奖惩金额（元）：奖励减去罚款。
 * @customfunction KPIYUAN
 * @param {string[][]} records 考核记录区域，含表头；初犯只警告的规则，以前的记录也要选上
 * @param {string[][]} [rulebook] 考核规则的编号、名称，或规则表的区域；省略时用能解释全部记录的内置规则
 * @param {string} [subject] 姓名或工号；"*" 表示把整个区域当作一个团队；省略时区域里只能有一个考核对象
 * @param {string} [period] 考核期，如 2026-03，或其中任一日期；省略时区域里只能有一个月
 * @param {CustomFunctions.Invocation} invocation
 * @returns {unknown} 金额（元），罚款多于奖励时为负
 * @requiresParameterAddresses
 */
export function KPIYUAN(
  records: string[][],
  rulebook: string[][],
  subject: string,
  period: string,
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(() => {
    const given = { records, rulebook, period, ...places(invocation) };
    return yuanOf(certain(cardOf(given, subject)));
  });
}

/**
 * 计算迟了多久；按时为 0。
 * @customfunction KPILATE
 * @param {string} due 期限：日期，或日期和时间
 * @param {string} actual 实际完成：日期，或日期和时间
 * @param {string} [unit] 单位：天、工作日或小时；省略时为天
 * @param {string[][]} [holidays] 公司自己的日历：日期一列，右边可加一列“休”或“班”
 * @returns {unknown} 迟了几天、几个工作日或几小时
 */
export function KPILATE(due: string, actual: string, unit: string, holidays: string[][]): unknown {
  return answer(() => lateness(due, actual, unit, holidays));
}

/** Where an argument stands; Excel gives it to functions that ask for it. */
const addressOf = (
  invocation: CustomFunctions.Invocation | undefined,
  argument: number,
): string | undefined => invocation?.parameterAddresses?.[argument];

/** Where the records stand, and the rulebook if it is a range. */
const places = (invocation: CustomFunctions.Invocation | undefined) => ({
  address: addressOf(invocation, 0),
  rulebookAddress: addressOf(invocation, 1),
});

/** A spill has at least one cell: a card without lines is empty. */
const spilled = (rows: Shown[][]): Shown[][] => (rows.length > 0 ? rows : [[""]]);

/** Gives a fault to Excel as its own error with our sentence. */
function answer<Value>(compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode[error.kind], error.message);
  }
}
