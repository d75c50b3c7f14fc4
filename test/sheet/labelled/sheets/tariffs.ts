import { labelled } from "../written";

/** L13: the rulebook itself as a sheet; it holds no records. */
export const tariffs = [
  labelled({
    name: "fines by kind with ranges and dismissal",
    layout: "L13",
    rulebook: "rewards-penalties",
    sheet: "处罚标准",
    merges: "A1:D1 A3:A5 A6:A8",
    rows: `
违规行为处罚标准
项目|序号|违规行为描述|处罚情况
考勤|1|迟到、早退|5元/次
|2|旷工|50元/天
|3|未打卡|5-50元/次
现场|4|现场吃东西|10元/次
|5|打架斗殴|50-500(或开除)
|6|泄露客户资料|开除
注：本标准自2026年1月1日起执行
`,
    rules: "C3 5 yuan; C4 50 yuan; C5 5-50 yuan; C6 10 yuan; C7 50-500 yuan; C8 -",
  }),
  labelled({
    name: "cleaning standards with fines in the last column",
    layout: "L13",
    rulebook: "hygiene",
    sheet: "保洁扣款",
    rows: `
保洁作业标准及扣款
序号|项目|标准|作业频率|扣款标准
1|地面|无纸屑无水渍|2次/日|不合格扣10元/项
2|门窗|无手印|1次/周|不合格扣5元/扇
3|垃圾桶|不过半|2次/日|不合格扣10元/次
4|床铺|平整|1次/日|不合格扣5元/床
`,
    rules: "E3 10 yuan; E4 5 yuan; E5 10 yuan; E6 5 yuan",
  }),
];
