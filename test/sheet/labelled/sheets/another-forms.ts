import { labelled } from "../written";

/** Notices, slips, a vendor's card, tabs by person, and sheets with nothing to read. */
export const anotherForms = [
  labelled({
    name: "a notice of a penalty, written as a letter",
    layout: "L6",
    rulebook: "rewards-penalties",
    sheet: "通知",
    month: "2026-02",
    rows: `
关于给予员工处罚的通知
各班组：
我部话务员杜十娘（工号318）于2026年2月11日上班时间玩游戏，违反《奖惩办法》，罚款10元。望各位引以为戒。
客户服务部
2026年2月13日
`,
    records: `
杜十娘#318: A3 P.1 11 =10
`,
  }),
  labelled({
    name: "three slips one below the other, the second void after review",
    layout: "L7",
    rulebook: "service-norms",
    sheet: "扣分单",
    month: "2026-04",
    rows: `
质检扣分单 No.0071
姓名|元稹|工号|'512
日期|2026-04-07|通话流水|T88120
扣分项目|拒报工号|扣分|10
处理意见|同意扣分||

质检扣分单 No.0072
姓名|白居易|工号|'513
日期|2026-04-09|通话流水|T88207
扣分项目|抢挂电话|扣分|6
处理意见|复核后系客户先挂机，本单作废||

质检扣分单 No.0073
姓名|刘禹锡|工号|'514
日期|2026-04-21|通话流水|T88316
扣分项目|漏单|扣分|6
处理意见|同意扣分||
`,
    records: `
元稹#512: B4 2 07 =10
白居易#513: B10 8 09 =6 void
刘禹锡#514: B16 17 21 =6
`,
  }),
  labelled({
    name: "a person's own summary of the month, minus and plus in two cells",
    layout: "L6",
    rulebook: "desk",
    sheet: "小结",
    month: "2026-08",
    rows: `
个人月度小结表
姓名|柳三变|月份|2026年8月
本月扣分|8月3日未戴工牌，扣0.5分；8月19日漏回访，扣0.5分||
本月加分|8月25日合理化建议被采纳，加3分||
主管评语|表现稳定，注意细节||
`,
    records: `
柳三变: B3 Z.7 03 =0.5; B3 Z.5 19 =0.5; B4 B.2 25 =3
`,
  }),
  labelled({
    name: "a vendor's quarter by month, units in the counts, one item disputed",
    layout: "L19",
    rulebook: "outbound-agent",
    sheet: "供应商考核",
    rows: `
信用卡外呼项目 供应商考核单（2026年第二季度）
月份|考核事项|次/天|扣分|双方确认
4月|班前会未开|2次|1|已确认
5月|月报迟交|3天|3|已确认
5月|报表数据错误|1次|1|乙方有异议，待复核
6月|未开班前会|0|0|已确认
合计|||5|
`,
    records: `
-: B3 2.2 p2026-04 x2 =1; B4 7.2 p2026-05 x3 =3; B5 7.6 p2026-05 =1
`,
    asked: "A5:E5",
  }),
  labelled({
    name: "a tab for each person, named by the tab, and a tab of sums",
    layout: "L20",
    rulebook: "attendance",
    sheet: "岳飞",
    month: "2026-03",
    rows: `
2026年3月考勤扣分
姓名：岳飞
日期|事项|扣分
3月4日|迟到|1
3月18日|忘打卡|0.5
`,
    more: [
      {
        sheet: "韩世忠",
        rows: `
2026年3月考勤扣分
姓名：韩世忠
日期|事项|扣分
3月9日|早退|1
`,
      },
      {
        sheet: "汇总",
        rows: `
2026年3月扣分汇总
姓名|扣分合计
岳飞|1.5
韩世忠|1
`,
      },
    ],
    records: `
岳飞: B4 K.1 04 =1; B5 K.4 18 =0.5
韩世忠: 韩世忠!B4 K.2 09 =1
`,
  }),
  labelled({
    name: "an inventory of headsets and where they are kept",
    layout: "L22",
    rulebook: "desk",
    sheet: "耳麦台账",
    rows: `
耳麦领用台账（截至2026年6月30日）
资产编号|型号|领用日期|状态|存放位置
EM-001|H390|2025-03-01|在用|A区12号
EM-002|H390|2025-03-01|维修|库房
EM-003|BIZ2300|2026-01-15|在用|B区03号
合计|3副|||
`,
  }),
  labelled({
    name: "a rota of the week's shifts",
    layout: "L22",
    rulebook: "attendance",
    sheet: "排班",
    rows: `
2026年6月第二周排班表（早8:00-16:00 中12:00-20:00 晚16:00-24:00）
姓名|6/8|6/9|6/10|6/11|6/12|6/13|6/14
徐霞客|早|早|中|中|休|晚|晚
宋应星|中|中|晚|休|早|早|休
李贽|晚|休|早|早|中|中|休
`,
    people: "徐霞客 宋应星 李贽",
  }),
  labelled({
    name: "a paper of training: subjects, hours, and who teaches",
    layout: "L22",
    rulebook: "service-norms",
    sheet: "培训计划",
    rows: `
2026年下半年客服培训计划
月份|课程|课时|讲师|对象
7月|投诉处理技巧|2|外聘|全员
8月|工单填写规范|1|质检组|新员工
9月|情绪管理|2|外聘|全员
`,
  }),
];
