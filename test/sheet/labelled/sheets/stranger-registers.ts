import { labelled } from "../written";

/** Registers with two tables, other people's names, units in the cells, or no header at all. */
export const strangerRegisters = [
  labelled({
    name: "fines and rewards in two tables, one below the other",
    layout: "L1",
    rulebook: "rewards-penalties",
    sheet: "2026年4月",
    month: "2026-04",
    rows: `
燃气客服四月奖惩公示
一、处罚
姓名|日期|事由|罚款（元）
付强|4月3日|带朋友进办公室|10
江月|4月8日|用公司电话跟朋友聊天|30
江月|4月16日|打瞌睡被领导看见|50
付强|4月21日|让别人用自己电脑|30

二、奖励
姓名|日期|事迹|奖金（元）
曲波|4月10日|客户打电话来表扬|20
付强|4月15日|及时纠正同事的错误，避免了损失|50
曲波|4月22日|给公司提改进建议|20
`,
    records: `
付强: C4 P.4 03 =10; C7 C.1 21 =30; C12 R.5 15 =50
江月: C5 T.2 08 =30; C6 ? 16 =50
曲波: C11 R.3 10 =20; C13 R.2 22 =20
`,
    asked: "C6",
  }),
  labelled({
    name: "headers in two languages in one cell",
    layout: "L1",
    rulebook: "desk",
    sheet: "Log 2026-06",
    month: "2026-06",
    merges: "A1:F1",
    rows: `
Guest Service Centre 服务质量记录 June 2026
序号 No.|日期 Date|姓名 Name|事项 Item|扣分 Points|跟进 Follow-up
1|2026-06-01|Tina 田甜|响应超时|0.5|Done
2|2026-06-03|Leo 李奥|客户有效投诉|5|Voucher CNY 200
3|2026-06-03|Tina 田甜|着装不规范|0.5|Done
4|2026-06-12|Mia 米娅|未回访|0.5|Room 1203
5|2026-06-15|Leo 李奥|工单错误|1|Pending
`,
    records: `
Tina田甜: D3 Z.2 01 =0.5; D5 Z.7 03 =0.5
Leo李奥: D4 Z.3 03 =5; D7 Z.1 15 =1
Mia米娅: D6 Z.5 12 =0.5
`,
  }),
  labelled({
    name: "a register of complaints, the customers' names before the agents'",
    layout: "L1",
    rulebook: "outbound-agent",
    sheet: "客诉台账",
    month: "2026-03",
    rows: `
2026年3月客户投诉台账
受理日|客户姓名|客户电话|客户诉求|被投诉坐席|查实情况|扣分|结案日
2026-03-02|周先生|13900000011|要求道歉|秦川|客户投诉服务态度差|1|2026-03-04
2026-03-06|吴女士|13900000012|退订套餐|楚河|推诿客户问题|1|2026-03-09
2026-03-11|郑女士|13900000013|要求赔偿500元|秦川|泄露客户资料|2|2026-03-20
2026-03-16|王先生|13900000014|咨询|-|非坐席原因|0|2026-03-16
2026-03-25|冯先生|13900000015|要求解释资费|汉界|口径错误引起客户误解|0.5|2026-03-27
`,
    records: `
秦川: F3 4.2 02 =1; F5 5.1 11 =2
楚河: F4 3.2 06 =1
汉界: F7 6.2 25 =0.5
`,
  }),
  labelled({
    name: "units written into the cells of count and points",
    layout: "L1",
    rulebook: "attendance",
    sheet: "考勤扣分登记",
    month: "2026-04",
    rows: `
快递客服考勤扣分登记（2026年4月）
员工|发生日|类别|几次|扣多少|证明
范统|4/1|迟到|1次|1分|打卡机
范统|4/9|忘打卡|两次|1分|打卡机
史珍香|4/9|旷工|半天|2.5分|无假条
朱逸群|4/13|早退|1回|扣1分|监控
杜子腾|4/20|脱岗|1次|2分|巡查照片
史珍香|4/22|旷工|2天|10分|电话不接
`,
    records: `
范统: C3 K.1 01 x1 =1; C4 K.4 09 x2 =1
史珍香: C5 K.3 09 x0.5 =2.5; C8 K.3 22 x2 =10
朱逸群: C6 K.2 13 x1 =1
杜子腾: C7 K.5 20 x1 =2
`,
  }),
  labelled({
    name: "appeals in their own words: withdrawn, refused, pending",
    layout: "L1",
    rulebook: "service-norms",
    sheet: "扣分及申诉",
    month: "2026-05",
    rows: `
2026年5月扣分及申诉情况
姓名|工号|日期|扣分原因|分|申诉进展
苗圃|'601|5月6日|语气生硬|10|申诉成功，已撤销
苗圃|'601|5月8日|提前挂机|6|不申诉
花荣|'602|5月8日|漏单|6|申诉驳回，维持
花荣|'602|5月14日|错报工号|10|申诉中
石秀|'603|5月19日|误导客户|10|已撤销扣分
石秀|'603|5月28日|工单填写错误|5|
`,
    records: `
苗圃#601: D3 1 06 =10 void; D4 8 08 =6
花荣#602: D5 17 08 =6; D6 2 14 =10
石秀#603: D7 3 19 =10 void; D8 13 28 =5
`,
    asked: "F6",
  }),
  labelled({
    name: "pasted rows without any header",
    layout: "L1",
    rulebook: "attendance",
    sheet: "Sheet3",
    range: true,
    rows: `
2026-03-02|解珍|迟到|8:42才到
2026-03-02|解宝|忘打卡|下班
2026-03-05|解珍|早退|17:10
2026-03-09|孙新|旷工|
2026-03-10|解宝|迟到|8:35
`,
    records: `
解珍: C1 K.1 2026-03-02; C3 K.2 2026-03-05
解宝: C2 K.4 2026-03-02; C5 K.1 2026-03-10
孙新: C4 K.3 2026-03-09
`,
  }),
  labelled({
    name: "day shift at the left, night shift at the right",
    layout: "L1",
    rulebook: "outbound-agent",
    sheet: "3月违规",
    month: "2026-03",
    merges: "A1:I1 A2:D2 F2:I2",
    rows: `
2026年3月违规登记
白班|||||夜班|||
日期|姓名|事项|扣分||日期|姓名|事项|扣分
2026-03-03|罗成|私人电话|0.5||2026-03-02|秦琼|上班睡觉|0.5
2026-03-05|单雄信|桌面脏乱|0.5||2026-03-06|程咬金|大声喧哗|1
2026-03-17|罗成|抽查答错|0.1||2026-03-06|秦琼|上班玩游戏|0.5
||||| 2026-03-30|尉迟恭|机房抽烟|0.5
合计|||1.1||合计|||2.5
`,
    records: `
罗成: C4 1.5 03 =0.5; C6 6.4 17 =0.1
单雄信: C5 1.1 05 =0.5
秦琼: H4 ? 02 =0.5; H6 1.2 06 =0.5
程咬金: H5 1.6 06 =1
尉迟恭: H7 1.4 30 =0.5
`,
    asked: "H4",
  }),
];
