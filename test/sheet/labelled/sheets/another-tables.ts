import { labelled } from "../written";

/** Tables: weeks, months, items across or down, teams and rooms. */
export const anotherTables = [
  labelled({
    name: "two kinds of event, three months under each, subtotals by shift",
    layout: "L9",
    rulebook: "attendance",
    sheet: "一季度",
    merges: "A1:I1 A2:A3 B2:B3 C2:E2 F2:H2 I2:I3 A4:A6 A7:A9",
    rows: `
2026年一季度考勤违纪次数统计表
班组|姓名|迟到|||漏打卡|||合计
||1月|2月|3月|1月|2月|3月|
甲班|沈括|1|0|2|0|1|0|4
|苏颂|0|0|0|0|0|0|0
|小计|1|0|2|0|1|0|4
乙班|毕昇|0|1|0|2|0|0|3
|郭守敬|0|0|1|0|0|0|1
|小计|0|1|1|2|0|0|4
总计||1|1|3|2|1|0|8
`,
    records: `
沈括~甲班: C4 K.1 p2026-01; E4 K.1 p2026-03 x2; G4 K.4 p2026-02
毕昇~乙班: D7 K.1 p2026-02; F7 K.4 p2026-01 x2
郭守敬~乙班: E8 K.1 p2026-03
`,
    people: "苏颂",
  }),
  labelled({
    name: "a working week, the date after the weekday, words where something happened",
    layout: "L4",
    rulebook: "attendance",
    sheet: "第23周",
    month: "2026-06",
    rows: `
第23周考勤（2026.6.1-6.5）　正常不填
姓名|周一6/1|周二6/2|周三6/3|周四6/4|周五6/5|备注
窦婴||迟到|||早退|
田蚡|年假|年假||漏打卡||
灌夫||||旷工半天||周四下午未请假
籍福||||||
`,
    records: `
窦婴: C3 K.1 02; F3 K.2 05
田蚡: E4 K.4 04
灌夫: E5 K.3 04 x0.5
`,
    people: "籍福",
  }),
  labelled({
    name: "a clock's export, morning and afternoon results, English headers",
    layout: "L5",
    rulebook: "attendance",
    sheet: "Attendance",
    month: "2026-03",
    rows: `
Emp No|Name|Date|Clock In|Clock Out|Result AM|Result PM
'3001|Zoe Lin|2026-03-02|08:57|18:01|正常|正常
'3001|Zoe Lin|2026-03-03|09:12|18:00|迟到|正常
'3002|Max He|2026-03-02|08:50|17:20|正常|早退
'3002|Max He|2026-03-03||18:05|缺卡|正常
'3003|Ann Bai|2026-03-02|||旷工|旷工
'3003|Ann Bai|2026-03-03|08:45|18:10|正常|正常
`,
    records: `
ZoeLin#3001: F3 K.1 03
MaxHe#3002: G4 K.2 02; F5 K.4 03
AnnBai#3003: F6 K.3 02 x0.5; G6 K.3 02 x0.5
`,
  }),
  labelled({
    name: "exceptions in traditional script with HR's ruling on each",
    layout: "L1",
    rulebook: "attendance",
    sheet: "差勤異常",
    month: "2026-05",
    rows: `
差勤異常彙總　2026年05月
姓名|日期|異常別|次（天）數|人資核定
周慧敏|05/04|遲到|1|成立
周慧敏|05/11|未打卡|1|補登已核准，不計
梁詠琪|05/12|曠工|0.5|成立
關之琳|05/18|早退|2|其中一次為公出，只計一次
周慧敏|05/25|遲到|1|颱風停駛，准予免計
`,
    records: `
周慧敏: C3 K.1 04; C4 K.4 11 void; C7 K.1 25 void
梁詠琪: C5 K.3 12 x0.5
關之琳: C6 K.2 18
`,
    asked: "A6:E6",
  }),
  labelled({
    name: "a hospital hotline's mistakes down the side, agents across",
    layout: "L3",
    rulebook: "service-norms",
    sheet: "3月差错",
    month: "2026-03",
    merges: "A1:E1",
    rows: `
市一院服务热线2026年3月差错统计（单位：次）
差错项目|孙思邈|华佗|李时珍|合计
语气生硬|1|0|0|1
提前挂机|0|2|0|2
漏单|0|0|1|1
工单内容不完整|1|1|0|2
合计|2|3|1|6
`,
    records: `
孙思邈: B3 1; B6 13
华佗: C4 8 x2; C6 13
李时珍: D5 17
`,
  }),
  labelled({
    name: "half a year across, event and count joined by a cross",
    layout: "L21",
    rulebook: "attendance",
    sheet: "上半年",
    rows: `
2026年上半年考勤异常（空白及“—”为无）
姓名|1月|2月|3月|4月|5月|6月
班超|迟到×2|—|—|迟到×1，早退×1|—|—
班固|—|—|脱岗×1|—||忘打卡×3
班昭|—|—|—|—|—|—
`,
    records: `
班超: B3 K.1 p2026-01 x2; E3 K.1 p2026-04; E3 K.2 p2026-04
班固: D4 K.5 p2026-03; G4 K.4 p2026-06 x3
`,
    people: "班昭",
  }),
  labelled({
    name: "a notice of areas inspected on one day, with deadlines to mend",
    layout: "L1",
    rulebook: "hygiene",
    sheet: "卫生通报",
    month: "2026-04",
    rows: `
卫生检查通报　检查日期：2026年4月15日
区域|存在问题|扣分|整改期限
一组工位|桌面杂乱|1|4月16日
二组工位|地面有垃圾|2|4月16日
值班室|被子未叠|2|当日
三组工位|无|0|
茶水间|垃圾桶满|2|已整改，仍扣
合计||7|
`,
    records: `
-: B3 W.3 15 =1; B4 W.1 15 =2; B5 W.2 15 =2; B7 W.4 15 =2
`,
  }),
  labelled({
    name: "a tick where something was found, agents across",
    layout: "L12",
    rulebook: "outbound-agent",
    sheet: "巡检",
    month: "2026-06",
    rows: `
现场巡检表　2026年6月11日　（有问题打√，没问题空着）
项目|龚自珍|魏源|林则徐|关天培
上班玩手机||√||
现场吃零食|√|||
未换鞋||||
大声喧哗|||√|
巡检人：黄爵滋
`,
    records: `
龚自珍: B4 1.4 11
魏源: C3 1.2 11
林则徐: D6 1.6 11
`,
    people: "关天培",
  }),
  labelled({
    name: "scores for three items, the maximum in brackets after each",
    layout: "L3",
    rulebook: "review",
    sheet: "5月评分",
    month: "2026-05",
    rows: `
2026年5月客服月度评分（得分）
姓名|工作质量（满分40）|服务态度（满分40）|考勤（满分20）|总分
曹雪芹|38|40|20|98
高鹗|40|35|18|93
脂砚斋|40|40|20|100
平均分|39.3|38.3|19.3|97
`,
    records: `
曹雪芹: B3 F.1 =2
高鹗: C4 F.2 =5; D4 F.3 =2
`,
    people: "脂砚斋",
  }),
];
