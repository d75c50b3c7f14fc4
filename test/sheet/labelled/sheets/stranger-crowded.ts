import { labelled } from "../written";

/** Running balances, shift notes, and cells that tell more than one thing. */
export const strangerCrowded = [
  labelled({
    name: "an online shop's points with what is left after each, nicknames",
    layout: "L2",
    rulebook: "desk",
    sheet: "积分流水",
    month: "2026-04",
    rows: `
某某旗舰店客服积分流水（每人月初10分）
日期|花名|事项|分|余分|登记
2026-04-02|小鹿|超时回复|-0.5|9.5|店长
2026-04-02|阿May|买家表扬|2|12|店长
2026-04-03|小鹿|地址录单错误，发错货|-1|8.5|店长
2026-04-07|石头|帮晚班顶班|1|11|店长
2026-04-09|石头|客户有效投诉|-5|6|店长
2026-04-20|阿May|没按话术应答|-1|11|店长
期末余分：小鹿8.5　阿May 11　石头6|||||
`,
    records: `
小鹿: C3 Z.2 02 =0.5; C5 Z.1 03 =1
阿May: C4 B.1 02 =2; C8 Z.6 20 =1
石头: C6 B.3 07 =1; C7 Z.3 09 =5
`,
  }),
  labelled({
    name: "deductions and additions in two columns, the balance between them",
    layout: "L2",
    rulebook: "outbound-agent",
    sheet: "台账",
    month: "2026-03",
    rows: `
2026年3月坐席考核台账（起始100分）
日期|工号|姓名|减分事由|减分|当前分值|经办
3月2日|'081|康乐|上班网购|0.5|99.5|卫
3月4日|'082|安逸|态度差被客户投诉|1|99|卫
3月4日|'081|康乐|接私人电话|0.5|99|卫
3月18日|'083|寿星|私装软件|2|98|卫
3月27日|'082|安逸|提问答错1题|0.1|98.9|卫
`,
    records: `
康乐#081: D3 1.2 02 =0.5; D5 1.5 04 =0.5
安逸#082: D4 4.2 04 =1; D7 6.4 27 =0.1
寿星#083: D6 1.10 18 =2
`,
  }),
  labelled({
    name: "a quarter of exceptions, a month a column, counts in words",
    layout: "L21",
    rulebook: "attendance",
    sheet: "一季度",
    rows: `
极风快递客服2026年第一季度考勤异常
姓名|1月|2月|3月|备注
谷雨|迟到2次|无|迟到1次、早退1次|
夏至|无|旷工半天|无|2月假条后补未批
白露|缺卡3次|缺卡1次；迟到1次|/|3月转岗
霜降|无|无|无|
`,
    records: `
谷雨: B3 K.1 p2026-01 x2; D3 K.1 p2026-03; D3 K.2 p2026-03
夏至: C4 K.3 p2026-02 x0.5
白露: B5 K.4 p2026-01 x3; C5 K.4 p2026-02; C5 K.1 p2026-02
`,
    people: "霜降",
  }),
  labelled({
    name: "a shift leader's handover notes, a name in front of each event",
    layout: "L21",
    rulebook: "outbound-agent",
    sheet: "交接班3月",
    month: "2026-03",
    rows: `
日期|班次|出勤人数|当班违规情况|交班人
2026-03-02|早|18|孟德：上班玩手机，扣0.5分；云长：现场吃零食，扣0.5分|玄德
2026-03-02|晚|15|无|翼德
2026-03-03|早|18|云长：抽查答错，扣0.1分|玄德
2026-03-03|晚|14|公瑾：大声喧哗，扣1分|翼德
2026-03-04|早|17|系统升级20分钟，坐席无违规|玄德
`,
    records: `
孟德: D2 1.2 02 =0.5
云长: D2 1.4 02 =0.5; D4 6.4 03 =0.1
公瑾: D5 1.6 03 =1
`,
  }),
  labelled({
    name: "praise and blame in one cell with a bracketed figure each",
    layout: "L21",
    rulebook: "rewards-penalties",
    sheet: "5月奖惩",
    month: "2026-05",
    rows: `
5月奖惩（2026年）
工号|姓名|奖惩情况|净额
'11|卜算|客户来信表扬（+50元）；上班聊天（-10元）|40
'12|元好|5.8摔鼠标（-10元），5.20协议书漏签（-20元）|-30
'13|辛弃|无|0
'14|柳永|5月11日电话响三声没接（-20元）|-20
`,
    records: `
卜算#11: C3 R.3 =50; C3 P.2 =10
元好#12: C4 P.5 08 =10; C4 G.2 20 =20
柳永#14: C6 T.1 11 =20
`,
    people: "辛弃",
  }),
  labelled({
    name: "three people in a cell and a whole group in another",
    layout: "L1",
    rulebook: "desk",
    sheet: "处理记录",
    month: "2026-05",
    rows: `
2026年5月处理记录
日期|责任人|问题|扣分|备注
2026-05-06|温庭、韦庄/李煜|未提交日报|1|每人
2026-05-12|二组全体|未戴工牌|0.5|大巡查
2026-05-19|韦庄|工单差错|1|
`,
    records: `
温庭: C3 Z.4 06 =1
韦庄: C3 Z.4 06 =1; C5 Z.1 19 =1
李煜: C3 Z.4 06 =1
`,
    asked: "B3; B4",
  }),
];
