import { labelled } from "../written";

/** L17: tables pasted out of a text, headers repeated among the data. */
export const pastedTables = [
  labelled({
    name: "room inspections with date and building in lines above each table",
    layout: "L17",
    rulebook: "hygiene",
    sheet: "寝室通报",
    month: "2026-03",
    rows: `
宿舍卫生检查通报
检查日期：2026年3月4日　楼号：1号楼||||
寝室号|系别|扣分原因|分数|
101|客服|地面脏|2|
105|客服|被子未叠|2|
110|技术|垃圾桶满|2|

检查日期：2026年3月4日　楼号：2号楼||||
寝室号|系别|扣分原因|分数|
203|客服|违规电器|10|
208|运营|桌面杂乱|1|

检查日期：2026年3月11日　楼号：1号楼||||
寝室号|系别|扣分原因|分数|
101|客服|床铺凌乱|2|
106|客服|地上全是垃圾|2|
后勤部||||
`,
    records: `
-: C4 W.1 04 =2; C5 W.2 04 =2; C6 W.4 04 =2
-: C10 W.5 04 =10; C11 W.3 04 =1
-: C15 W.2 11 =2; C16 W.1 11 =2
`,
  }),
  labelled({
    name: "weekly notices of people, the header repeated with each page",
    layout: "L17",
    rulebook: "outbound-agent",
    sheet: "通报汇编",
    month: "2026-03",
    rows: `
现场纪律通报（2026年3月）
姓名|日期|问题描述|扣分
冯雪|3月2日|接打私人电话|0.5
彭博|3月3日|私带U盘入机房|2
姓名|日期|问题描述|扣分
邓超|3月9日|怠工|0.5
曹颖|3月10日|上班玩手机|0.5
冯雪|3月12日|未着工装|0.5
姓名|日期|问题描述|扣分
彭博|3月17日|对客户问题推诿|1
曹颖|3月19日|泄露客户信息|2
邓超|3月20日|报障不及时|0.5
`,
    records: `
冯雪: C3 1.5 02 =0.5; C8 1.4 12 =0.5
彭博: C4 1.10 03 =2; C10 3.2 17 =1
邓超: C6 1.8 09 =0.5; C12 1.13 20 =0.5
曹颖: C7 1.2 10 =0.5; C11 5.1 19 =2
`,
  }),
  labelled({
    name: "a pasted table whose words broke over lines, dates only above",
    layout: "L17",
    rulebook: "service-norms",
    sheet: "粘贴",
    month: "2026-04",
    rows: `
二〇二六年四月服务通报
一、2026年4月7日抽检||
工 号|姓 名|违 规⏎情 况|扣 分
'2005|邵 华|命令⏎语气|10
'2006|孟 飞|通话中与⏎同事聊天|6
二、2026年4月14日抽检||
工 号|姓 名|违 规⏎情 况|扣 分
'2005|邵 华|工单内容⏎不完整|5
'2001|江 涛|误导客户|10
以上各项已与本人核对。||
`,
    records: `
邵华#2005: C4 1 07 =10; C8 13 14 =5
孟飞#2006: C5 8 07 =6
江涛#2001: C9 3 14 =10
`,
  }),
];
