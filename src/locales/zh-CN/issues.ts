import type { ClauseCandidate, Counted, Issue, IssueCode, IssueFacts } from "../../core";
import { sentenceFor } from "../sentence";
import { list, quoted } from "./phrases";

const counted: Readonly<Record<Counted, string>> = {
  occurrence: "次数",
  person: "人数",
  case: "宗数",
  day: "天数",
  hour: "小时数",
  minute: "分钟数",
  question: "题数",
  order: "单数",
  recording: "录音数",
  month: "月数",
};

const columns: Readonly<Record<string, string>> = { clause_item: "考核项目（或事由）" };

const answerColumns: Readonly<Record<IssueFacts["unreadableAnswer"]["column"], string>> = {
  kind: "类别",
  cell: "单元格",
  text: "读到的内容",
  answer: "答复",
  rulebook: "规则",
};

const answerAdvice: Readonly<Record<IssueFacts["unreadableAnswer"]["column"], string>> = {
  kind: "请照抄别的行的类别，或删去这一行。",
  cell: "请写成 C7 这样，并写明表名。",
  text: "请写上表里的原文。",
  answer: "请按“可选答复”改写，或删去这一行重新答复。",
  rulebook: "请写上考核规则的名称。",
};

/** What a column that was not understood seems to hold. */
const held = {
  people: "人名",
  days: "日期",
  figures: "分值、金额或次数",
  status: "是否有效的标记",
  events: "扣分或加分的事项",
};

