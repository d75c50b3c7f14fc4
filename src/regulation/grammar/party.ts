const PARTY =
  /^(?:其|所在)?.{0,3}(?:[组队店科班站]长|(?<![裁减撤动])员|员工|当事人|责任人|负责人|本人|客服|坐席|座席|主管|经理|搭档)$/;

/** 组长, 引导员, 其主管: whether a text does nothing but name who bears or answers for something. */
export const namesParty = (text: string): boolean => PARTY.test(text);
