/**
 * Words in free text that may change what its record counts: letting off, counting in part, objecting,
 * waiting, replacing. Compared in simplified script, lower-case, without spaces. They decide nothing
 * themselves: who wrote them is asked.
 */

const pattern = (parts: readonly string[], flags = ""): RegExp =>
  new RegExp(parts.join("|"), flags);
/** Within a clause of a sentence. */
const near = (most: number): string => `[^,，。;；]{0,${most}}`;

/** What is refused or denied changes nothing (不予免扣, 未经批准), nor do words that only look alike (免费). */
export const refusedChange = pattern(
  [
    "(?:不|未|没有?|无|拒绝|驳回|暂缓)(?:同意|准予?|得|能|可|予以?|经|被|提出?|任何)*(?:撤[销消回]|取消|作废|免[除扣罚计予责]?|豁免|申诉|复议|异议|争议|核准|批准|获批|更正)",
    "(?:申诉|复议|异议).{0,8}?(?:驳回|维持|不成立|无效|失败|不通过|未通过|未成功|不予支持)",
    "避免|难免|以免|未免|免得|免费|免提|免打扰|免密|免税|免息|免检|免单|免疫",
    "(?:not|no|non|un)-?(?:waived?|excused|exempt|disputed?|appeal(?:ed)?|cancell?ed)",
    "appeal(?:was|is)?(?:rejected|denied|dismissed|failed)",
  ],
  "g",
);

const letOff = [
  "免|不可抗力|减半|减轻|从[轻宽]|折半|酌[情减]|[计算扣]一半",
  "不(?:再|重复|另行?|予|给|作|做|应|该|用|需|必|同时)*(?:扣(?!完)|罚|计(?!较|成本)|记(?=[分过次入,，。;；]|$)|追究|考核|处罚|处分|[列纳]入|属于?违|是违|构成违)",
  `不算(?!${near(2)}[长高多大久])`,
  "[只仅](?:按.{0,4})?(?:计|算|扣|记|罚)",
  `(?<![未没不])按(?![时期章规照实键]|${near(6)}(?:规定|制度|标准|条款|办法|要求|流程|合同|协议|模板|话术))${near(8)}(?:计|算|扣|处理|执行|处罚|认定)`,
  "缓扣|下月(?:扣|计|执行)|计入[上下次]月",
];
const excused = [
  "公出|因公(?!司)|系统(?:故障|原因|误)|(?:设备|网络|电梯)故障|停电",
  "(?:多|错|误|重|补)(?:扣|罚)|(?:(?<!错)误|多|重)(?:计|登|判|记)|记错|登错|重复(?:登|录|扣|计|记|统计)",
  "(?:登记|记录|扣分|考勤|打卡|工号|姓名|统计)(?:错误|有误)",
  "核准|获准|准予|批准|已批|获批|审批通过",
  "不属实|不成立|无责|无效投诉|投诉无效",
];
const withdrawn = [
  "撤[销消回诉案](?!订单|工单)|取消(?!订单|预约|工单|业务|套餐|服务|办理|行程)|作废|冲[销抵]|剔除",
  "抵[扣消销免过用减]|[退返][还回](?:扣|该|本|此|原|分)|删除(?:该|本|此|记录|扣)",
];
const waiting = [
  "待(?:复|核|查|审|议|裁|认定|确认|证实|进一步)|(?:复核|核实|核查|审核|调查|仲裁)中",
  `申诉(?!期|电话|渠道|率|截止)|复议|(?<!(?:客户|用户|对方)${near(8)})(?:异议|争议)|存疑`,
  "(?<!客户|用户|对方)不(?:认可|同意|服)",
];
const replaced = [
  "更正|应[为是记扣计]|改[为成记按扣]|调整为|修正为|变更为|实[为系]|实际[是为系]|非本人",
];
const english = [
  "waive[ds]?|excused|exempt|forgiven|(?<![a-z])pending|underreview|disputed|contested|awaiting|appeal",
  "overturned|reversed|rescinded|revoked|cancell?ed|voided|withdrawn|nopenalty|(?:not|only)(?:be)?(?:count|charge|deduct)",
  "countedonce|shouldbe|correctedto|changedto|inerror|bymistake|system(?:failure|outage)|businesstrip",
];

/** In a remark, a comment, what was decided: any of these words. */
export const mayChange = pattern([
  ...letOff,
  ...excused,
  ...withdrawn,
  ...waiting,
  ...replaced,
  ...english,
]);

/** In an event's own words, or in a column of unknown meaning: only what speaks of nothing but the charge. */
export const speaksOfCharge = pattern([
  "免[扣罚计责予]|豁免|不予(?:扣|罚|计|处罚|考核|追究)|不(?:重复)?(?:计[入次分]|扣分|罚款)",
  `[只仅](?:计|算|扣|记|罚)${near(4)}[次半天分元]|(?<!错)误[登判扣]|(?:本|该|此)[条单次项]作废|撤[销消](?:扣|本|该|此|处)`,
  "待复核|waived|(?<!un)excused|underreview|disputed",
]);
