import { labelled } from "../written";

/** L12: site inspections, where 扣分说明 is the rule and 检查情况 the fact. */
export const checklists = [
  labelled({
    name: "facts counted in words, the rule in a column of its own",
    layout: "L12",
    rulebook: "hygiene",
    sheet: "3月检查",
    month: "2026-03",
    merges: "A1:G1 B4:B6 B7:B9",
    rows: `
物业服务现场检查表
项目：东区坐席楼||检查时间：2026年3月18日||||
序号|版块|服务标准|分值|扣分说明|检查情况|备注
1|保洁|地面洁净|10|地面不洁一处扣2分|二楼走廊有纸屑，扣2分|
2||垃圾日清|10|垃圾未倒一处扣2分|符合|
3||门窗明亮|10|门窗不净每处扣1分|窗上有手印，扣3分|
4|坐席|物品摆放整齐|10|物品摆放凌乱一处扣1分|无|
5||床铺整齐|10|床铺不整一床扣2分|值班室被子未叠，扣2分|
6||用电安全|20|使用违章电器扣10分|未发现|
合计||||||7
检查人签字：||||受检单位签字：||
`,
    records: `
-: F4 W.1 18 =2; F6 W.7 18 =3; F8 W.2 18 =2
`,
  }),
  labelled({
    name: "ticks for met and crosses for not met, the key in the title",
    layout: "L12",
    rulebook: "outbound-agent",
    sheet: "现场巡查",
    month: "2026-04",
    rows: `
一组现场巡查表（符合打√，不符合打×）　2026年4月9日
序号|检查内容|标准|结果|责任人|整改措施
1|现场嘈杂、脏乱|每发现一次扣0.5分|√||
2|做与工作无关的事|每发现一次扣0.5分|×|龚雪|已批评
3|现场吃东西|每发现一次扣0.5分|×|常远|已收走
4|打私人电话|每发现一次扣0.5分|√||
5|私装软件|每发现一次扣2分|×|龚雪|已卸载
6|大声喧哗|每发现一次扣1分|√||
检查人：督导|||||
`,
    records: `
龚雪: B4 1.2 09; B7 1.10 09
常远: B5 1.4 09
`,
  }),
  labelled({
    name: "a person's desk inspected item by item, marks out of a maximum",
    layout: "L12",
    rulebook: "review",
    sheet: "工位检查",
    month: "2026-03",
    rows: `
工位与纪律检查记录
受检人：武松||检查日期：2026.3.20|检查员：行政
版块|检查项目|分值|扣分标准|发现问题|实得
环境|现场卫生|10|一项不符合扣1分|桌面有餐盒、地上有水|8
纪律|考勤纪律|20|迟到一次扣2分|本周无迟到|20
服务|服务规范|40|每项不符合扣2分|未报工号一次|38
`,
    records: `
武松: B4 F.6 20 =2; B6 F.2 20 =2
`,
  }),
];
