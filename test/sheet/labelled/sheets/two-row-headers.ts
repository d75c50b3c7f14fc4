import { labelled } from "../written";

/** L9: two header rows, the maxima inside them. */
export const twoRowHeaders = [
  labelled({
    name: "classes inspected twice a day, marks taken off",
    layout: "L9",
    rulebook: "hygiene",
    sheet: "3月5日",
    month: "2026-03",
    merges: "A1:I1 A2:I2 A3:A4 B3:C3 D3:E3 F3:G3 H3:I3",
    rows: `
班组卫生检查扣分表
检查员：周洁   区域: 一楼   检查日期: 2026年3月5日
班组|包干区20'||室内卫生10'||门窗10'||扣分说明|
|上午10'|下午10'|上午5'|下午5'|上午5'|下午5'|上午|下午
一班|2|-|-|1|-|-|纸屑|桌面有灰
二班|-|-|-|-|-|-||
三班|-|3|1.5|-|2|-|地面水渍、窗台|烟头
四班|1|1|-|-|-|0.5|落叶|落叶、玻璃
五班|-|-|2|2|-|-|垃圾|垃圾
`,
    records: `
-~一班: B5 W.6 05 =2; E5 W.8 05 =1
-~三班: C7 W.6 05 =3; D7 W.8 05 =1.5; F7 W.7 05 =2
-~四班: B8 W.6 05 =1; C8 W.6 05 =1; G8 W.7 05 =0.5
-~五班: D9 W.8 05 =2; E9 W.8 05 =2
`,
  }),
  labelled({
    name: "scores of two checks in a month against the maxima",
    layout: "L9",
    rulebook: "review",
    sheet: "3月得分",
    month: "2026-03",
    merges: "A1:H1 A2:A3 B2:B3 C2:D2 E2:F2 G2:H2",
    rows: `
2026年3月客服考核得分表
工号|姓名|服务规范40'||业务知识20'||工位卫生10'|
||上半月20'|下半月20'|上半月10'|下半月10'|上半月5'|下半月5'
'301|毛宁|20|19|10|10|5|5
'302|郝佳|18|20|9.5|10|5|4
'303|龚雪|20|20|10|10|5|5
'304|常远|17|16|8|10|5|5
'305|武松|20|20|10|7|4|5
平均||19|19|9.5|9.4|4.8|4.8
`,
    records: `
毛宁#301: D4 F.2 =1
郝佳#302: C5 F.2 =2; E5 F.5 =0.5; H5 F.6 =1
常远#304: C7 F.2 =3; D7 F.2 =4; E7 F.5 =2
武松#305: F8 F.5 =3; G8 F.6 =1
`,
    people: "龚雪",
  }),
  labelled({
    name: "dormitory rooms by week, in full-width brackets, a note for nothing found",
    layout: "L9",
    rulebook: "hygiene",
    sheet: "宿舍检查",
    month: "2026-04",
    merges: "A1:G1 A3:A4 B3:D3 E3:G3",
    rows: `
宿舍卫生检查扣分汇总
检查人：杜娟　检查时间：2026年4月　　注：“—”为未扣分
宿舍号|第一周|||第二周||
|地面（２分）|床铺（２分）|垃圾（２分）|地面（２分）|床铺（２分）|垃圾（２分）
301|2|—|—|—|1|—
302|—|—|2|—|—|—
303|—|—|—|—|—|—
305|1|2|—|2|—|2
306|—|—|—|—|2|—
`,
    records: `
-~301: B5 W.1 =2; F5 W.2 =1
-~302: D6 W.4 =2
-~305: B8 W.1 =1; C8 W.2 =2; E8 W.1 =2; G8 W.4 =2
-~306: F9 W.2 =2
`,
  }),
];
