import { labelled } from "../written";

/** Matrices of a month, and summaries that stand beside or below a ledger. */
export const fourthTables = [
  labelled({
    name: "counts a month under sections and items, with a team's mean below",
    layout: "L3",
    rulebook: "outbound-agent",
    sheet: "3月汇总",
    month: "2026-03",
    merges: "A1:I1 A2:A3 B2:B3 C2:E2 F2:G2 H2:H3 I2:I3",
    rows: `
外呼中心2026年3月违规次数统计表
班组|姓名|现场管理（次）|||业务（次）||合计|备注
||玩手机|吃零食|大声喧哗|表达不清|抽查答错||
一班|岑参|1|0|0|2|0|3|
一班|高适|0|0|0|0|0|0|
一班|王维|0|2|1|0|3|6|
二班|孟浩|0|0|0|1|0|1|新员工
二班|李颀|3|0|0|0|0|3|
二班|常建|0|1|0|0|2|3|
二班|储光|0|0|0|0|0|0|
人均||0.57|0.43|0.14|0.43|0.71|2.29|
`,
    records: `
岑参: C4 1.2; F4 6.1 x2
王维: D6 1.4 x2; E6 1.6; G6 6.4 x3
孟浩: F7 6.1
李颀: C8 1.2 x3
常建: D9 1.4; G9 6.4 x2
`,
    people: "高适 储光",
  }),
  labelled({
    name: "points a month with the deduction in each cell and the score at the end",
    layout: "L3",
    rulebook: "service-norms",
    sheet: "扣分表",
    month: "2026-04",
    merges: "A1:J1",
    rows: `
2026年4月服务规范考核扣分表（单位：分）
序号|工号|姓名|语气生硬|漏单|提前挂机|工单填写错误|扣分合计|得分|签名
1|501|班固|10|||5|15|85|
2|502|班超||6|||6|94|
3|505|班昭|||||0|100|
4|509|马融||12|6||18|82|
5|511|郑玄||||10|10|90|
6|512|服虔|10||||10|90|
7|515|何休||6||5|11|89|
8|516|许慎|||||0|100|
`,
    records: `
班固#501: D3 1 =10; G3 13 =5
班超#502: E4 17 =6
马融#509: E6 17 =12; F6 8 =6
郑玄#511: G7 13 =10
服虔#512: D8 1 =10
何休#515: E9 17 =6; G9 13 =5
`,
    people: "班昭 许慎",
  }),
  labelled({
    name: "a month by days with short words in the cells",
    layout: "L4",
    rulebook: "outbound-agent",
    sheet: "2026-05",
    month: "2026-05",
    merges: "A1:K1",
    rows: `
客服中心日常表现登记（5月6日—5月13日）
姓名|5/6|5/7|5/8|5/9|5/10|5/11|5/12|5/13|合计|主管意见
嵇康||迟到||||玩手机|||2|
阮籍||||||||日报迟交|1|加强教育
山涛|||||||||0|
向秀|吃零食||迟到||||||2|
刘伶|||事假||||未穿工衣||2|
`,
    records: `
嵇康: C3 2.3 07; G3 1.2 11
阮籍: I4 7.1 13
向秀: B6 1.4 06; D6 2.3 08
刘伶: D7 2.4 08; H7 1.4 12
`,
    people: "山涛",
  }),
  labelled({
    name: "a ledger with the teams' totals beside it",
    layout: "L8",
    rulebook: "outbound-agent",
    sheet: "4月",
    month: "2026-04",
    merges: "A1:F1 H1:J1",
    rows: `
4月质检扣分明细|||||||各组扣分汇总||
日期|组别|姓名|扣分项目|扣分|备注||组别|人数|扣分
2026-04-02|A组|曹植|上班看小说|0.5|||A组|2|1.6
2026-04-02|A组|曹丕|表达不清|0.1|||B组|2|3
2026-04-08|B组|孙权|私自下载安装软件|2|||合计|4|4.6
2026-04-13|B组|周瑜|与同事吵架|1|||||
2026-04-20|A组|曹丕|推卸责任|1|||||
2026-04-24|B组|周瑜|上班办私事|0.5|||||
2026-04-27|B组|孙权|投诉未上报|0.5|||||
`,
    records: `
曹植~A组: D3 1.2 02 =0.5
曹丕~A组: D4 6.1 02 =0.1; D7 3.2 20 =1
孙权~B组: D5 1.10 08 =2; D9 3.1 27 =0.5
周瑜~B组: D6 1.6 13 =1; D8 1.2 24 =0.5
`,
  }),
  labelled({
    name: "a ledger of fines with each person's total below it",
    layout: "L8",
    rulebook: "rewards-penalties",
    sheet: "罚款明细",
    merges: "A1:E1 A10:C10",
    rows: `
四月份罚款明细
日期|姓名|事由|金额|是否首次
4.3|祖冲|上班聊天|10|是
4.7|张衡|玩游戏|10|否
4.7|祖冲|电话聊天|30|是
4.16|蔡伦|协议书签错|30|是
4.22|张衡|大声喧哗|50|否
4.28|祖冲|衣着不得体|10|否

个人合计（元）
姓名|笔数|金额
祖冲|3|50
张衡|2|60
蔡伦|1|30
`,
    records: `
祖冲: C3 P.2 p- =10; C5 T.2 p- =30; C8 A.1 p- =10
张衡: C4 P.1 p- =10; C7 A.6 p- =50
蔡伦: C6 G.3 p- =30
`,
    asked: "A3:A8",
  }),
  labelled({
    name: "one item over the months of a quarter, the last month not yet entered",
    layout: "L3",
    rulebook: "outbound-agent",
    sheet: "一季度",
    merges: "A1:F1 A2:A3 B2:B3 C2:E2 F2:F3",
    rows: `
2026年第一季度员工日报迟交次数统计
工号|姓名|月份|||合计
||1月|2月|3月|
'031|华佗|1|0||1
'032|扁鹊|0|0||0
'035|张仲|2|1||3
'040|孙思|0|4||4
'047|李时|2|0||2
'052|葛洪|0|1||1
合计||5|6||11
`,
    records: `
华佗#031: C4 7.1 p2026-01
张仲#035: C6 7.1 p2026-01 x2; D6 7.1 p2026-02
孙思#040: D7 7.1 p2026-02 x4
李时#047: C8 7.1 p2026-01 x2
葛洪#052: D9 7.1 p2026-02
`,
    people: "扁鹊",
  }),
];
