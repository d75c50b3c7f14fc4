import { labelled } from "../written";

/** L14, L15 and L18: results of a month, which tell of no event. Whom they name is listed. */
export const results = [
  labelled({
    name: "KPI bands with a table from total to coefficient below",
    layout: "L14",
    rulebook: "service-kpi",
    sheet: "钱程",
    month: "2026-03",
    merges: "A1:H1 A4:A6 B4:B6 F4:F6 G4:G6 H4:H6 A7:A9 B7:B9 F7:F9 G7:G9 H7:H9",
    rows: `
客服代表KPI考核表
姓名：钱程|||考核期：2026年3月||||
KPI指标|详细描述|标准|分值|权重(%)|数据|得分|加权得分
接通率|接起数/呼入数|≥95%|100|60|96.2%|100|60
||≥90%|80||||
||<90%|60||||
满意度|满意/评价数|≥98%|100|40|97%|80|32
||≥95%|80||||
||<95%|60||||
合计|||||||92

总分|绩效系数||||||
≥95|1.2||||||
≥85|1.0||||||
<85|0.8||||||
`,
    people: "钱程",
  }),
  labelled({
    name: "bands across, several people below",
    layout: "L14",
    rulebook: "service-kpi",
    sheet: "3月KPI",
    month: "2026-03",
    rows: `
2026年3月KPI得分
指标|优(100)|良(80)|差(60)|权重
接通率|≥95%|≥90%|<90%|60%
满意度|≥98%|≥95%|<95%|40%

姓名|接通率|满意度|加权得分|系数
孔亮|96%|98.5%|100|1.2
金鑫|91%|97%|80|0.8
魏来|93%|99%|88|1.0
`,
    people: "孔亮 金鑫 魏来",
  }),
  labelled({
    name: "self, peer and department marks for one person",
    layout: "L15",
    rulebook: "review",
    sheet: "陶冶",
    month: "2026-03",
    merges: "A1:I1 A3:A4 B3:B4 C3:D3 E3:F3 G3:H3 I3:I4",
    rows: `
员工多方评价表（2026年3月）
被评人：陶冶||岗位：坐席||||||
项目(权重)|评分标准|①自评||②部门||③调整后||④实得分=①×40%+②×60%
||评分|实得|评分|实得|评分|实得|
工作完成质量(40%)|见细则|95|38|90|36|||36.8
服务规范(40%)|见细则|100|40|95|38|||38.8
团队协作(20%)|见细则|90|18|90|18|||18
合计|||96||92|||93.6
被评人签字：||||直接主管：||||
`,
    people: "陶冶",
  }),
  labelled({
    name: "several people rated by several, means at the right",
    layout: "L15",
    rulebook: "review",
    sheet: "互评",
    month: "2026-04",
    rows: `
2026年4月班组互评汇总
姓名|自评得分|同级评价|上级评价|最终得分|等级
姜山|96|94|92|93.2|优
尤勇|90|91|88|89.1|良
麦子|99|85|80|84.3|良
`,
    people: "姜山 尤勇 麦子",
  }),
  labelled({
    name: "a sign-off list with empty signatures",
    layout: "L18",
    rulebook: "desk",
    sheet: "签字表",
    month: "2026-03",
    merges: "A1:F1",
    rows: `
2026年3月考核结果签字确认表
序号|部门|姓名|考核分数|被考核人签字|备注
1|客服一部|唐敏|104.5||
2|客服一部|许亮|93||
3|客服一部|傅瑶|100||
4|客服二部|卢芳|95||请假代签
5|客服二部|苏杭|100.5||
部门负责人签字：|||||
`,
    people: "唐敏 许亮 傅瑶 卢芳 苏杭",
  }),
  labelled({
    name: "two halves of a sign-off list side by side",
    layout: "L18",
    rulebook: "outbound-agent",
    sheet: "公示",
    month: "2026-03",
    rows: `
2026年3月考核公示
序号|姓名|本月得分|签名||序号|姓名|本月得分|签名
1|张伟|98.5|||4|赵敏|100.5|
2|李娜|98.8|||5|陈晨|102|
3|王强|99|||6|刘洋|101.8|
如有异议请于3日内反馈人事部
`,
    people: "张伟 李娜 王强 赵敏 陈晨 刘洋",
  }),
];
