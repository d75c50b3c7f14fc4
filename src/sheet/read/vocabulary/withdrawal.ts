/**
 * Words of withdrawal, by what they decide: a record that is let off, one that stands, one that is still
 * open, and words that may change a record and decide nothing. Compared in simplified script, lower-case,
 * without spaces. 有效 and 成立 stand in no list: they say one thing of a record, the contrary of an appeal.
 */

const pattern = (parts: readonly string[], flags = ""): RegExp =>
  new RegExp(parts.join("|"), flags);
const whole = (...parts: readonly string[]): RegExp => new RegExp(`^(?:${parts.join("|")})$`);

const after =
  "(?:(?:经|由).{0,6}?(?:复核|核实|审核|审批|申诉)(?:后)?|(?:复核|核实|申诉|复听|听录音|查监控)后)?";
const decided =
  "(?:已经?|予以|同意|准予|批准|全部|现|给予|特此|(?:主管|经理|领导|班长|组长|公司|上级)(?=同意|准予|批准)|(?:本|该|此|这)[条单次项笔表月])*";
const charge = "(?:扣分|扣罚|扣款|处罚|处分|罚款|罚分|追究|考核|记录|登记|分数|[扣罚计记算])";
const objecting = "(?:员工|坐席|本人|客服)?(?:申诉|复议)(?:已|被)?";

/** Nothing is to be taken: 免于处罚, 不予扣分, 不追究; for now at least. */
export const letOff = whole(
  `(?:予以|给予|同意|本次|此次)?(?:免[于予]?|不予|不再?|暂不|无需|无须)(?:处罚|处分|扣分|扣罚|扣款|罚款|扣|罚|追究|考核)`,
);

/** Withdrawn, however it is put: 已撤销扣分, 经复核予以免扣, 此条不算, 本表不重复扣, 申诉已通过. */
export const withdrawn = whole(
  `${after}${decided}(?:撤销|撤回|撤消|取消|作废|免[除扣罚计责]|豁免|冲销)(?:了)?(?:该|此|本|原|这|其)?(?:条|次|项|笔)?${charge}?`,
  `${after}${decided}(?:删除|退回|返还)(?:该|此|本|原)?(?:条|次|项|笔)?${charge}`,
  `${after}${decided}(?:免[于予]?|不(?:予|再|重复|另|用|必)*)${charge}`,
  `${objecting}(?:成立|成功|通过|属实|有效|获准)`,
  "已撤|误登|登记错误",
  "void(?:ed)?|withdrawn|revoked|cancell?ed|overturned|appeal(?:upheld|granted)|waived|excused",
  "exempt(?:ed)?|rescinded|reversed|notcounted|nopenalty",
);

/**
 * Beside words of withdrawal: they are only claimed, asked for, planned or given on a condition, hold for a
 * part, or something else is taken instead. Then nothing is decided.
 */
export const undecided =
  /[称说讲]|[要请]求|申请|[建提]议|希望|拟|请(?!假)|待|如[果有再]|若|倘|除非|可[能否]|[是能]否|[吗?]|下[次月]|[只仅]|部分|其[中他余它]|之一|一半|减半|改|应[为是]|另|照|暂|[扣罚]\d|保留|ask|request|claim|pending|if/;

/** It stands: 不予撤销, 申诉被驳回, 维持原扣分, 情况属实. */
export const upheld =
  /^(?:不予?|未|没有?|无须|无需|暂不|拒绝|不同意)(?:予)?(?:撤销|撤回|撤消|取消|作废|免除|免扣|免罚|申诉|复议|异议)(?:扣分|处罚|罚款)?$|^(?:员工|坐席|本人|客服)?(?:申诉|复议)(?:已|被)?(?:不成立|失败|驳回|未通过|不通过|未成功|无效|退回)$|^(?:维持|保留|执行)(?:原|该|此)?(?:判|扣分|处罚|处理|结果|决定|意见)?(?:不变)?$|^(?:情况|经核实|查证|核查)?属实$|^(?:已|本人|员工)?(?:无异议|认可|接受|知晓|已签|签字|签收|拒签)$/;

/** What became of an appeal, under a heading that speaks of one: 成立 withdraws the record. */
export const granted = /^(?:已)?(?:成立|成功|通过|属实|同意|获准|有效)$/;
export const refused = /^(?:不成立|失败|未?不?通过|不属实|不同意|驳回|无效|未成功)$/;

/** The event itself, under a heading that asks for it (是否属实): 不属实 leaves nothing to charge. */
export const proven =
  /^(?:属实|有效(?:投诉)?|成立|有责|全责|主责|坐席责任|员工责任|确认属实|查实|基本属实)$/;
export const disproven =
  /^(?:不属实|无效(?:投诉)?|不成立|无责|未查实|查无|不实|误报|非.{0,6}(?:原因|责任))$/;

/** An appeal is being reviewed. */
export const underReview =
  /^(?:员工|坐席|本人|客服)?(?:已)?(?:申诉|复议|复核)(?:正在)?(?:中|待定|审核中|处理中|审批中|复核中|受理中)$|^(?:提出|提交|发起)(?:申诉|复议)$|^(?:申诉|复议)待(?:审|审核|复核|处理|定)$|^待(?:复核|复议|复审)$|^(?:under|in)(?:appeal|review)$|^(?:disputed|contested|appealpending)$/;

/** Nothing is settled yet: 待核实, 尚未确认, 调查中. */
export const unsettled =
  /^(?:情况|事实|扣分|记录|结果|数据|信息|本人|员工|主管)?(?:尚|还|仍)?(?:等?待(?:再)?(?:进一步)?(?:核实?|核查|核对|确认|审核?|审批|复查|判定|认定|证实|查证?|调查|取证|处理|定|议|商|补充?)|未(?:核实|核对|确认|核查|查实|查清|审核|审批|复核|定)|(?:正在)?(?:核实|核查|核对|确认|审核|审批|调查|取证|处理|仲裁|争议|判定|认定)中|存疑|有争议|有异议|不确定|没确定|pending|tbd|tbc|unconfirmed|on-?hold)$/;

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

const lettingOff = [
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
  "不属实|不成立|无责|无效投诉|投诉无效|^无效$",
  "^(?:系统|客户|用户|顾客|第三方|外部|合作方|供应商)(?:原因|问题|责任|方|侧)?$",
];
const takenBack = [
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
  ...lettingOff,
  ...excused,
  ...takenBack,
  ...waiting,
  ...replaced,
  ...english,
]);

/** In an event's own words, or in a column of unknown meaning: only what speaks of nothing but the charge. */
export const speaksOfCharge = pattern([
  "免[扣罚计责予]|豁免|不予(?:扣|罚|计|处罚|考核|追究)|不(?:重复)?(?:计[入次分]|扣分|罚款)",
  `[只仅](?:计|算|扣|记|罚)${near(4)}[次半天分元]|(?<!错)误[登判扣]|(?:本|该|此)[条单次项]作废|撤[销消](?:扣|本|该|此|处)`,
  "待复核|^(?:已|予以)?减免$|waived|(?<!un)excused|underreview|disputed",
]);
