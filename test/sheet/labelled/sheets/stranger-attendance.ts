import { labelled } from "../written";

/** Attendance kept by hand or exported, each with its own signs. */
export const strangerAttendance = [
  labelled({
    name: "short signs with minutes, the key in a note above",
    layout: "L4",
    rulebook: "attendance",
    sheet: "4月上旬",
    month: "2026-04",
    rows: `
某银行远程中心考勤　2026年4月
说明：空白=正常出勤，迟=迟到（后为分钟），退=早退（后为分钟），旷=旷工，年=年假，休=轮休
姓名|组|1|2|3|4|5|6|7
闻喜|甲|||迟8||休|休|
司空|甲|年|年|||休|休|退15
上官|乙||休|休|旷|||
令狐|乙||休|休||||
`,
    records: `
闻喜: E4 K.1 03
司空: I5 K.2 07
上官: F6 K.3 04
`,
    people: "令狐",
  }),
  labelled({
    name: "the key in a column of its own at the right",
    layout: "L4",
    rulebook: "attendance",
    sheet: "2026.2",
    month: "2026-02",
    rows: `
2026年2月热线考勤表|||||||||
工号|姓名|2|3|4|5|6||符号|含义
'7|墨子|★|★|◎|★|★||★|正常
'8|荀子|★|■|★|★|▲||◎|迟到
'9|韩非|★|★|★|★|★||▲|早退
'10|惠施|※|★|★|★|◎||■|旷工
|||||||||※|忘打卡
`,
    records: `
墨子#7: E3 K.1 04
荀子#8: D4 K.3 03; G4 K.2 06
惠施#10: C6 K.4 02; G6 K.1 06
`,
    people: "韩非",
  }),
  labelled({
    name: "dates down, people across",
    layout: "L4",
    rulebook: "attendance",
    sheet: "夜班",
    month: "2026-03",
    rows: `
夜班考勤（2026年3月）
日期|星期|蒋干|黄盖|鲁肃
3/9|一|到|到|到
3/10|二|迟到|到|到
3/11|三|到|休|到
3/12|四|到|未打卡|到
3/13|五|早退|到|到
`,
    records: `
蒋干: C4 K.1 10; C7 K.2 13
黄盖: D6 K.4 12
`,
    people: "鲁肃",
  }),
  labelled({
    name: "punch times with a word where something was wrong",
    layout: "L5",
    rulebook: "attendance",
    sheet: "打卡记录",
    month: "2026-03",
    rows: `
打卡记录导出 2026-03-30 至 2026-03-31
编号|姓名|日期|上班打卡|下班打卡|工时|异常
'5001|石评梅|2026-03-30|08:58|18:02|8.1|
'5002|庐隐|2026-03-30|09:21|18:00|7.7|迟到
'5003|凌叔华|2026-03-30|08:50||0|下班未打卡
'5001|石评梅|2026-03-31|08:55|17:30|7.6|早退
'5002|庐隐|2026-03-31|08:59|18:11|8.2|
'5003|凌叔华|2026-03-31|||0|旷工
'5004|冰心|2026-03-31|08:47|18:05|8.3|
`,
    records: `
庐隐#5002: G4 K.1 30
凌叔华#5003: G5 K.4 30; G8 K.3 31
石评梅#5001: G6 K.2 31
`,
    people: "冰心",
  }),
  labelled({
    name: "a monthly summary of counts, minutes and hours with the day columns left out",
    layout: "L5",
    rulebook: "attendance",
    sheet: "5月汇总",
    month: "2026-05",
    merges: "A2:A3 B2:B3 C2:D2 E2:F2 G2:G3 H2:H3 I2:I3",
    rows: `
考勤月报 2026-05-01~2026-05-31
姓名|班次|迟到||早退||未打卡次数|旷工天数|请假时长(小时)
||次数|分钟|次数|分钟|||
鲁班|A班|3|41|0|0|1|0|8
墨翟|A班|0|0|0|0|0|0|0
公输|B班|0|0|2|35|0|1.5|0
合计||3|41|2|35|1|1.5|8
`,
    records: `
鲁班: C4 K.1 x3; G4 K.4
公输: E6 K.2 x2; H6 K.3 x1.5
`,
    people: "墨翟",
  }),
  labelled({
    name: "a plan of shifts, which tells of nobody's fault",
    layout: "L22",
    rulebook: "attendance",
    sheet: "排班表",
    month: "2026-06",
    rows: `
2026年6月第一周排班表（早08-16 中16-24 夜00-08）
姓名|6/1|6/2|6/3|6/4|6/5|6/6|6/7
李斯|早|早|中|中|休|休|夜
商鞅|中|中|休|休|早|早|早
吴起|休|夜|夜|夜|夜|休|休
注：换班须提前一天填单，私自换班扣2分。
`,
    people: "李斯 商鞅 吴起",
  }),
];
