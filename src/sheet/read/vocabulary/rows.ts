/** Words by which rows and cells that are no events are known. Compared without spaces and case. */

/** What an item cell says of a person for whom nothing happened. */
export const nothingHappened: ReadonlySet<string> = new Set([
  "无",
  "没有",
  "暂无",
  "正常",
  "无异常",
  "无违规",
  "无违纪",
  "无扣分",
  "无记录",
  "无问题",
  "无事件",
  "未违规",
  "未扣分",
  "按时",
  "准时",
  "如期",
  "空缺",
  "轮空",
  "none",
  "nil",
  "normal",
  "n/a",
  "na",
  "no",
  "-",
  "--",
  "---",
  "/",
  "\\",
  "0",
  "ok",
]);

/** A sentence that ends with there being nothing: 系统升级20分钟，坐席无违规; 本周均未发现问题. */
export const endsInNothing =
  /(?:无|没有|未发现|未出现|未见)(?:任何|其他|其它)?(?:违规|违纪|异常|扣分|问题|差错)(?:情况|现象|行为|记录)?[。.]?$/;

/** Marks that stand for an empty cell. */
export const blankMarks: ReadonlySet<string> = new Set([
  "-",
  "--",
  "---",
  "/",
  "\\",
  "n/a",
  "na",
  "none",
  "nil",
  "无",
  "暂无",
  "空",
]);

/** The label of a row that adds up the ones above it. */
export const totalLabel =
  /^(?:本|当|全|该|个人|小组|全组|部门|各组|以上|次数|件数|人次|数量|得分|扣分|加分|最后|最终|考核|实际)?(?:页|月|日|年|组)?(?:合计扣分|合计加分|得分|合计|总分|总得分|合计得分|最终得分|综合得分|小计|总计|共计|总扣分|总加分|总和|总数|累计|汇总|人均|组均|平均|平均分|平均值|均分|均值|grandtotal|subtotal|total|sum|average|mean)(?:[((].*)?[::]?$/;

/** A row that adds up lines of people, whatever else its label says: "合计异常". */
export const totalBeginning = /^(?:合计|总计|小计|共计|平均|人均|组均|均值|均分)/;

/** What Excel's own subtotals append to a name: "张三 汇总", "Zhang total". */
export const totalSuffix = /(?:汇总|小计|合计|总计|平均值|total|average)$/;

/**
 * The beginning of a row for signatures, approvals or a note below a table. 协议书签字不完整 and 漏盖章 are
 * what somebody did wrong.
 */
export const signatureLabel =
  /^(?:(?:(?![未没漏忘错代冒补乱]).){0,10}(?:签字|签名|签章|盖章|签署)(?![不未没错漏缺有潦])|(?:本人|员工|个人|主管|领导|部门|上级|公司|被考核人|考核人)意见[::]?$|(?:制表|制单|填表|审核|审批|复核|批准|核准|会签|经办|登记|检查|考核|被考核|质检|负责|部门负责|人力资源|人事|主管|经理|班长|组长|总监)(?:人|员|部|日期|时间|意见)?[::]|(?:注|备注|说明|附注|填表说明|note|notes|remark|approvedby|preparedby|reviewedby|signature)\d*[::.])/;

/** What is brought forward from the month or the page before: nothing happened there. */
export const broughtForward =
  /^(?:上[月期年]|前期|年初|期初|承前)?(?:结转|转入|余额|结余|承前页|过次页|期初|年初|月初)(?:余额|积分|数)?$/;
