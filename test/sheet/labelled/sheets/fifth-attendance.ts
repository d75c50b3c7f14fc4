import { labelled } from "../written";

/** Calendars of people and days, and what clock machines export. */
export const fifthAttendance = [
  labelled({
    name: "ten days of signs with weekdays below the days and a legend at the foot",
    layout: "L4",
    rulebook: "outbound-agent",
    sheet: "8月考勤",
    month: "2026-08",
    merges: "A1:L1 A2:A3 A8:L8",
    rows: `
呼出一组2026年8月上旬考勤表|||||||||||
姓名|1|2|3|4|5|6|7|8|9|10|出勤天数
|六|日|一|二|三|四|五|六|日|一|
鲁冰|休|休|√|迟|√|√|√|休|休|√|6
花满溪|休|休|√|迟|病|病|√|休|休|√|4
水清|休|休|事|迟|√|√|√|休|休|迟|5
木兰舟|休|休|√|√|√|√|√|休|休|√|6
注：√出勤 迟—迟到 事—事假 病—病假 休—休息|||||||||||
`,
    records: `
鲁冰: E4 2.3 04
花满溪: E5 2.3 04; F5 2.4 05; G5 2.4 06
水清: D6 2.4 03; E6 2.3 04; K6 2.3 10
`,
    people: "木兰舟",
  }),
  labelled({
    name: "a week of mornings and afternoons in words, two lines a person",
    layout: "L4",
    rulebook: "rewards-penalties",
    sheet: "考勤6月",
    month: "2026-06",
    merges: "A1:G1 A3:A4 A5:A6 A7:A8",
    rows: `
客服部考勤表 2026年6月第一周||||||
姓名|时段|1日|2日|3日|4日|5日
边城|上午|√|迟到|√|√|√
|下午|√|√|√|√|早退
古月|上午|√|√|旷工|√|√
|下午|√|√|旷工|√|√
丁香|上午|√|√|√|年假|√
|下午|√|√|√|√|√
`,
    records: `
边城: D3 S.7 02; G4 S.7 05
古月: E5 S.7 03; E6 S.7 03
`,
    people: "丁香",
  }),
  labelled({
    name: "a clock's export with the shift's hours and a column of results",
    layout: "L5",
    rulebook: "outbound-agent",
    sheet: "打卡明细",
    month: "2026-05",
    rows: `
姓名|部门|日期|班次|签到时间|签退时间|考勤结果
闻人雪|外呼一部|'2026-05-11|早班 08:00-15:30|07:52|15:33|正常
万俟明|外呼一部|'2026-05-11|早班 08:00-15:30|08:14|15:31|迟到
公孙度|外呼一部|'2026-05-11|晚班 14:30-22:00|||病假
闻人雪|外呼一部|'2026-05-12|早班 08:00-15:30|08:09|15:30|迟到
万俟明|外呼一部|'2026-05-12|早班 08:00-15:30|07:58|15:02|早退
公孙度|外呼一部|'2026-05-12|晚班 14:30-22:00|14:26|22:01|正常
闻人雪|外呼一部|'2026-05-13|休息|||休息
万俟明|外呼一部|'2026-05-13|早班 08:00-15:30|||事假
公孙度|外呼一部|'2026-05-13|晚班 14:30-22:00|14:41|22:03|迟到
`,
    records: `
万俟明: G3 2.3 11; G6 ? 12; G9 2.4 13
公孙度: G4 2.4 11; G10 2.3 13
闻人雪: G5 2.3 12
`,
  }),
  labelled({
    name: "a clock's month of counts with minutes between them",
    layout: "L5",
    rulebook: "rewards-penalties",
    sheet: "月统计",
    month: "2026-10",
    merges: "A1:H1 A2:D2 E2:H2",
    rows: `
考勤统计表|||||||
统计日期：2026-10-01 至 2026-10-31||||制表时间：2026-11-02 09:12|||
工号|姓名|应出勤(天)|实出勤(天)|迟到次数|迟到时长(分钟)|早退次数|旷工(次)
'0017|孟浩|21|21|2|13|0|0
'0018|聂小倩|21|20|0|0|0|1
'0021|牧之|21|21|0|0|0|0
'0025|欧阳寻|21|21|0|0|1|0
`,
    records: `
孟浩#0017: E4 S.7 x2
聂小倩#0018: H5 S.7
欧阳寻#0025: G7 S.7
`,
    people: "牧之",
  }),
  labelled({
    name: "logins that were due and made, and what the check concluded",
    layout: "L1",
    rulebook: "outbound-agent",
    sheet: "登录核查",
    month: "2026-09",
    merges: "A1:F1",
    rows: `
2026年9月坐席系统登录核查|||||
核查日|组|坐席|应登录|实际登录|核查结论
9月7日|三组|单于飞|8:30|8:29|按时
9月7日|三组|令狐青|8:30|8:51|未按规定登录
9月8日|三组|单于飞|8:30|9:02|未按规定登录
9月8日|四组|上官云|14:30|14:28|按时
9月15日|四组|上官云|14:30|未登录|未按规定登录
9月22日|四组|拓跋野|8:30|8:30|按时
`,
    records: `
令狐青~三组: F4 2.1 07
单于飞~三组: F5 2.1 08
上官云~四组: F7 2.1 15
`,
    people: "拓跋野",
  }),
];
