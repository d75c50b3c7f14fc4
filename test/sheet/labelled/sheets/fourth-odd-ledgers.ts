import { labelled } from "../written";

/** Notes and pasted lines that somebody uses as a ledger. */
export const fourthOddLedgers = [
  labelled({
    name: "lines pasted from the group chat, the sender above each",
    layout: "L15",
    rulebook: "outbound-agent",
    sheet: "群消息",
    month: "2026-03",
    rows: `
2026年3月现场群通报（复制自微信群）
班长-李沁 3月4日 09:12
通报：敖丙上班玩手机，扣0.5分
班长-李沁 3月4日 15:40
通报：太乙现场吃零食，扣0.5分
收到
班长-李沁 3月11日 10:05
通报：敖丙未及时报障，扣0.5分
质检-申公豹 3月18日 17:20
通报：哪吒、太乙大声喧哗，各扣1分
好的，已教育
`,
    records: `
敖丙: A3 1.2 04 =0.5; A8 1.13 11 =0.5
太乙: A5 1.4 04 =0.5; A10 1.6 18 =1
哪吒: A10 1.6 18 =1
`,
    asked: "A10 sharedRecord",
  }),
  labelled({
    name: "one column of notes: day, who and what in each line",
    layout: "L15",
    rulebook: "rewards-penalties",
    sheet: "4月记录本",
    rows: `
客服部4月奖惩随记
4.2 樊胜 上班聊天 罚10
4.2 关雎 客户电话表扬 奖20
4.9 邱莹 电话响三声没接 罚20
4.9 樊胜 协议签错 罚30
4.17 关雎 染夸张发色 罚20
4.28 邱莹 向公司提建议 奖20
`,
    records: `
樊胜: A2 P.2 p- =10; A5 G.3 p- =30
关雎: A3 R.3 p- =20; A6 A.3 p- =20
邱莹: A4 T.1 p- =20; A7 R.2 p- =20
`,
    asked: "A2:A7",
  }),
  labelled({
    name: "two items and their figures side by side in a row",
    layout: "L13",
    rulebook: "outbound-agent",
    sheet: "3月",
    merges: "A1:H1",
    rows: `
3月份员工扣分情况表
姓名|日期|扣分项1|扣分1|扣分项2|扣分2|合计|确认
安迪|3月3日|玩手机|0.5|日报迟交|0.2|0.7|安迪
曲筱|3月6日|抽查答错|0.1|||0.1|曲筱
包奕|3月6日|大声喧哗|1|接私人电话|0.5|1.5|包奕
安迪|3月20日|未着工装|0.5|||0.5|安迪
曲筱|3月26日|未及时报障|0.5|表达不清|0.1|0.6|
包奕|3月31日|||推诿客户|1|1|包奕
`,
    records: `
安迪: C3 1.2 p- =0.5; E3 7.1 p- =0.2; C6 1.4 p- =0.5
曲筱: C4 6.4 p- =0.1; C7 1.13 p- =0.5; E7 6.1 p- =0.1
包奕: C5 1.6 p- =1; E5 1.5 p- =0.5; E8 3.2 p- =1
`,
    asked: "B3:B8",
  }),
  labelled({
    name: "clause numbers alone, several in a cell",
    layout: "L14",
    rulebook: "outbound-agent",
    sheet: "条款扣分",
    month: "2026-05",
    rows: `
2026年5月扣分通报（条款号见考核标准）
日期|坐席|违反条款|扣分
5月6日|魏无|1.2|0.5
5月6日|蓝湛|'7.1|0.2
5月13日|江澄|1.4、1.5|1
5月20日|魏无|6.1|0.1
5月27日|聂怀|3.2|1
5月28日|蓝湛|1.2×2|1
5月29日|江澄|第6.4条|0.1
`,
    records: `
魏无: C3 1.2 06 =0.5; C6 6.1 20 =0.1
蓝湛: C4 7.1 06 =0.2; C8 1.2 28 x2 =1
江澄: C5 1.4 13; C5 1.5 13; C9 6.4 29 =0.1
聂怀: C7 3.2 27 =1
`,
  }),
  labelled({
    name: "sections and their item numbers cited instead of a wording",
    layout: "L14",
    rulebook: "outbound-agent",
    sheet: "处罚依据",
    month: "2026-04",
    rows: `
2026年4月考核处罚表
日期|姓名|处罚依据|扣分|签名
2026-04-03|温宁|现场管理第5条|0.5|温宁
2026-04-08|金凌|服务态度第1条|0.5|金凌
2026-04-08|温宁|第七条其他第1点|0.2|温宁
2026-04-15|晓星|一、现场管理 第13项|0.5|晓星
2026-04-22|金凌|业务与培训（4）|0.1|金凌
2026-04-29|晓星|安全保密1|2|晓星
`,
    records: `
温宁: C3 1.5 03 =0.5; C5 7.1 08 =0.2
金凌: C4 4.1 08 =0.5; C7 6.4 22 =0.1
晓星: C6 1.13 15 =0.5; C8 5.1 29 =2
`,
  }),
  labelled({
    name: "sentences that tell of several people at once",
    layout: "L21",
    rulebook: "outbound-agent",
    sheet: "值班日志",
    month: "2026-03",
    merges: "A1:C1",
    rows: `
外呼现场值班日志（2026年3月）
日期|值班情况|值班长
3月2日|正常|穆青
3月3日|花千上班玩手机被发现，白子现场吃东西|穆青
3月4日|霓漫和花千在现场大声喧哗，已制止|霓裳
3月5日|全天无违规|霓裳
3月6日|白子接私人电话；霓漫未换鞋|穆青
3月9日|漏交日报：花千、白子|霓裳
3月10日|霓漫迟到，其他人正常|穆青
`,
    records: `
花千: B4 1.2 03; B5 1.6 04; B8 7.1 09
白子: B4 1.4 03; B7 1.5 06; B8 7.1 09
霓漫: B5 1.6 04; B7 1.4 06; B9 2.3 10
`,
    asked: "B5; B8",
  }),
];
