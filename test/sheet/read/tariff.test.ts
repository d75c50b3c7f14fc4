import { kinds, readSheet } from "./listed";

describe("a price list of offences", () => {
  it.each([
    [
      "prices in words",
      "违规处罚细则||\n编号|违规行为|处罚标准\n1|迟到|5元/次\n2|旷工|扣50元/天\n3|早退|5-10元/次",
    ],
    [
      "bare points below a title of rules",
      "坐席扣分标准||\n序号|违规内容|扣分\n1|迟到|1\n2|早退|1\n3|旷工|5",
    ],
    [
      "prices under heads of its own",
      "卫生标准|||\n序号|项目|要求|扣款标准\n1|迟到|无|不合格扣10元/次\n2|早退|无|扣5元/次",
    ],
  ])("with %s tells of no event", (_, rows) => {
    const reading = readSheet("attendance", rows);
    expect(kinds(reading)).toEqual(["tariff"]);
    expect(reading.records).toEqual([]);
    expect(reading.issues).toEqual([]);
  });

  it("is none where it concerns a person or a month", () => {
    const person = readSheet(
      "attendance",
      "扣分标准|姓名：赵云|\n序号|违规内容|扣分\n1|迟到|1\n2|早退|1",
    );
    expect(kinds(person)).toEqual(["form"]);
    const month = readSheet(
      "attendance",
      "3月扣分标准执行||\n序号|违规内容|扣分\n1|迟到|1\n2|早退|1",
    );
    expect(kinds(month)).toEqual(["scorecard"]);
  });
});
