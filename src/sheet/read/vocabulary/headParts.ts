import type { Meaning } from "../reading";

/** Who may be named in a column, whatever their part in the event was. */
const person =
  "(?:人员?|者|员工|坐席员?|座席员?|客服(?:人员|代表|专员)?|话务员|接线员|专员|店员|营业员|成员|对象|代表)";
/** What the one did who is charged or praised, or what was done to them. */
const concerned =
  "(?:被[^\\d客]{1,4}|责任|违规|违纪|违章|涉事|涉及|涉诉|当事|犯错|过失|差错|出错|受罚|受奖|获奖|受检|受评|应答|接听|接线|通话|接待|服务)";
const colleague =
  "(?:员工|坐席员?|座席员?|客服|话务员|接线员|店员|营业员|组员|成员|职工|队员|同事)";
const customer =
  "(?:客户|顾客|客人|用户|患者|病人|家属|业主|住户|旅客|乘客|会员|买家|卖家|商家|学员|家长|市民|(?:来电|来访|投诉|报修|举报|反映|联系|申请|报告)[人者方])";
/** What others at work do about an event. */
const clerical =
  "(?:检查|巡查|巡场|巡检|抽查|抽检|抽听|质检|监听|监督|稽核|督导|发现|登记|记录|开单|录入|填报|填表|制单|通报|上报|处理|经办|受理|跟进|审核|审批|复核|批准|交班|接班|带班|推荐|提名|介绍)";
const happened = "(?:发生|事发|事件|违规|违纪|过失|出错|差错|业务)";
const observed =
  "(?:投诉|来电|通话|接听|抽听|抽检|抽查|质检|监听|检查|巡查|巡场|考勤|打卡|班次|扣分|奖惩|处罚|罚款|奖励)";
const noted = "(?:受理|登记|记录|开单|开具|录入|填报|上报|通报|处理)";
const day = "(?:日期?|时间|日子|时刻)";
/** What counts events: 次, 笔, 宗, 天. */
const measure =
  "(?:人次|次|回|遍|趟|天|件|单|笔|宗|起|例|条|项|题|通|处|户|份|张|封|桩|票|台|个|人)";
const points = "(?:点|点数|分|分数|分值|积分|值)";

const pattern = (...parts: readonly string[]): RegExp => new RegExp(`^(?:${parts.join("|")})$`);

/** A header that asks whether the record was withdrawn. */
export const asksWithdrawn =
  /^(?:是否|有无)?已?(?:撤销|撤消|取消|作废|免扣|免罚|冲销)(?:扣分|处罚|标志|标记|标识)?$|^(?:is)?(?:void(?:ed)?|cancel(?:l?ed)?|revoked?|withdrawn|deleted)(?:flag)?$/;
/** A header that speaks of an appeal, one that asks whether the event is proven, … */
export const tellsAppeal = /申诉|复议/;
export const asksProof =
  /^(?:投诉|举报|情况|问题)?(?:是否|有无)(?:属实|成立|有责|查实|责任)$|^责任(?:判定|认定|界定)(?:结果)?$/;
/** … and one that asks whether it counts. */
export const asksCounting =
  /^(?:是否|有无)(?:为|属于?)?(?:有效|生效|计分|计入考核|计入)(?:投诉|差错|违规|问题|扣分)?$|^(?:is)?(?:valid|active|effective)(?:flag)?$/;

/**
 * What a header means by its parts, where nobody has listed its spelling: the part somebody plays and the
 * word for a person (被投诉坐席, 客户姓名), the event and the word for a day (受理日), the way a figure goes
 * and its unit (扣点, 奖金). The first that fits; of two columns of one meaning the upper goes before. Null
 * is a column that is known and left alone. Compared in simplified script, without spaces and brackets.
 */
