import { kinds, readSheet, told } from "./listed";

describe("tables side by side", () => {
  it("are read each with its own labels, and share the title above all", () => {
    const reading = readSheet(
      "desk",
      `
2026年3月扣分单|||||
姓名：赵云||||姓名：马超|
扣分项|扣分|备注||扣分项|扣分|备注
录单错误|1|||漏回访|0.5|
合计|1|||合计|0.5|
`,
    );
    expect(kinds(reading)).toEqual(["form", "form"]);
    expect(told(reading)).toEqual(["A4 赵云 Z.1 =1", "E4 马超 Z.5 =0.5"]);
    expect(reading.records.map(({ period }) => period)).toEqual(["2026-03", "2026-03"]);
  });

  it("never lend a name to a form without one", () => {
    const reading = readSheet(
      "desk",
      "姓名：赵云||||\n扣分项|扣分||扣分项|扣分\n录单错误|1||漏回访|0.5",
    );
    expect(told(reading)).toEqual(["A3 赵云 Z.1 =1", "D3 - Z.5 =0.5"]);
  });

  it("are no table whose groups have the same names below them", () => {
    const reading = readSheet(
      "review",
      "2026年3月||||\n姓名|上周||本周|\n|得分|扣分|得分|扣分\n赵云|9|1|8|2",
      ["A2:A3", "B2:C2", "D2:E2"],
    );
    expect(reading.sheets[0]?.layouts.length).toBeLessThan(2);
  });
});
