import { labelled } from "../written";

/** Tables of people and items, months as columns, tables lying on their side. */
export const strangerTables = [
  labelled({
    name: "items down, people across, counted",
    layout: "L3",
    rulebook: "outbound-agent",
    sheet: "次数",
    month: "2026-03",
    rows: `
2026年3月各坐席违规次数
项目＼姓名|毕胜|尤佳|阮星|合计
上班做私事|1|0|2|3
现场吃东西|0|0|1|1
接私人电话|2|0|0|2
日报迟交|0|0|1|1
次数合计|3|0|4|7
`,
    records: `
毕胜: B3 1.2; B5 1.5 x2
阮星: D3 1.2 x2; D4 1.4; D6 7.1
`,
    people: "尤佳",
  }),
  labelled({
    name: "one item in the title, months across, points taken",
    layout: "L3",
    rulebook: "service-norms",
    sheet: "漏单",
    rows: `
2026年1—6月漏单扣分统计（每单扣6分）
姓名|1月|2月|3月|4月|5月|6月|小计
乐正|6||12||||18
东方朔||||6|||6
南宫燕||||||| 0
西门雪|6|6|||||12
`,
    records: `
乐正: B3 17 p2026-01 =6; D3 17 p2026-03 =12
东方朔: E4 17 p2026-04 =6
西门雪: B6 17 p2026-01 =6; C6 17 p2026-02 =6
`,
    people: "南宫燕",
  }),
  labelled({
    name: "scores with 分 in the cells, full marks in words, the total first",
    layout: "L3",
    rulebook: "review",
    sheet: "4月考评",
    month: "2026-04",
    rows: `
客户服务部4月考评（2026年）
姓名|总分|服务态度(40分)|出勤纪律(20分)|业务学习(20分)|协作配合(20分)|评语
范冰|96分|38分|20分|18分|20分|细心，再接再厉
杜撰|100分|满分|满分|满分|满分|3月之星
米雪|71分|35分|未评|18分|18分|下旬请长假12天
`,
    records: `
范冰: C3 F.2 =2; E3 F.5 =2
米雪: C5 F.2 =5; E5 F.5 =2; F5 F.4 =2
`,
    people: "杜撰",
    asked: "D5",
  }),
  labelled({
    name: "ticks by shift for one week, with a subtotal under each shift",
    layout: "L3",
    rulebook: "desk",
    sheet: "巡检",
    month: "2026-03",
    merges: "A3:A4 A6:A7",
    rows: `
坐席巡检（2026年3月16日—20日，打√表示有该问题，空白为正常）
班次|姓名|漏回访|话术不规范|未戴工牌|漏交日报
白班|叶子|√|||
|顾里||√|√|
白班小计||1|1|1|0
夜班|林萧||||
|宛如|√|||√
夜班小计||1|0|0|1
`,
    records: `
叶子: C3 Z.5
顾里: D4 Z.6; E4 Z.7
宛如: C7 Z.5; F7 Z.4
`,
    people: "林萧",
  }),
  labelled({
    name: "attendance counts, days and hours, a note below says what the numbers are",
    layout: "L3",
    rulebook: "attendance",
    sheet: "考勤汇总",
    month: "2026-04",
    rows: `
客服部2026年4月考勤情况
姓名|应出勤(天)|迟到|早退|未打卡|旷工(天)|事假(天)|加班(h)
童谣|21|2|0|1|0|1|3.5
诗诗|21|0|0|0|0|0|0
雅颂|21|0|1|0|0.5|0|0
注：迟到、早退、未打卡栏填次数。
`,
    records: `
童谣: C3 K.1 x2; E3 K.4
雅颂: D5 K.2; F5 K.3 x0.5
`,
    people: "诗诗",
  }),
  labelled({
    name: "weeks over items, a mean at the right, teams down the side",
    layout: "L9",
    rulebook: "hygiene",
    sheet: "5S",
    month: "2026-05",
    merges: "B2:C2 D2:E2",
    rows: `
客服大厅5S扣分表　2026年5月
责任班组|第1周||第2周||平均
|桌面杂乱|地面脏|桌面杂乱|地面脏|
甲班|1|0|0|2|1.5
乙班|0|0|0|0|0
丙班|2|2|1|0|2.5
`,
    records: `
-~甲班: B4 W.3 =1; E4 W.1 =2
-~丙班: B6 W.3 =2; C6 W.1 =2; D6 W.3 =1
`,
  }),
  labelled({
    name: "two months side by side, points lost and points won",
    layout: "L9",
    rulebook: "desk",
    sheet: "加扣分",
    merges: "A2:A3 B2:D2 E2:G2",
    rows: `
网店客服加扣分汇总（单位：分）
客服|2026年1月|||2026年2月||
|超时回复（扣）|有效投诉（扣）|表扬（加）|超时回复（扣）|有效投诉（扣）|表扬（加）
小满|0.5|||||2
芒种|||2|1|5|
冬至||||||
`,
    records: `
小满: B4 Z.2 p2026-01 =0.5; G4 B.1 p2026-02 =2
芒种: D5 B.1 p2026-01 =2; E5 Z.2 p2026-02 =1; F5 Z.3 p2026-02 =5
`,
    people: "冬至",
  }),
  labelled({
    name: "one line a person and item, a month a column: half unfolded",
    layout: "L3",
    rulebook: "outbound-agent",
    sheet: "季度次数",
    merges: "A3:A4 A5:A6",
    rows: `
2026年第一季度违规次数（次）
坐席|违规项|1月|2月|3月|季度合计
郝运|上班闲聊|1|0|2|3
|抽查答错|0|3|0|3
牛奔|上班闲聊|0|0|0|0
|泄露客户资料|0|0|1|1
`,
    records: `
郝运: C3 1.2 p2026-01; E3 1.2 p2026-03 x2; D4 6.4 p2026-02 x3
牛奔: E6 5.1 p2026-03
`,
  }),
];
