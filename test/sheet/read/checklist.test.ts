import { kinds, readSheet, told } from "./listed";

describe("an inspection", () => {
  it("takes the clause from item or rule and the points from what was found", () => {
    const reading = readSheet(
      "hygiene",
      `
办公楼卫生巡查表
地点：三楼|检查日期：2026-04-02|||
序号|检查内容|评分细则|检查情况|整改期限
1|地面|地面脏一处扣2分|茶水间有水渍，扣2分|
2|垃圾|垃圾桶满扣2分|已清倒，符合要求|
3|门窗|门窗不净每处扣1分|未发现问题|
4|物品|桌面杂乱一处扣1分|两处不整齐，扣1分；扣1分|
5|电器|使用违章电器扣10分|有电饭锅|
检查人：张飞||||
`,
    );
    expect(kinds(reading)).toEqual(["checklist"]);
    expect(told(reading)).toEqual([
      "B4 - W.1 =2 2026-04-02",
      "B7 - ? 2026-04-02 severalEvents@D7",
      "B8 - ? 2026-04-02 unknownSymbol@D8",
    ]);
  });

  const marked = (title: string) => `
${title}
序号|检查项目|结果|责任人
1|录单错误|√|
2|话术不规范|×|马超
3|未戴工牌|√|
4|漏回访|×|魏延
`;

  it("reads marks by the sheet's own legend, whichever way it goes", () => {
    expect(told(readSheet("desk", marked("抽查表 2026年4月9日（合格打√，不合格打×）")))).toEqual([
      "B4 马超 Z.6 2026-04-09",
      "B6 魏延 Z.5 2026-04-09",
    ]);
    expect(told(readSheet("desk", marked("抽查表（√：违规 ×：符合）")))).toEqual([
      "B3 - Z.1",
      "B5 - Z.7",
    ]);
  });

  it("asks about every mark where nothing explains it", () => {
    expect(told(readSheet("desk", marked("抽查表")))).toEqual([
      "B3 - ? unknownSymbol@C3",
      "B4 马超 ? unknownSymbol@C4",
      "B5 - ? unknownSymbol@C5",
      "B6 魏延 ? unknownSymbol@C6",
    ]);
  });

  it("reads which of two columns is ticked", () => {
    const rows = `
检查日期：2026-03-03|||
检查项目|符合|不符合|备注
录单错误|√|-|
话术不规范||√|两次
未戴工牌|√|√|
`;
    expect(told(readSheet("desk", rows))).toEqual([
      "A4 - Z.6 2026-03-03",
      "A5 - ? 2026-03-03 unknownSymbol@B5",
    ]);
  });

  it("whose ticks say nothing is asked about as a whole, and never taken for events", () => {
    const reading = readSheet(
      "desk",
      "姓名：赵云|||\n检查项目|早班|晚班|备注\n录单错误|√||\n话术不规范||√|\n漏回访|√|√|",
    );
    expect(reading.records).toEqual([]);
    expect(reading.issues.map(({ code }) => code)).toEqual(["unknownLayout"]);
  });
});
