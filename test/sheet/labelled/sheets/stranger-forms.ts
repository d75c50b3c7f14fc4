import { labelled } from "../written";

/** Forms for one person, slips in two columns, and several forms on a sheet. */
export const strangerForms = [
  labelled({
    name: "a slip in two columns, label and value",
    layout: "L6",
    rulebook: "rewards-penalties",
    sheet: "通知单",
    month: "2026-03",
    merges: "A1:B1",
    rows: `
员工过失通知单
编号|GS-2026-031
姓名|韩笑
工号|'8021
班组|夜班
过失日期|2026年3月14日
过失事实|上班时间逛无关网站
依据条款|P.1
处理结果|罚款10元
员工签名|
主管签名|
`,
    records: `
韩笑#8021: B7 P.1 14 =10
`,
  }),
  labelled({
    name: "four labels a row, the events in a table without a number column",
    layout: "L6",
    rulebook: "service-norms",
    sheet: "个人扣分单",
    month: "2026-04",
    merges: "A1:F1 B8:F8",
    rows: `
客服个人月度扣分确认单
姓名：|郁离子|岗位：|坐席|月份：|2026年4月
发生日期|问题|||扣分|主管说明
4月2日|拒报工号|||10|客户第二次问
4月15日|工单信息不全|||5|少门牌号
4月28日|抢先挂机|||6|客户未再来电
合计||||21|
本人意见|以上属实，下月改进。||||
签字：||日期：|2026-05-04||
`,
    records: `
郁离子: B4 2 02 =10; B5 13 15 =5; B6 8 28 =6
`,
  }),
  labelled({
    name: "a month's appraisal, points taken beside points kept",
    layout: "L6",
    rulebook: "review",
    sheet: "颜回",
    month: "2026-03",
    rows: `
员工月度考核表
姓名：颜回　　部门：客服部　　考核月份：2026年3月
考核项目|满分|扣分|得分|扣分原因
工作质量|40|4|36|两次返工
服务态度|30||30|
出勤纪律|10|1|9|3月6日迟到
协作配合|10|0|10|
现场卫生|10||10|
总计|100|5|95|
`,
    records: `
颜回: C4 F.1 =4; C6 F.3 06 =1
`,
  }),
  labelled({
    name: "three slips under one another, one of them clean",
    layout: "L7",
    rulebook: "service-norms",
    sheet: "抽检单",
    month: "2026-03",
    rows: `
服务抽检单|||
坐席：卞和|抽检日期：2026年3月4日||
检查项|结果|扣分|说明
语气生硬|有|10|
提前挂机|无|0|

服务抽检单|||
坐席：相如|抽检日期：2026年3月5日||
检查项|结果|扣分|说明
语气生硬|无|0|
提前挂机|无|0|

服务抽检单|||
坐席：廉颇|抽检日期：2026年3月5日||
检查项|结果|扣分|说明
语气生硬|无|0|
提前挂机|有|6|客户还在说话
`,
    records: `
卞和: A4 1 04 =10
廉颇: A17 8 05 =6
`,
    people: "相如",
  }),
  labelled({
    name: "two forms side by side",
    layout: "L7",
    rulebook: "desk",
    sheet: "确认单",
    month: "2026-03",
    rows: `
月度扣分确认单||||月度扣分确认单||
姓名：冯谖|2026年3月|||姓名：毛遂|2026年3月|
项目|次数|扣分||项目|次数|扣分
工单差错|2|2||工单差错|0|0
漏回访|0|0||漏回访|1|0.5
客户有效投诉|0|0||客户有效投诉|0|0
合计||2||合计||0.5
`,
    records: `
冯谖: A4 Z.1 x2 =2
毛遂: E5 Z.5 =0.5
`,
  }),
  labelled({
    name: "indicators above, then deductions, then additions, each with its own header",
    layout: "L8",
    rulebook: "desk",
    sheet: "绩效表-田单",
    month: "2026-04",
    rows: `
客服绩效考核表
被考核人|田单|考核月份|2026年4月||
指标|权重|目标|完成|得分|
接通率|50%|95%|96%|50|
满意度|50%|98%|97%|49|
扣分事项|日期|依据|次数|扣分|
超时回复|4月9日|系统记录|1|0.5|
录单错误|4月21日|后台退单|2|2|
加分事项|日期|依据||加分|
客户表扬|4月30日|锦旗||2|
最终得分|||||98.5
`,
    records: `
田单: A7 Z.2 09 =0.5; A8 Z.1 21 x2 =2; A10 B.1 30 =2
`,
  }),
  labelled({
    name: "a scorecard with merged sections, what was found beside the standard",
    layout: "L10",
    rulebook: "call-quality",
    sheet: "质检评分卡",
    month: "2026-03",
    merges: "A1:F1 A4:A6 A7:A8",
    rows: `
录音质检评分卡
坐席：公孙衍　工号：6015　录音编号：R-0309-17　质检日期：2026-03-10
项目|指标|标准|分值|扣分|扣分说明
服务规范|服务用语不规范|2-4分|10|2|结束语漏说
|吐字不清晰|1分|10||
|未与客户语速同步|1-2分|10|1|说得太快
业务规范|应答无针对性|3分|12|0|
|解答或受理不准确、不全面|6分|12|6|漏讲违约金
总得分||||91|
`,
    records: `
公孙衍#6015: B4 1.A.2 10 =2 @R-0309-17; B6 1.B.5 10 =1 @R-0309-17; B8 2.C.2 10 =6 @R-0309-17
`,
  }),
];
