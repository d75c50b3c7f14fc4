/** Words by which an inspection says that an item is met. Compared without spaces and case. */
export const met =
  /^(?:符合(?:要求|标准|规定)?|合格|达标|正常|良好|优秀?|好|通过|完成|已完成|已做到|做到|有做|没有|没问题|没有问题|无违规|无扣分|无异常|无问题|未发现(?:.{0,6})|未违规|暂无|全部符合|均符合|基本符合|ok|pass|passed|n\/a|-+|\/)[。.]?$/;

/** … and that it is not. */
export const missed =
  /^(?:不符合|不符|不合格|不达标|未达标|不正常|异常|差|不通过|未通过|未完成|没完成|未做到|没做到|违规|有违规|违反|有问题|存在|存在问题|fail|failed)[。.]?$/;

/** Words within a sentence that tell of something amiss. */
export const amiss =
  /未(?!发现|违|扣|出现|见)|不|没(?!有?(?:发现|问题|违规|异常))|缺|脏|乱|差|违|漏|迟|超时|破|损|坏|积水|垃圾|错|忘|扣/;

/** Sentences that say that all is well: 本周无迟到, 未发现, 干净整洁. */
export const allWell =
  /^(?:本[周月日次]|全部|均|各项)?(?:无|没有|未发现|未出现|未见|未违|符合|合格|达标|正常|良好|干净|整洁|齐全|到位|已完成|全部完成)/;

/** A header by which 是 means that something is amiss: 是否违规. */
export const asksAmiss = /违|扣分|问题|不符|不合格|异常|缺陷|差错/;
/** A header by which 是 means that all is well: 是否符合. */
export const asksMet = /符合|合格|达标|完成|做到|规范|正常|到位|通过|落实/;

/** … also at the end: 已清倒，符合要求. */
export const wellInTheEnd = /(?:符合(?:要求|标准|规定)?|合格|达标|正常|良好|整洁)[。.]?$/;
