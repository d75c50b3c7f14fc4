import { labelled } from "../written";

/** L21: several events in one cell. */
export const crowdedCells = [
  labelled({
    name: "dates, words and signed numbers between semicolons",
    layout: "L21",
    rulebook: "desk",
    sheet: "3月扣分",
    month: "2026-03",
    rows: `
2026年3月坐席扣分说明
姓名|扣分情况|合计
戚薇|3.5工单差错-1；3.8话术不规范-1|2
谢坤|3.9回访遗漏-0.5;3.9超时回复-0.5;3.20客户投诉-5|6
邹敏|无|0
喻言|3月12日未戴工牌 -0.5⏎3月26日漏交日报 -1|1.5
柏松|3.17表扬+2；3.18录单错误-1|-1
`,
    records: `
戚薇: B3 Z.1 05 =1; B3 Z.6 08 =1
谢坤: B4 Z.5 09 =0.5; B4 Z.2 09 =0.5; B4 Z.3 20 =5
喻言: B6 Z.7 12 =0.5; B6 Z.4 26 =1
柏松: B7 B.1 17 =2; B7 Z.1 18 =1
`,
    people: "邹敏",
  }),
  labelled({
    name: "counts in words, one piece that nobody can place",
    layout: "L21",
    rulebook: "attendance",
    sheet: "考勤异常",
    month: "2026-04",
    rows: `
2026年4月考勤异常汇总
序号|姓名|异常情况
1|安然|迟到3次、早退1次
2|卞玉|忘打卡两次
3|车晓|——
4|丁一|旷工半天；迟到1次
5|鄂军|迟到2次，情绪不高
6|范进|早退2次；缺卡1次；迟到1次
`,
    records: `
安然: C3 K.1 x3; C3 K.2
卞玉: C4 K.4 x2
丁一: C6 K.3 x0.5; C6 K.1
鄂军: C7 K.1 x2; C7 ?
范进: C8 K.2 x2; C8 K.4; C8 K.1
`,
    people: "车晓",
    asked: "C7 unknownClause",
  }),
  labelled({
    name: "pluses in one column, minuses in another, with days of the month",
    layout: "L21",
    rulebook: "outbound-agent",
    sheet: "2026-03",
    month: "2026-03",
    rows: `
坐席|组|本月违规（日期＋事项＋扣分）|备注
钱程|二组|2日上班闲聊-0.5；11日抽查答错-0.1；25日迟交日报-0.2|
孔亮|二组|12日推诿客户-1|已谈话
金鑫|二组|3日报表数据不准确-1；3日登录不及时-0.2|
魏来|二组||
陶冶|二组|19日打私人电话-0.5；20日打私人电话-0.5；23日吃零食-0.5|
`,
    records: `
钱程: C2 1.2 02 =0.5; C2 6.4 11 =0.1; C2 7.1 25 =0.2
孔亮: C3 3.2 12 =1
金鑫: C4 7.6 03 =1; C4 2.1 03 =0.2
陶冶: C6 1.5 19 =0.5; C6 1.5 20 =0.5; C6 1.4 23 =0.5
`,
    people: "魏来",
  }),
  labelled({
    name: "numbered lines in a cell, ended by a sum that is no event",
    layout: "L21",
    rulebook: "service-norms",
    sheet: "服务扣分",
    month: "2026-03",
    rows: `
客服2026年3月服务扣分明细
工号|姓名|扣分明细|总扣分
'2001|江涛|1、3月3日语气生硬，扣10分；⏎2、3月10日漏单，扣6分。⏎共扣16分|16
'2002|史云|3月5日提前挂机，扣6分|6
'2003|顾盼|1、3月9日反查客户资料，扣10分⏎2、3月9日错报工号，扣10分|20
'2004|侯勇||0
`,
    records: `
江涛#2001: C3 1 03 =10; C3 17 10 =6
史云#2002: C4 8 05 =6
顾盼#2003: C5 6 09 =10; C5 2 09 =10
`,
    people: "侯勇",
  }),
];