/** What each code means: what happened, and what to do next. The place stands beside it. */
const sentences: {
  readonly [Code in IssueCode]: (facts: IssueFacts[Code], text: string) => string;
} = {
  unknownClause: (_facts, text) =>
    text === ""
      ? "这一行没有写考核项目，暂不计分。请补上条款号或项目名称。"
      : `看不懂考核项目${quoted(text)}，暂不计分。请改成条款号或规则里的说法。`,
  missingSubject: ({ clause }) =>
    `这一行有条款 ${clause} 的事件，但没有写是谁，暂不计分。请补上姓名或工号。`,
  missingTeam: ({ clause }) =>
    `条款 ${clause} 按每组每天的人数计算，这一行看不出是哪个组，没有并入任何组。请补上组别。`,
  ambiguousName: ({ name, ids }) =>
    `“${name}”对应几个工号：${list(ids)}，不知道算给谁，暂不计分。请写明工号。`,
  ambiguousId: ({ id, names }) =>
    `工号 ${id} 对应几个姓名：${list(names)}，已按同一人计分。请核对工号。`,
  sharedRecord: ({ names }) =>
    `一个单元格里写了几个人：${list(names)}，每人各计一次。若应平摊或只算一人，请拆成几行。`,
  unreadableDate: (_facts, text) =>
    `看不懂日期${quoted(text)}，也可能被 Excel 改过。请写成 2026-03-05 这样。`,
  missingDay: ({ clause }) =>
    `条款 ${clause} 按天计算免扣额，这一行没有日期，暂按单独一天计算。请补上日期。`,
  missingPeriod: ({ periods }) =>
    `不知道这一行属于哪个月（表里有 ${list(periods)}），暂不计分。请补上日期。`,
  unreadableQuantity: (_facts, text) => `看不懂数量${quoted(text)}，暂按 1 计算。请写成数字。`,
  unreadableFigure: (_facts, text) =>
    `看不懂分值${quoted(text)}，或它与条款的加扣方向、单位不符，暂按规则计分。请核对后写成数字。`,
  missingQuantity: ({ clause, per }) =>
    `条款 ${clause} 按${counted[per]}计算，这一行没有写，暂按 1 计算。请补上${counted[per]}。`,
  missingMeasure: ({ clause, text }) =>
    `条款 ${clause}（${text}）要看具体数值，这一行没有写，暂按达到条件计算。请写明，如迟到 12 分钟。`,
  quantityFromFigure: ({ clause, figure, amount, quantity }) =>
    `表里写了 ${figure}，条款 ${clause} 每次 ${amount}，像是 ${quantity} 次，但没有写数量，暂按 1 次计算。请补上数量。`,
  figureDiffers: ({ clause, figure, expected }) =>
    `表里写的是 ${figure}，按条款 ${clause} 应为 ${expected}，已按规则计算。请核对。`,
  missingAmount: ({ clause, least, most }) =>
    `条款 ${clause} 可在 ${least} 到 ${most} 之间评定，这一行没有写，暂按 ${least} 计算。请补上分值。`,
  amountOutOfRange: ({ clause, figure, least, most, counted: used }) =>
    `表里写的 ${figure} 超出条款 ${clause} 的范围（${least} 到 ${most}），已按 ${used} 计算。请核对。`,
  missingGrade: ({ clause, labels }) =>
    `条款 ${clause} 要评等级（${list(labels)}），这一行没有写，暂不计分。请补上等级。`,
  firstOffenceTie: ({ clause }) =>
    `条款 ${clause} 首次只警告，但有几条记录从日期看不出先后，已免去金额最小的一条。请确认哪一条在先。`,
  unknownStatus: (_facts, text) =>
    `看不懂状态${quoted(text)}，暂按有效记录计分。若已撤销，请写“撤销”；若维持，请写“维持”。`,
  errorValue: ({ error }) => `单元格是公式错误 ${error}，没有读到内容。请先修好公式。`,
  unknownLayout: () =>
    "这张表里没有认出台账，没有读取。若应计分，请在窗格里说明各列是什么，或在表头写明姓名、日期、考核项目等列名。",
  unheardRows: ({ rows }) =>
    `第 ${rows} 行像是有应计分的内容，但没有读懂，没有计分。请改成带表头的台账，或确认不必计分。`,
  missingColumn: ({ meaning }) =>
    `表头里没有“${columns[meaning] ?? meaning}”这一列，没有读取。请给这一列加上列名。`,
  calendarEnds: ({ clause, year }) =>
    `条款 ${clause} 按工作日算期限，日历里还没有 ${year} 年的放假安排，暂按 1 次计算。请写明数量。`,
  missingSince: ({ clause }) =>
    `条款 ${clause} 的期限从某一天算起，但这一行没有写那一天，暂按 1 次计算。请写明数量或起算日期。`,
  unclearDueMonth: ({ clause, period, handedIn }) =>
    `条款 ${clause} 每月有期限，这一行没有日期，属于 ${period}，却在 ${handedIn} 提交，不知道应交的是哪个月，暂按 1 次计算。请写明日期或数量。`,
  missingRecording: () => "这一行没有写录音编号，按单独一个录音计算。请补上录音编号。",
  missingEntries: ({ clause, days }) =>
    `条款 ${clause} 每个工作日应有一条，这些日子没有：${list(days)}。`,
  consecutiveDays: ({ clause, name, days }) =>
    `${name}在相连的日子里有条款 ${clause} 的记录：${list(days)}。规定不允许连续。`,
  missingTarget: ({ measures }) =>
    `这套规则还没有设定目标：${list(measures)}，暂不给出得分。请在设置页点“写成规则表，以便修改”，在规则表的“指标”行填上目标值，再重新评分。`,
  overOneFifth: ({ withheld, wage, limit }) =>
    `本月罚款 ${withheld} 元，超过月工资 ${wage} 元的 20%（${limit} 元）。《工资支付暂行规定》第十六条对扣除赔偿有此限制，请核对（仅供参考）。`,
  belowMinimumWage: ({ left, minimum, since }) =>
    `扣除后剩余 ${left} 元，低于所填的最低工资标准 ${minimum} 元（${since} 起）。请核对（仅供参考）。`,
  missingTime: ({ clause, due }) =>
    `条款 ${clause} 要求 ${due} 前完成，这一行只写了日期，没有写几点，暂按 1 次计算。请写明时间或数量。`,
  severalGrades: ({ clause, count }) =>
    `条款 ${clause} 评了 ${count} 次等级，只应有一次，暂都计入。请保留一次，其余的标为撤销。`,
  measureWithoutDay: ({ measure }) =>
    `“${measure}”的这个数没有写是哪一天，目标是按天定的，暂不计算达成率。请补上日期。`,
  appealUnderReview: (_facts, text) =>
    `${quoted(text)}的申诉待复核，复核前照常计分。复核后请选“维持”或“撤销”。`,
  unplacedAppeal: ({ cells }, text) =>
    cells.length === 0
      ? `找不到申诉所说的${quoted(text)}，可能改过内容，暂照常计分。请在“扣分明细”里重新选择。`
      : `${quoted(text)}有一条申诉，但可能是 ${list(cells)} 中的任何一条，暂照常计分。请在“扣分明细”里重新选择。`,
  unreadableAnswer: ({ column }, text) =>
    `看不懂这一行的${answerColumns[column]}${quoted(text)}，没有采用。${answerAdvice[column]}`,
  notOnRoster: ({ name }) => `花名册里没有“${name}”。请核对姓名，或把他加进花名册。`,
  hiddenRows: ({ count, rows }) =>
    `这张表有 ${count} 行被隐藏或筛掉（第 ${list(rows)} 行），也读取了。若不应计分，请删除这些行或标为撤销。`,
  unclearNumbers: ({ header }) =>
    header === ""
      ? "这一列没有列名，看不出这个数字是次数、扣分还是得分，暂不计分。请在答复里写它是“扣分”“次数”或“不读”，或在窗格的“各列是什么”里选，也可以在第一行写明列名。"
      : `看不出“${header}”这一列的数字是次数、扣分还是得分，暂不计分。请在表头写明，例如“${header}（扣分）”。`,
  mayRepeat: ({ sheet }) =>
    sheet === ""
      ? "这张表的其他数字是另一张表逐条记录的合计，这一个却对不上，不知道是漏记还是多记，暂不计分。请核对两张表。"
      : `“${sheet}”里逐条记了同一人的同一条款，这个数可能是它的合计，但两边对不上，暂不计分。请核对两张表，或只选其中一张。`,
  mayBeCopied: ({ sheet }) =>
    sheet === ""
      ? "这几行在本表前面一模一样地出现过，次序也相同，像是重复粘贴，暂不计分。请删去重复的行；确实又发生过的，请在备注里写明何时。"
      : `这张表的大多数行在“${sheet}”里一模一样，像是它的副本，日期也相同的行只计一次；这一行对不上，或者没有日期，暂不计分。请删去副本，或只选其中一张；都要计的，请补上日期。`,
  unclearColumn: ({ header, holds }) =>
    `看不懂“${header}”这一列，里面像是${held[holds]}，没有读取。请改成写明用途的列名，或选“不读”。`,
  unknownSymbol: ({ symbol }) =>
    `表里没有说明符号“${symbol}”是什么意思，暂不计分。请在表的上方或下方写图例，例如“${symbol}：迟到”。`,
  notEntered: ({ name, item }) =>
    `“${name}”的“${item}”是空的，不知道是没有发生还是没有录入，暂不计分。没有发生请写 0。`,
  severalEvents: (_facts, text) =>
    `一个单元格里写了几件事，分不开：${quoted(text)}，暂不计分。请用分号隔开，或每件事写一行。`,
  mangledDate: (_facts, text) =>
    `${quoted(text)}可能是 Excel 把输入的内容改成了日期或数字。请核对，并写成 2026-03-05 这样，或把单元格设为文本。`,
  minuteOrPoint: (_facts, text) =>
    `${quoted(text)}里的“分”可能是分钟，也可能是分数，暂按条款计分。请写成“分钟”或“扣…分”。`,
  sameIdWritten: ({ ids }) =>
    `工号有几种写法：${list(ids)}，可能是同一人，暂按不同的人计分。请统一写法。`,
};

/** What an issue says, as a plain sentence. */
export const issueSentence = ({ code, facts, text }: Issue): string =>
  sentenceFor(sentences, code, facts, text);

/** The clauses that an item may mean, for a person to choose from; "" where there are none. */
export const issueSuggestion = (issue: Issue): string =>
  issue.code === "unknownClause" ? issue.facts.candidates.map(candidate).join("\n") : "";

const candidate = ({ clause, text, confidence }: ClauseCandidate): string =>
  `${clause} ${text}（${Math.round(confidence * 100)}%）`;
