/** What the name of a column may say of a table that lists items down its side. */
export type Role =
  "weight" | "rater" | "deducted" | "maximum" | "score" | "rule" | "fact" | "note" | "item";

/** How columns of each role are called, in no fixed words: the first that fits. Without spaces. */
const roles: readonly (readonly [Role, RegExp])[] = [
  ["weight", /权重|占比|比重|加权|折算|系数|weight/],
  [
    "rater",
    /^[①-⑳]|自评|互评|同级|上级评|下级|平级|他评|复评|初评|(?:部门|主管|领导|组长|班长|经理|总监|人事|人力|客户|组员|上级|同事)(?:评|打分|[((]|$)/,
  ],
  [
    "deducted",
    /^(?:应|实|本次|本月|合计)?(?:扣减?|减|罚)(?:分|款)?(?:值|数|分值|分数|多少|几分|金额|[((]分[))])?$|^(?:deduct|deducted|deduction)$/,
  ],
  [
    "maximum",
    /^(?:满分?|满.{1,3}|.{0,4}分值|标准分|配分|基准分|基础分|细项总分|指标分数?|应得分?|最高分?|上限)$/,
  ],
  ["score", /(?:得分|实得|评分|打分|给分|打.{0,2}多少|得多少|成绩|score)$/],
  ["rule", /(?:标准|细则|规则|办法|要求|条件|规定|频率|频次|目标|目标值|处罚情况|处理方式)$/],
  ["fact", /(?:情况|事实|问题|现象|事由|原因|缘由|为什么|经过|发现)$/],
  ["note", /说明$|备注|依据|评语|描述|附注|记录$/],
  ["item", /(?:项|项目|事项|内容|指标|检查点|考核点|要点|条款|什么|啥|题目|名称)$/],
];

/** @param name evened, without spaces and without a maximum; circled figures as written */
export const roleOf = (name: string): Role | null =>
  name === "" ? null : (roles.find(([, pattern]) => pattern.test(name))?.[0] ?? null);

/** A price for each time: 每次扣0.5分, 一处扣2分, 5元/次, 50-500(或开除). */
export const rate =
  /[每一](?:.{0,6}?)(?:扣|罚|减|\d+(?:\.\d+)?(?:分|元))|\d\s*(?:分|元)\s*[/每]|扣\s*\d+(?:\.\d+)?\s*(?:分|元)\s*[/每]|^\d+(?:\.\d+)?\s*-\s*\d+(?:\.\d+)?\s*(?:元|分|\()|^不.{1,6}扣/;
