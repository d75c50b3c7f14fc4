import { labelled } from "../written";

/** L5: monthly exports of DingTalk and WeCom. */
export const attendanceExports = [
  labelled({
    name: "DingTalk month summary with a text cell a day and several states in one",
    layout: "L5",
    rulebook: "attendance",
    sheet: "月度汇总",
    month: "2026-03",
    merges: "A1:L1 A3:A4 B3:B4 C3:C4 D3:E3 F3:L3",
    rows: `
月度汇总 统计日期：2026-03-02 至 2026-03-08
报表生成时间：2026-03-09 09:12
姓名|部门|工号|出勤统计||考勤结果||||||
|||应出勤天数|迟到次数|一 2|二 3|三 4|四 5|五 6|六 7|日 8
安然|客服部|'1001|5|1|正常|迟到31分钟|正常|正常|正常|休息|休息
卞玉|客服部|'1002|5|0|正常|正常|上班缺卡,|事假4小时|正常|休息并打卡(08:00,12:00)|休息
车晓|客服部|'1003|5|0|正常|正常|正常|正常|正常|休息|休息
丁一|客服部|'1004|5|2|迟到5分钟,早退10分钟|正常|外勤|迟到1.5h|正常|休息|休息
鄂军|客服部|'1005|5|0|旷工|正常|正常,出差|下班缺卡|上班缺卡,下班缺卡|休息|休息
范进|客服部|'1006|5|1|出勤(08:30,18:30)|正常|正常|正常|迟到2分钟|休息|休息
`,
    records: `
安然#1001: G5 K.1 03
卞玉#1002: H6 K.4 04
丁一#1004: F8 K.1 02; F8 K.2 02; I8 K.1 05
鄂军#1005: F9 K.3 02; I9 K.4 05; J9 K.4 06; J9 K.4 06
范进#1006: J10 K.1 06
`,
    people: "车晓",
  }),
  labelled({
    name: "WeCom daily export, a row a person and day, one column of states",
    layout: "L5",
    rulebook: "attendance",
    sheet: "打卡日报",
    month: "2026-04",
    rows: `
企业微信打卡日报 2026/4/1-2026/4/3
概况||||打卡明细|||结果
时间|姓名|账号|部门|最早|最晚|工作时长(小时)|考勤结果
2026/4/1 星期三|高峰|gaofeng|客服|08:52|18:03|9.2|正常
2026/4/1 星期三|古月|guyue|客服|09:12|18:00|8.8|迟到12分钟
2026/4/1 星期三|关欣|guanxin|客服|08:55|17:20|8.4|早退40分钟
2026/4/2 星期四|高峰|gaofeng|客服|--|18:10|--|上班缺卡
2026/4/2 星期四|古月|guyue|客服|08:58|18:01|9.1|正常
2026/4/2 星期四|关欣|guanxin|客服|--|--|--|年假
2026/4/3 星期五|高峰|gaofeng|客服|09:03|--|--|迟到3分钟;下班缺卡
2026/4/3 星期五|古月|guyue|客服|--|--|--|旷工
2026/4/3 星期五|关欣|guanxin|客服|08:50|18:05|9.3|正常
`,
    records: `
高峰: H7 K.4 02; H10 K.1 03; H10 K.4 03
古月: H5 K.1 01; H11 K.3 03
关欣: H6 K.2 01
`,
  }),
  labelled({
    name: "counts and minutes by person, minutes are no count",
    layout: "L5",
    rulebook: "attendance",
    sheet: "月度汇总表",
    month: "2026-02",
    merges: "A1:K1 A2:A3 B2:B3 C2:E2 F2:G2 H2:I2 J2:K2",
    rows: `
2026-02 考勤月度汇总
姓名|考勤组|出勤|||迟到||早退||缺卡|
||应出勤天数|实际出勤天数|旷工天数|迟到次数|迟到时长(分钟)|早退次数|早退时长(分钟)|上班缺卡次数|下班缺卡次数
洪涛|坐席白班|17|17|0|2|31|0|0|0|1
计春|坐席白班|17|16|1|0|0|1|25|0|0
康熙|坐席晚班|17|17|0|0|0|0|0|0|0
蓝天|坐席晚班|17|17|0|1|4|0|0|2|0
穆青|坐席晚班|17|15|2|3|66|0|0|0|0
`,
    records: `
洪涛: F4 K.1 x2; K4 K.4
计春: E5 K.3; H5 K.2
蓝天: F7 K.1; J7 K.4 x2
穆青: E8 K.3 x2; F8 K.1 x3
`,
    people: "康熙",
  }),
  labelled({
    name: "exceptions only, as pasted from a chat export with English headers",
    layout: "L5",
    rulebook: "attendance",
    sheet: "Exceptions",
    month: "2026-03",
    rows: `
Attendance exceptions, exported 2026-04-01
Name|UserId|Team|Day|Status
倪萍|'0301|白班|2026-03-03|迟到、下班缺卡
欧阳娜|'0302|白班|2026-03-03|早退5分钟
倪萍|'0301|白班|2026-03-10|休息并打卡
庞博|'0303|晚班|2026-03-11|矿工
秦岚|'0304|晚班|2026-03-12|缺卡
秦岚|'0304|晚班|2026-03-16|病假，下午迟到20分钟
欧阳娜|'0302|白班|2026-03-17|忘记打卡
`,
    records: `
倪萍#0301: E3 K.1 03; E3 K.4 03
欧阳娜#0302: E4 K.2 03; E9 K.4 17
庞博#0303: E6 K.3 11
秦岚#0304: E7 K.4 12; E8 K.1 16
`,
  }),
];
