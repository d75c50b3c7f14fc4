/**
 * A record's state as sheets write it. What is in neither list is asked
 * about; so are 有效 and 成立, which say one thing of a record and the contrary of an appeal.
 */

/** Withdrawn, however it is put: 已撤销扣分, 经复核予以免扣, 申诉已通过. Without spaces, simplified. */
export const withdrawn =
  /^(?:(?:经|由).{0,6}?(?:复核|核实|审核|审批|申诉)(?:后)?)?(?:已|已经|予以|同意|准予|全部|现|给予|特此|(?:本|该|此)[条单次项])*(?:(?:撤销|撤回|撤消|取消|作废|免除|免扣|免罚|免计|豁免|冲销)(?:了)?(?:该|此|本|原|这|其)?(?:条|次|项|笔)?(?:扣分|扣罚|扣款|处罚|罚款|记录|考核|登记|分数)?|(?:删除|退回|返还)(?:该|此|本|原)?(?:条|次|项|笔)?(?:扣分|扣罚|扣款|处罚|罚款|分数))$|^(?:员工|坐席|本人|客服)?(?:申诉|复议)(?:已|被)?(?:成立|成功|通过|属实|有效|获准)$/;

/** It stands: 不予撤销, 申诉被驳回, 维持原扣分, 情况属实. */
export const upheld =
  /^(?:不予?|未|没有?|无须|无需|暂不|拒绝|不同意)(?:予)?(?:撤销|撤回|撤消|取消|作废|免除|免扣|免罚|申诉|复议|异议)(?:扣分|处罚|罚款)?$|^(?:员工|坐席|本人|客服)?(?:申诉|复议)(?:已|被)?(?:不成立|失败|驳回|未通过|不通过|未成功|无效|退回)$|^(?:维持|保留|执行)(?:原|该|此)?(?:判|扣分|处罚|处理|结果|决定|意见)?(?:不变)?$|^(?:情况|经核实|查证|核查)?属实$|^(?:已|本人|员工)?(?:无异议|认可|接受|知晓|已签|签字|签收|拒签)$/;

/** What became of an appeal, under a heading that speaks of one: 成立 withdraws the record. */
export const granted = /^(?:已)?(?:成立|成功|通过|属实|同意|获准|有效)$/;
export const refused = /^(?:不成立|失败|未?不?通过|不属实|不同意|驳回|无效|未成功)$/;

/** The event itself, under a heading that asks for it (是否属实): 不属实 leaves nothing to charge. */
export const proven = /^(?:属实|成立|有责|确认属实|查实|基本属实)$/;
export const disproven = /^(?:不属实|不成立|无责|未查实|查无|不实|误报|非.{0,6}(?:原因|责任))$/;

/** An appeal is being reviewed. */
export const underReview =
  /^(?:员工|坐席|本人|客服)?(?:已)?(?:申诉|复议|复核)(?:正在)?(?:中|待定|审核中|处理中|审批中|复核中|受理中)$|^(?:提出|提交|发起)(?:申诉|复议)$|^(?:申诉|复议)待(?:审|审核|复核|处理|定)$|^(?:under|in)(?:appeal|review)$|^(?:disputed|contested|appealpending)$/;

/** The record was withdrawn: it counts nothing. */
export const voidStatuses: ReadonlySet<string> = new Set([
  "申诉成立",
  "申诉成功",
  "申诉通过",
  "申诉属实",
  "撤销",
  "已撤销",
  "已撤",
  "撤回",
  "已撤回",
  "撤消",
  "已撤消",
  "予以撤销",
  "撤销扣分",
  "取消",
  "已取消",
  "取消扣分",
  "作废",
  "已作废",
  "误登",
  "登记错误",
  "void",
  "voided",
  "withdrawn",
  "revoked",
  "cancelled",
  "canceled",
  "overturned",
  "appealupheld",
  "appealgranted",
  "waived",
  "excused",
  "exempt",
  "exempted",
  "rescinded",
  "reversed",
  "notcounted",
  "nopenalty",
]);

/** The record counts, whatever is still going on about it. */
export const countingStatuses: ReadonlySet<string> = new Set([
  "维持",
  "维持原判",
  "维持原扣分",
  "维持扣分",
  "驳回",
  "已驳回",
  "申诉驳回",
  "驳回申诉",
  "申诉不成立",
  "申诉失败",
  "申诉无效",
  "不予撤销",
  "待复核",
  "复核中",
  "已复核",
  "待申诉",
  "已申诉",
  "未申诉",
  "无申诉",
  "不申诉",
  "待审核",
  "审核中",
  "已审核",
  "待处理",
  "处理中",
  "已处理",
  "未处理",
  "待确认",
  "已确认",
  "确认",
  "生效",
  "已生效",
  "正常",
  "已登记",
  "已通报",
  "已执行",
  "已扣",
  "已扣分",
  "已公示",
  "公示中",
  "待支付",
  "已支付",
  "未支付",
  "已整改",
  "整改中",
  "未整改",
  "待整改",
  "已完成",
  "已关闭",
  "无",
  "否",
  "是",
  "-",
  "--",
  "/",
  "n/a",
  "open",
  "pending",
  "upheld",
  "rejected",
  "appealrejected",
  "confirmed",
  "active",
  "closed",
  "done",
  "no",
  "none",
]);
