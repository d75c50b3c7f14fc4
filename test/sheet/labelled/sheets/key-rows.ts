import { labelled } from "../written";

/** L16: a row of keys and a row of labels. */
export const keyRows = [
  labelled({
    name: "English keys above Chinese labels",
    layout: "L16",
    rulebook: "rewards-penalties",
    sheet: "export",
    month: "2026-03",
    rows: `
employeeId|name|dept|eventDate|eventType|amount|remark
员工工号|姓名|部门|奖惩日期|奖惩类型|奖惩金额|备注
'0101|孙丽|客服|2026-03-02|上班聊天|-10|
'0102|马超|客服|2026-03-03|客户来电表扬|20|
'0103|高飞|客服|2026-03-03|看报纸杂志|-10|
'0101|孙丽|客服|2026-03-09|合理化建议|100|流程
'0104|钱进|客服|2026-03-10|未用标准用语|-20|
'0103|高飞|客服|2026-03-16|认真负责|20|
'0104|钱进|客服|2026-03-23|把电脑弄中毒了|-100|上了无关网站
`,
    records: `
孙丽#0101: E3 P.2 02 =10; E6 R.1 09 =100
马超#0102: E4 R.3 03 =20
高飞#0103: E5 P.2 03 =10; E8 R.6 16 =20
钱进#0104: E7 T.3 10 =20; E9 C.3 23 =100
`,
  }),
  labelled({
    name: "labels above keys of a system, and a row of data types",
    layout: "L16",
    rulebook: "service-norms",
    sheet: "qc_result",
    month: "2026-04",
    rows: `
工号|姓名|质检日期|违规条款|扣分|申诉状态
emp_no|emp_name|qc_date|rule_no|points|appeal
varchar|varchar|date|int|decimal|varchar
'2001|江涛|2026-04-01|1|10|
'2002|史云|2026-04-01|8|6|
'2001|江涛|2026-04-08|13|5|申诉成立
'2003|顾盼|2026-04-09|17|6|申诉驳回
'2004|侯勇|2026-04-15|3|10|
'2002|史云|2026-04-16|12|6|
'2004|侯勇|2026-04-22|15|5|
`,
    records: `
江涛#2001: D4 1 01 =10; D6 13 08 =5 void
史云#2002: D5 8 01 =6; D9 12 16 =6
顾盼#2003: D7 17 09 =6
侯勇#2004: D8 3 15 =10; D10 15 22 =5
`,
  }),
  labelled({
    name: "keys, labels and codes for what happened, count and person's id only",
    layout: "L16",
    rulebook: "attendance",
    sheet: "att",
    month: "2026-03",
    rows: `
emp_id|att_date|att_item|times
人员编号|日期|考勤结果|次数
'3001|20260303|迟到|1
'3002|20260303|缺卡|2
'3001|20260305|早退|1
'3003|20260309|旷工|1
'3002|20260310|迟到|1
'3004|20260311|正常|0
`,
    records: `
-#3001: C3 K.1 03; C5 K.2 05
-#3002: C4 K.4 03 x2; C7 K.1 10
-#3003: C6 K.3 09
`,
    people: "3004",
  }),
];
