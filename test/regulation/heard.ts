/** A change that makes a clause say something else, or something doubtful. */
export interface Twist {
  readonly name: string;
  /** The clause so changed; null where it has no place for the change. */
  readonly of: (text: string) => string | null;
}

const END = /[。；;.．]?$/;
const behind =
  (words: string) =>
  (text: string): string =>
    text.replace(END, `${words}$&`);
const after =
  (words: string) =>
  (text: string): string =>
    text.replace(END, `。${words}`);

/** Replaces what stands once in a clause, so that it is certain what changed. */
const swap =
  (from: RegExp, to: string) =>
  (text: string): string | null => {
    const all = text.match(new RegExp(from, "g"));
    return all?.length === 1 ? text.replace(from, to) : null;
  };

/** Leaves clauses alone that say it already. */
const without =
  (said: RegExp, change: Twist["of"]) =>
  (text: string): string | null =>
    said.test(text) ? null : change(text);

/** A verb right before its figure: 扣2分, 奖励100元. */
const VERB = /(?<![另加多各均并再不倒被])(扣除|扣罚|罚款|奖励|扣|罚|奖)(?=\d)/;
const twist = (name: string, of: Twist["of"]): Twist => ({ name, of });

/** Each brings one word that can change a score. */
export const twists: readonly Twist[] = [
  ...[
    "，经主管批准的除外",
    "（因公外出除外）",
    "，特殊情况除外",
    "，但首次不扣分",
    "，主动说明情况的不予处罚",
    "，情节轻微的减半",
    "，情节轻微的可免予处罚",
    "，整改到位后可以返还",
    "，逐次递增",
    "，以此类推",
    "，由责任人与组长分摊",
    "，参照第九条执行",
    "或3分",
    "或者罚款7元",
    "，新员工按一半计",
    "，同一事项不重复扣分",
    "，屡犯者加倍",
    "，最高7分",
    "，同一客户最高7分",
    "，每少2瓮扣每人7分",
    "，次年翻番",
    "，后果严重的另行处理",
    "，由质检员核定",
    "，每日封顶7分",
    "；未造成影响的扣半",
    "，并按脱岗情形处理",
    "，差额由本人补足",
    "，扣除补休两天",
    "，超出部分另计",
    "；其他情形参照上款",
  ].map((words) => twist(`…${words}`, behind(words))),
  ...[
    "经主管批准的除外。",
    "试用期员工不适用本条。",
    "情节轻微的，减半处理。",
    "首次发生的不扣分。",
    "当月累计三次以上的加倍。",
    "系统故障造成的免予追究。",
    "上述扣分由全组共同承担。",
    "主动改正的，酌情从轻。",
  ].map((words) => twist(`…。${words}`, after(words))),
  twist("…，主管负连带责任", without(/责任|后果|司法|公安|纪委|承担/, behind("，主管负连带责任"))),
  twist(
    "…，直至辞退",
    without(
      /辞退|走人|解僱|解雇|劝退|离职|開除|开除|除名|解除|清退|解聘|解约|淘汰|终止/,
      behind("，直至辞退"),
    ),
  ),
  twist("…，或予以撤职", without(/降|下调|免职|免去|撤职|调离|调岗|更换/, behind("，或予以撤职"))),
  twist("约 before the verb", swap(VERB, "约$1")),
  twist("合计 before the verb", swap(VERB, "合计$1")),
  twist("全组共 before the verb", swap(VERB, "全组共$1")),
  twist("不 before the verb", swap(VERB, "不$1")),
  twist("不得 before the verb", swap(VERB, "不得$1")),
  twist("最多 before the verb", swap(VERB, "最多$1")),
  twist("加倍 before the verb", swap(VERB, "加倍$1")),
  twist("累计满3次的 before the verb", swap(VERB, "，累计满3次的，$1")),
  twist("或累计满9次的 before the verb", swap(VERB, "，连续满8天或累计满9次的，$1")),
  twist("连续两天 before the verb", swap(VERB, "，连续两天的，$1")),
  twist("超过17分钟的 before the verb", swap(VERB, "，超过17分钟的，$1")),
  twist("第五次起 before the verb", swap(VERB, "，第五次起$1")),
  twist("除恶劣天气外 before the verb", swap(VERB, "，除恶劣天气外，$1")),
  twist("按第九条 for the figure", swap(/(扣|罚款|奖励)\d+(?:\.\d+)?[分元]/, "按第九条$1分")),
  twist("左右 behind the figure", swap(/\d[分元](?![钟整])/, "$&左右")),
  twist("以内 behind the figure", swap(/(?<=(?<!被)[扣罚奖]\d{1,4})[分元](?![钟整])/, "$&以内")),
  twist("another unit", swap(/(?<=[扣罚奖]\d{1,4})[分元](?![钟整])/, "颗")),
  twist("another measure", swap(/每次/, "每瓮")),
  twist("a second figure", swap(/(?<=[扣罚奖](\d{1,4}))[分元](?![钟整])/, "$&/9$&")),
];

/** What no vocabulary knows, each the consequence of whatever stands before it. */
const inventedConsequences: readonly string[] = [
  "褫停号牌三日",
  "褫停号牌",
  "由其承揽所余票损",
  "其间不计优劣",
  "顺延晋星",
  "予以撤柜",
  "则应罱停号牌",
  "将罱出柜组",
  "一律罱回饭卡",
  "罱回饭卡并登记在册",
  "当月不再排号",
  "不得参与次轮选号",
];

/** Who or what a consequence is for: …的，, …者，. */
const CONDITION = /^.*?(?<![患或])[的者][，,](?=.)/su;

/** Conditions with an unknown consequence in place of all that followed them. */
export const invented = inventedConsequences.map((words) =>
  twist(`…的，${words}`, (text) => {
    const [condition] = CONDITION.exec(text) ?? [];
    return condition === undefined ? null : `${condition}${words}。`;
  }),
);