export const headParts: readonly (readonly [Meaning | null, RegExp])[] = [
  ["employee_name", pattern(`(?:中文|真实)?姓名`, `${concerned}${person}(?:姓名|名字)?`)],
  ["employee_name", pattern(`(?:扣分|奖惩|处罚|奖励|罚款)(?:对象|员工|坐席|客服)(?:姓名)?`)],
  ["employee_name", pattern("(?:违规|违纪|涉及|责任)?(?:人员|员工)?名单")],
  ["employee_name", pattern("谁|哪位|何人|哪个人|什么人", "客户代表(?:姓名)?")],
  ["employee_name", pattern(`(?:录单|建单|下单|接单|派单)(?:员|${person})(?:姓名)?`)],
  ["employee_name", pattern(`(?:投诉|举报|反映)(?:的)?对象`, `${colleague}(?:姓名|名字|名称|名)?`)],
  ["employee_name", pattern(`${colleague}?(?:花名|昵称|艺名|英文名)`)],
  ["employee_id", pattern(`(?:${colleague}|(?:客户)?代表)(?:工号|编号|编码|代码|账号|id)`)],
  ["team", pattern("(?:检查|责任|受检|包干)?(?:区域|片区)|(?:责任|受检|包干)区")],
  [
    null,
    pattern(
      `${customer}(?:姓名|名称|名字|名|称呼|昵称|id|编号|号码?|电话|手机号?|联系方式|地址|诉求|要求|意见|类型|类别|级别|等级|性别)?`,
      `.{0,4}(?:电话|手机|号码|手机号|联系方式|邮箱|微信|地址|工位|座位|房号|房间|单号|工单|订单号?|案号|案件号|流水号?|票号|附件|截图|链接|凭证)`,
    ),
  ],
  [
    "inspector",
    pattern(`${clerical}(?:人员?|员|者|主管|经理|组长|班长)(?:姓名)?`, "登记|经办|开单"),
  ],
  [null, pattern(`.{0,4}(?:主管|经理|组长|班长|领导|店长|总监)(?:姓名|意见|确认|签字|签名)?`)],
  ["date", pattern(`${happened}${day}`, "(?:biz|event|incident|violation|occur)(?:date|day|time)")],
  ["date", pattern(`${observed}${day}`)],
  ["date", pattern(`${noted}${day}`)],
  ["date", pattern(`应(?:交|报|提交|上交|上报|完成)${day}`)],
  ["submitted", pattern(`实际?(?:交|报|提交|上交|上报|完成)${day}`)],
  ["date", pattern("哪一?天|何[时日]|什么时候|几号|几月几[日号]")],
  [
    null,
    pattern(
      `(?:结案|办结|完结|整改|完成|截止|到期|打印|制表|入职|离职|反馈|回访|回复|答复|申诉|复核|审核|审批|公示|通知|缴纳|缴款|签收|确认|归档|生效|更新|修改)(?:${day}|期限|时限|截止日期?)`,
    ),
  ],
  ["clause_item", pattern(`(?:违规|违纪|违章|过失|差错|不合格|质检|扣分)(?:问题|行为|点|现象)`)],
  [
    "clause_item",
    pattern("(?:违反|触犯|适用|对应|依据)(?:的)?(?:条款|条例|条文|规定)(?:号|编号)?"),
  ],
  [
    "clause_item",
    pattern(
      `(?:主要|存在|存在的|发现的|具体)?(?:问题点?|事项)`,
      "何事|(?:记分|计分|扣分|加分|奖罚)事由",
    ),
  ],
  [
    "reason",
    pattern(
      `(?:违规|违纪|过失|事件|投诉|问题|差错|行为|现象|事情|情节)?(?:描述|经过|事迹|事实|情节)`,
      `(?:违规|违纪|过失|当班违规|查实|核实|调查|扣分|加分|奖惩|处罚|奖励|投诉|差错|发现)(?:的)?情况`,
      `(?:具体|现场)(?:表现|情况|问题|行为)`,
      `(?:投诉|举报|反映)的?内容`,
      `(?:检查|巡查|抽查|抽检|核查)(?:结果|发现|结论)`,
      `${concerned}?${person}(?:姓名)?(?:及|和|与|、|/)(?:其)?${concerned}?(?:情况|事由|行为|问题|事项|事实|原因)`,
    ),
  ],
  [
    "count",
    pattern(
      `(?:几|多少|发生|违规|违纪|奖励|处罚|罚款|扣分)?(?:次|回|遍|趟)数?`,
      "天|件|笔|宗|数目",
    ),
  ],
  ["count", pattern(`(?:违规|违纪|差错|出错|发生|涉及)?${measure}数`)],
  ["count", pattern(`(?:共|一共|发生|违规|违纪|犯了?|错了?)?(?:几|多少)个?${measure}`)],
  ["count", pattern(`(?:几|多少)?${measure}数?(?:[/、,|]|或)${measure}数?`)],
  [
    "points_deducted",
    pattern(`(?:实际?|最终)(?:扣减?|减|扣罚)${points}?`, `deduct(?:ed|ion)?(?:score|points?|pts)`),
  ],
  [
    "points_deducted",
    pattern(
      `(?:本次|拟)?(?:扣减?|减|扣除|扣罚)(?:基准|基础|考核|绩效|质检)?${points}?`,
      `应(?:扣减?|减|扣罚)${points}?`,
      `(?:考核|绩效|质检|月度)(?:扣减?|减)${points}`,
    ),
  ],
  ["points_added", pattern(`(?:实际?|应|本次)?(?:加|奖励?)${points}`)],
  ["points_signed", pattern(`(?:加减|加扣|奖扣|奖惩|增减)${points}?`)],
  [
    "money",
    pattern(`(?:加减|加扣|扣加|奖扣|奖惩|奖罚|赏罚|增减|加罚)(?:款|金|金额|钱|元|额)(?:/元)?`),
  ],
  ["money", pattern(`实际?(?:扣|罚|奖|发|缴)(?:款|金|金额|钱|元)?`)],
  [
    "money",
    pattern(
      `(?:应)?(?:罚金|扣钱|罚钱|奖金|扣元|罚元|奖元|(?:扣|罚|奖)(?:款|金|金额)|(?:处罚|奖励|扣罚|奖惩|惩罚)(?:款|金|金额|元))`,
    ),
  ],
  [
    "handling",
    pattern("(?:处罚|处理|奖惩|惩处|处置|扣罚)(?:结果|意见|决定|措施|方式|办法|情况|结论)?"),
  ],
  ["status", asksWithdrawn],
  ["status", asksCounting],
  ["status", asksProof],
  ["period", pattern("(?:所属|统计|发生|考核)(?:月|年月)")],
  ["status", pattern(`(?:申诉|复议)(?:的)?(?:进展|进度|结论|处理|处理结果|反馈|回复|意见)`)],
  ["status", pattern(`(?:复核|复议|复审|仲裁|终审|复查)(?:意见|结论|结果|进展|情况)`)],
  [
    "recording_id",
    pattern(
      `(?:录音|通话|会话|语音|呼叫)(?:流水)?(?:编号|序号|号|id|流水号?|文件名?)`,
      "话单号|录音",
    ),
  ],
  [
    null,
    pattern(
      `(?:当前|剩余|余|结余|累计|现有|目前|期末|月末|月初|期初|原有)(?:分|分值|分数|积分|点|点数|得分|总分)`,
      `(?:出勤|在岗|应到|实到|当班|参加|到场|在册)人数`,
      "每.{1,3}(?:扣|罚|奖)(?:分|款|元)?|单价|奖励标准",
      `(?:整体|总体|综合)?(?:评价|评语)`,
      `.{0,4}(?:证明|依据|出处|来源|渠道|方式|跟进|班次|时段)`,
    ),
  ],
];
