/** Faults that are never a mere occasion for service. */
const gravest =
  /违反|违规|违纪|违者|擅自|私自|擅离|泄露|泄密|故意|无故|弄虚作假|徇私|伪造|隐瞒|瞒报|拒不|屡|旷工|旷职|受贿|辱骂|殴打|顶撞/;
/** …that may be one: 如遇客户投诉. */
const faulty =
  /投诉|差错|错误|事故|造成|失误|过失|逾期|超时|迟到|早退|[脱离串睡空缺]岗|漏|误|丢失|遗失|损坏|弄|(?<!不|不得|不能|不应|不可)(?:低于|少于)|不足|未(?!尽|规定|明确|列)|没|异常|短款|差额|缺席|缺勤|恶劣|态度差|(?<![月周季年期])末[位名一二两三四五\d]|最后|倒数|垫底|无[^论须需]|拒/;
/** 不守时, unlike 不得, 不会 and 不少于. */
const negative =
  /不(?!得|能|准|许|可|应|会|少于|低于|超过|小于|短于|清楚|明|同|论|限|断|仅|但|再|含|允许|要|宜)/;
/** What is good to have done. */
const praised =
  /表扬|表彰|锦旗|无投诉|零投诉|满勤|优秀|突出|标兵|之星|第[一二三四五\d]名|前[一二三四五\d]名/;
const banned = /不得|不准|不许|不能|严禁|禁止|不允许/;

export const isGrave = (text: string): boolean => gravest.test(text);
/** A fault that is named, not a mere 不. */
export const isFaulty = (text: string): boolean => isGrave(text) || faulty.test(text);
export const praises = (text: string): boolean => praised.test(text);
/** Whether someone is blamed or praised for what these words tell. */
export const judges = (text: string): boolean =>
  isFaulty(text) || negative.test(text) || praises(text);
export const bans = (text: string): boolean => banned.test(text);
