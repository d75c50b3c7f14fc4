import { labelled } from "../written";

/** Registers that a careful reader reads twice: dates, ditto marks, objections, numbers of another list. */
export const thirdOddLedgers = [
  labelled({
    name: "dates typed as numbers, so that the tenth looks like the first",
    layout: "L1",
    rulebook: "service-norms",
    sheet: "差错",
    month: "2026-03",
    rows: `
热线2026年3月差错登记
日期|姓名|差错|扣分
3.4|容与|打断客户说话|10
3.9|容与|工单漏写联系电话|5
3.1|钟离雪|工号报错了|10
3.12|钟离雪|通话中与旁人说话|6
3.17|容与|录单拖了一天，客户来催|6
`,
    records: `
容与: C3 1 04 =10; C4 13 09 =5; C7 17 17 =6
钟离雪: C5 2 p2026-03 =10; C6 8 12 =6
`,
    asked: "A5",
  }),
  labelled({
    name: "several people in a cell, a whole group, a nickname beside a roster",
    layout: "L1",
    rulebook: "outbound-agent",
    sheet: "5月",
    month: "2026-05",
    rows: `
日期|人员|事由|扣分|备注
2026-05-05|凤栖梧、唐七七|上班闲聊|0.5|每人各扣
2026-05-07|凤栖梧(0421)|在工位吃早饭|0.5|
2026-05-12|唐七七/白小飞|吵架|1|
2026-05-19|A组全体|工位脏乱|0.5|
2026-05-20|小唐|玩手机|0.5|
`,
    more: [
      {
        sheet: "花名册",
        rows: `
工号|姓名|组别
'0421|凤栖梧|A组
'0425|唐七七|A组
'0430|白小飞|B组
'0433|团子|B组
`,
      },
    ],
    records: `
凤栖梧: B2 1.2 05 =0.5; B3 1.4 07 =0.5
唐七七: B2 1.2 05 =0.5; B4 1.6 12 =1
白小飞: B4 1.6 12 =1
-~A组: B5 1.1 19 =0.5
小唐: B6 1.2 20 =0.5
`,
    people: "团子",
    asked: "B4; B5; B6",
  }),
  labelled({
    name: "what became of each objection, told in words",
    layout: "L1",
    rulebook: "service-norms",
    sheet: "申诉跟踪",
    month: "2026-03",
    rows: `
热线服务违规及申诉跟踪表（2026年3月）
日期|姓名|违规情形|扣分|申诉及处理
2026-03-02|时雨|客户追问工号，就是不说|10|听录音客户没问，申诉成立，撤销
2026-03-03|时雨|嗯嗯啊啊敷衍客户|10|申诉中，待质检组复核
2026-03-09|祁连|跟客户埋怨装机部门太慢|10|本人申诉，复听属实，维持扣分
2026-03-11|祁连|漏单|6|本人已撤回申诉
2026-03-16|卫澜|系统可查却录单|5|误记，作废
2026-03-24|卫澜|骚扰电话没按规定挂机|20|情况严重，加倍
`,
    records: `
时雨: C3 2 02 =10 void; C4 1 03 =10
祁连: C5 7 09 =10; C6 17 11 =6
卫澜: C7 15 16 =5 void; C8 9 24 =20
`,
    asked: "E4",
  }),
  labelled({
    name: "ditto marks and 同上 in every column",
    layout: "L1",
    rulebook: "rewards-penalties",
    sheet: "7月",
    month: "2026-07",
    rows: `
客服部7月违规登记（2026年）
日期|姓名|事由|罚款(元)|备注
7月2日|沐小暖|上班聊天|10|
〃|霍青禾|〃|〃|
7月9日|沐小暖|换班没填登记表||提醒
同上|郁白|同上||
7月15日|霍青禾|三声未接|20|
〃|〃|接电话未说问候语|20|
`,
    records: `
沐小暖: C3 P.2 02 =10; C5 S.6 09
霍青禾: C4 P.2 02 =10; C7 T.1 15 =20; C8 T.3 15 =20
郁白: C6 S.6 09
`,
  }),
  labelled({
    name: "a tariff of its own in the first tab, cited by its number in the second",
    layout: "L13",
    rulebook: "service-norms",
    sheet: "扣分标准",
    rows: `
热线扣分标准
序号|违规行为|扣分
1|说话生硬、不耐烦|10分/次
2|抢挂客户电话|6分/次
3|工单填写错误|5分/单
4|漏单|6分/单
`,
    more: [
      {
        sheet: "登记",
        rows: `
日期|姓名|违规|扣分
2026-03-05|顾长风|抢挂客户电话|6
2026-03-06|顾长风|标准第3条|5
2026-03-16|路漫漫|漏单|6
2026-03-19|路漫漫|说话生硬|10
`,
      },
    ],
    records: `
顾长风: 登记!C2 8 2026-03-05 =6; 登记!C3 13 2026-03-06 =5
路漫漫: 登记!C4 17 2026-03-16 =6; 登记!C5 1 2026-03-19 =10
`,
    asked: "登记!C3",
    rules: "B3 10 point; B4 6 point; B5 5 point; B6 6 point",
  }),
  labelled({
    name: "a bare range with each name in its block's first row only",
    layout: "L1",
    rulebook: "service-norms",
    sheet: "选区",
    month: "2026-03",
    range: true,
    rows: `
姓名|工号|日期|问题|扣分
言蹊|301|2026-03-03|跟客户顶嘴，语气生硬|10
||2026-03-10|未查清就录工单|5
||2026-03-11|忘记录单|6
阿朵朵|302|2026-03-04|误导用户，客户有争议|10
||2026-03-25|编造客户表扬|10
`,
    records: `
言蹊#301: D2 1 03 =10; D3 15 10 =5; D4 17 11 =6
阿朵朵#302: D5 3 04 =10; D6 10 25 =10
`,
  }),
  labelled({
    name: "months and days without a year across New Year, recordings by number",
    layout: "L1",
    rulebook: "call-quality",
    sheet: "质检扣分",
    rows: `
热线质检扣分登记　2025年12月～2026年1月
日期|录音号|坐席|扣分项|扣分
12月26日|1226-05|溪山|吐字含糊，听不清|1
12月30日|1230-17|溪山|逻辑混乱|3
12月30日|1230-21|余音|没底气，说话模棱两可|1
1月4日|0104-02|余音|没核对身份就办理，没走流程|6
1月7日|0107-09|溪山|客户不满未安抚|2
`,
    records: `
溪山: D3 1.B.4 2025-12-26 =1 @1226-05; D4 2.B.4 2025-12-30 =3 @1230-17; D7 2.A.2 2026-01-07 =2 @0107-09
余音: D5 1.B.6 2025-12-30 =1 @1230-21; D6 2.C.1 2026-01-04 =6 @0104-02
`,
  }),
  labelled({
    name: "a long preamble of rules above the table and notes below it",
    layout: "L1",
    rulebook: "service-kpi",
    sheet: "督导周报",
    month: "2026-03",
    merges: "A1:E1 A2:E2 A3:E3 A4:E4 A5:E5 A6:E6",
    rows: `
营销客服督导周报（2026年3月第3周）
一、检查范围：外拨组、回访组全体组长及客服代表。
二、没做回访、没写业务小结的，当天补齐；屡次不改的报经理。
三、突发情况不报的，另行处理。
四、本周出勤正常。
填报人：督导室

姓名|岗位|日期|问题|要求
简书|组长|3月16日|现场指导不到位|加强巡场
简书|组长|3月18日|号源分配没有记录|补记
毕方|组长|3月19日|线路中断，突发情况没汇报|书面说明
童鸢|客服代表|3月20日|没回访客户|补访

备注：回访组张榜表扬2人，不在本表。
`,
    records: `
简书: D9 D.8 16; D10 D.9 18
毕方: D11 D.11 19
童鸢: D12 D.1 20
`,
  }),
];
