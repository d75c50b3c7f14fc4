import { labelled } from "../written";

/** Tables on their side, side by side, with events or units in their cells. */
export const thirdOddTables = [
  labelled({
    name: "a column a month, several dated events in a cell",
    layout: "L21",
    rulebook: "outbound-agent",
    sheet: "违规情况",
    rows: `
呼出四组违规情况（2026年3、4月）
姓名|3月|4月|备注
流萤|3.5玩手机-0.5；3.18未登录系统-0.2|4.2吃东西-0.5|
孟极|无|4.8私人电话-0.5⏎4.8大声喧哗-1|
青鸢|3.27日报迟交-0.2||4月底调岗
`,
    records: `
流萤: B3 1.2 2026-03-05 =0.5; B3 2.1 2026-03-18 =0.2; C3 1.4 2026-04-02 =0.5
孟极: C4 1.5 2026-04-08 =0.5; C4 1.6 2026-04-08 =1
青鸢: B5 7.1 2026-03-27 =0.2
`,
  }),
  labelled({
    name: "an event a column, its facts below one another",
    layout: "L1",
    rulebook: "service-kpi",
    sheet: "检查单",
    month: "2026-03",
    rows: `
营销客服检查单
日期|2026-03-02|2026-03-04|2026-03-05|2026-03-11
姓名|水灵灵|水灵灵|耿耿|路小佳
问题|漏做回访|不配合业务宣传|没写业务小结|答不出也不求助
整改|已补|已谈话|已补|
`,
    records: `
水灵灵: B4 D.1 02; C4 D.4 04
耿耿: D4 D.10 05
路小佳: E4 D.6 11
`,
  }),
  labelled({
    name: "fines on the left, rewards on the right",
    layout: "L1",
    rulebook: "rewards-penalties",
    sheet: "公示",
    month: "2026-08",
    merges: "A1:G1 A2:C2 E2:G2",
    rows: `
客服部2026年8月奖惩公示
处罚||||奖励||
姓名|事由|金额||姓名|事由|金额
冯糖糖|上班做私事|10||蓝小鲸|客户写表扬信|50
裘万里|骂人|50||冯糖糖|工作主动，认真负责|20
裘万里|协议书弄丢了|10||||
合计||70||合计||70
`,
    records: `
冯糖糖: B4 P.2 =10; F5 R.6 =20
裘万里: B5 A.6 =50; B6 G.4 =10
蓝小鲸: F4 R.3 =50
`,
  }),
  labelled({
    name: "a Taiwanese list by the day of a month of the republic",
    layout: "L1",
    rulebook: "outbound-agent",
    sheet: "115年4月",
    month: "2026-04",
    rows: `
外撥二組　115年4月份　違規登記
日|班別|座席|違規事項|扣分|組長
2|早|麥可欣|上班看影片|0.5|
2|早|涂小萱|沒穿工作服|0.5|
9|晚|麥可欣|報表填寫與事實不符|1|
|晚|涂小萱|接打私人電話|0.5|同日
16|早|巫星辰|洩露客戶資料|2|已呈報
合計||||4.5|
`,
    records: `
麥可欣: D3 1.2 02 =0.5; D5 7.6 09 =1
涂小萱: D4 1.4 02 =0.5; D6 1.5 09 =0.5
巫星辰: D7 5.1 16 =2
`,
  }),
  labelled({
    name: "how often, with units, numerals in words and yuan in brackets",
    layout: "L3",
    rulebook: "rewards-penalties",
    sheet: "次数",
    month: "2026-07",
    rows: `
客服2026年7月违规次数
姓名|上班聊天|三声未接|换班|迟到|备注
颜回声|2次|—|4次|无|
墨小竹|—|1次（20元）|—|两次|
苏打|—|—|—|—|产假
郝帅帅|若干|—|1次|/|
`,
    records: `
颜回声: B3 P.2 x2; D3 S.1 x4
墨小竹: C4 T.1 =20; E4 S.7 x2
郝帅帅: D6 S.1
`,
    people: "苏打",
    asked: "B6",
  }),
  labelled({
    name: "a week of days across, what happened written in the cells",
    layout: "L4",
    rulebook: "outbound-agent",
    sheet: "第12周",
    month: "2026-03",
    rows: `
外呼一班现场情况　2026年3月16日—3月20日
姓名|3/16 周一|3/17 周二|3/18 周三|3/19 周四|3/20 周五
黎漾|正常|玩手机|正常|正常|抽查答错2题
宋小满|请假|正常|正常|日报迟交|正常
凤小岳|正常|正常|发错短信|正常|正常
倪好|正常|正常|正常|正常|正常
`,
    records: `
黎漾: C3 1.2 17; F3 6.4 20 x2
宋小满: B4 2.4 16; E4 7.1 19
凤小岳: D5 ? 18
`,
    people: "倪好",
  }),
  labelled({
    name: "lines of a chat pasted into one column",
    layout: "L21",
    rulebook: "service-kpi",
    sheet: "群记录",
    month: "2026-03",
    rows: `
2026年3月客服检查（群里整理）
3月5日 黎星若 没回访客户
3月5日 黎星若 没有业务统计
3月12日 甘棠 服务用语随便
3月19日 甘棠 用户资料随便放
`,
    records: `
黎星若: A2 D.1 05; A3 D.10 05
甘棠: A4 D.6 12; A5 D.5 19
`,
  }),
];
